import Synchronization
import Templates
import Testing

struct DeferredTests {
    @Test(arguments: [
        ("{{body}}", "words"), ("{{#body}}has {{.}}{{/body}}", "has words"), ("{{^body}}none{{/body}}", ""),
        ("{{#page}}{{body.inner}}{{/page}}", "deep"), ("{{#list}}{{.}},{{/list}}", "a,b,"),
    ])
    func `shows what it turns out to be`(template: String, shown: String) throws {
        let context: Value = [
            "body": .deferred { "words" }, "page": .deferred { ["body": .deferred { ["inner": "deep"] }] },
            "list": .deferred { .list([.deferred { "a" }, "b"]) },
        ]
        let rendered = try render(template, with: context)
        #expect(rendered.faults == [])
        #expect(rendered.text == shown)
    }

    @Test func `is made only where a template asks for it`() throws {
        let made = Made()
        let context: Value = ["title": "A", "body": .deferred { made.one() }]
        _ = try render("{{title}}{{#title}}!{{/title}}", with: context)
        #expect(made.count == 0)
        _ = try render("{{title}}{{body}}", with: context)
        #expect(made.count == 1)
    }
}

/// Counts how often a value was made.
private final class Made: Sendable {
    private let number = Mutex(0)

    var count: Int { number.withLock { $0 } }

    func one() -> Value {
        number.withLock { $0 += 1 }
        return "words"
    }
}
