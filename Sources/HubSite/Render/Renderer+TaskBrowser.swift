import HubContent
import Markdown
import SourceText
import Templates

extension Renderer {
    /// What the browser of the tasks works with, in the language of their list.
    func makeTaskBrowser() -> TaskBrowserData? {
        guard hub.audience != .students else { return nil }
        return TaskBrowserData(hub, words: taskWords, languageName: languageName)
    }

    func browserStart(_ data: TaskBrowserData) -> MadeFile {
        MadeFile(bytes: data.startScript(words: taskWords))
    }

    /// The cards of one piece, as the list of all tasks has them.
    func browserPiece(_ number: Int, of data: TaskBrowserData) -> MadeFile {
        guard let list = hub.taskList else { return MadeFile(bytes: []) }
        var made = MadeFile(bytes: [])
        var json = JSONWriter()
        json.array(data.cards(inPiece: number).map { ($0, data.cards[$0]) }) { card, json in
            let page = hub.pages[card.1]
            let value = self.card(page, from: list.address, isAmongItsKind: true, number: card.0, words: taskWords)
            let html = render(
                "pages/card", ["words": taskWords.record, "page": ["language": .text(taskWords.language)], "card": value],
                source: page.document.path)
            made.diagnostics += html.diagnostics
            json.text(String(decoding: html.bytes, as: UTF8.self))
        }
        made.bytes = Array("(window.chalklineCards ||= {})[\(number)] = ".utf8) + json.bytes + Array(";\n".utf8)
        return made
    }

    private var taskWords: Words {
        words(for: hub.taskList?.introduction.flatMap { hub.pages[$0].document.language })
    }
}

extension Renderer {
    /// The scripts of the list of all tasks, the data before what reads it.
    func browserScripts(from place: Address) -> [String] {
        taskBrowser == nil
            ? [] : [TaskBrowserData.start, LoadedTheme.folder + "scripts/browse.js"].map { place.reference(toFile: $0) }
    }

    /// The first picture of a task, to know it by again: an image, or a drawing.
    func cardPicture(of page: Page, from place: Address, words: Words) -> Value {
        let document = page.document
        for hole in document.markdown.holes where hole.offset >= document.bodyStart {
            switch hole.content {
            case .image(let index):
                guard case .asset(let asset) = page.images[index], let size = hub.assets[asset].imageSize else { continue }
                return [
                    "src": .text(place.reference(toFile: hub.assets[asset].address)), "width": .text(String(size.width)),
                    "height": .text(String(size.height)), "drawing": .null,
                ]
            case .drawing(let index):
                guard document.drawings[index] != nil else { continue }
                var html: [UInt8] = []
                Fragments(hub: hub, page: page, place: place, words: words).drawing(
                    index, id: "Card-" + page.address.path.replacing("/", with: "-"), in: &html)
                return ["src": .null, "width": .null, "height": .null, "drawing": .html(html)]
            default: continue
            }
        }
        return .null
    }

    /// The same page in other languages, for the switch of its card.
    func versions(of page: Page, from place: Address, areSheets: Bool) -> Value {
        .group(page.translations.compactMap { index in
            let other = hub.pages[index]
            guard let address = areSheets ? other.document.sheets?.handout : other.address else { return nil }
            let language = other.document.language
            return [
                "href": .text(place.reference(to: address)), "language": .text(language),
                "label": .text(languageName(language)), "title": .text(other.document.title),
            ]
        })
    }
}
