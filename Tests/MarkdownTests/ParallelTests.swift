import Dispatch
import Markdown
import SourceText
import Synchronization
import TestSupport
import Testing

struct ParallelTests {
    /// Long texts: with all of the extensions, with some, and with none that could be needed.
    private static let texts: [String] = (0..<8).map { number in
        let extra = ["~~gone~~ and ~one~", "www.example.org/w and https://x.org", "me@example.org wwww:w", "plain words: how, where"]
        let line = "Row \(number) says *w* **strong** \(extra[number % 4]) [link](a.md) wow.\n"
        let table = "\n| a | b |\n|---|---|\n| \(extra[number % 4]) | w:w |\n\n"
        return String(repeating: String(repeating: line, count: 10) + table, count: 12)
    }

    @Test func `gives the same on many threads as on one`() {
        let styles: [MarkdownStyle] = [.hub(), .plain([]), .plain([.strikethrough, .autolink])]
        @Sendable func parse(_ number: Int) -> [UInt8] {
            let file = SourceFile(path: "a.md", text: Self.texts[number % Self.texts.count])
            return MarkdownDocument(
                parsing: file, body: 0..<file.bytes.count, style: styles[number % styles.count]).html
        }
        let count = Self.texts.count * styles.count
        let alone = (0..<count).map(parse)
        let wrong = Mutex(0)
        DispatchQueue.concurrentPerform(iterations: 8) { thread in
            for step in 0..<count {
                let number = (step + thread * 7) % count
                if parse(number) != alone[number] { wrong.withLock { $0 += 1 } }
            }
        }
        #expect(wrong.withLock { $0 } == 0)
    }

    @Test(arguments: [
        String(repeating: ">", count: 100_000) + " a",
        String(repeating: "- ", count: 3_000) + "a",
        String(repeating: "*a **b ", count: 5_000) + String(repeating: "b** a*", count: 5_000),
        String(repeating: "![", count: 5_000) + "a" + String(repeating: "](b)", count: 5_000),
        String(repeating: "[", count: 20_000),
        String(repeating: "*a **b ", count: 800) + String(repeating: "b** a*", count: 800),
    ].map(LongText.init))
    func `survives any nesting on the stack of a worker thread`(long: LongText) async {
        let text = long.text
        let parsed = await withCheckedContinuation { done in
            DispatchQueue.global().async { done.resume(returning: Parsed(text)) }
        }
        #expect(parsed.document.html.count > 0 || parsed.document.isRefused)
        #expect(parsed.document.diagnostics.filter { $0.code == .nestedTooDeep }.count <= 1)
        if text.hasPrefix(">") {
            #expect(parsed.messages == [
                "page.md:1:1: error: more than 50 lists, quotes or emphases inside one another; take some of the `>`, `-` or `*` away [nested-too-deep]"
            ])
        }
    }
}
