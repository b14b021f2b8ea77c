import HubContent
import Markdown
import SourceText
import Templates

/// The tasks that a teacher collects in the browser.
extension Renderer {
    /// The page of the plan. What is in it only the reader's browser knows: its script fills it.
    func plan() -> MadeFile {
        let words = words(for: nil)
        let place = Overview.plan.address(in: hub.settings)
        var head = head(of: .plan, kind: "plan", at: place, words: words)
        head.scripts = [script("collect", from: place), script("plan", from: place)]
        var root = root(head, at: place)
        root["plan"] = ["tasks": .text(place.reference(to: hub.taskList?.address ?? .home))]
        return render("pages/plan", root, source: "/" + place.path)
    }

    /// What a page with tasks, or with cards that may be tasks, needs so that they can be collected.
    func planScripts(for kind: String, from place: Address) -> [String] {
        guard site.hasPlan, Self.kindsWithTasks.contains(kind) else { return [] }
        let collecting = [script("collect", from: place)]
        return kind == "task" ? collecting + [script("monitoring", from: place)] : collecting
    }

    private static let kindsWithTasks: Set<String> = ["home", "task", "tasks", "list", "section", "facet", "standard", "role"]

    /// What a button needs that adds a task to the plan; null where the page is no task.
    static func collect(_ page: Page, of hub: Hub, in words: Words) -> Value {
        guard let name = page.document.sheets?.planName else { return .null }
        return ["name": .text(name), "title": .text(page.document.title), "language": page.document.languageMark(among: words)]
    }

    /// One task for the plan's page, as a script that hands it over: from a folder on disk nothing else can be loaded.
    func planPiece(of index: Int, named name: String) -> MadeFile {
        let page = hub.pages[index]
        let document = page.document
        let place = Overview.plan.address(in: hub.settings)
        let words = words(for: document.language)
        let language = document.language
        let head = PageHead(kind: "task", title: document.shownTitle, language: language)
        var root = root(head, at: place)
        // No name of a page has a capital: "a-b/c" and "a/b-c" stay apart.
        let prefix = "Plan-" + name.replacing("/", with: "-In-") + "-"
        let meta = [
            words.text(of: document.frontMatter.grades.map(\.value)),
            document.frontMatter.minutes.map { words.text(of: $0.value) },
        ]
        root["task"] = [
            "href": .text(place.reference(to: page.address)), "goal": .shown(orNull: document.goal),
            "meta": .group(meta.compactMap { $0.map { .text($0) } }), "credits": credits(of: document, at: page.address),
            "sheets": .list([.task, .extensions].compactMap { packetSheet($0, of: page, prefix: prefix, words) }),
            "lesson": .list(packetLesson(of: page, prefix: prefix, words)),
        ]
        let packet = render("pages/packet", root, source: document.path)
        var bytes = Array("chalklinePlan(".utf8)
        bytes.appendJSON(name)
        bytes.append(",\(document.frontMatter.minutes?.value.longest ?? 0),")
        bytes.appendJSON(packet.bytes)
        bytes.append(")\n")
        return MadeFile(bytes: bytes, diagnostics: packet.diagnostics)
    }

    /// A student's sheet in the packet.
    private func packetSheet(_ meaning: Meaning, of page: Page, prefix: String, _ words: Words) -> Value? {
        let ranges = page.document.studentParts(meaning)
        guard !ranges.isEmpty, let address = meaning == .task ? page.document.sheets?.handout : page.document.sheets?.extensions else { return nil }
        let place = Overview.plan.address(in: hub.settings)
        let fragments = Fragments(hub: hub, page: page, place: place, words: words, linksToPages: false)
        let text = MovedText(ranges.map { .init(range: $0, level: 2) }, of: fragments, prefix: prefix, level: 3)
        return [
            "part": .text(meaning.rawValue), "extends": meaning == .extensions ? .text(words["sheetExtensions"]) : .null,
            "body": .html(text.parts.flatMap(\.self) + text.notes), "credits": credits(of: page.document, at: address),
        ]
    }

    /// The whole lesson in the order of its page. Of the students' parts there is the heading: their words stand on the sheets.
    private func packetLesson(of page: Page, prefix: String, _ words: Words) -> [Value] {
        let document = page.document
        let place = Overview.plan.address(in: hub.settings)
        let fragments = Fragments(hub: hub, page: page, place: place, words: words)
        let beginning = document.bodyStart..<max(document.bodyStart, document.sections.first?.html.lowerBound ?? document.body.upperBound)
        var parts = [MovedText.Part(range: beginning, level: 1)]
        // Where the words of a sheet belong, each once: behind one of the parts.
        var places: [Int: Meaning] = [:]
        // What stands below them for the teacher, such as a solution, is on no sheet.
        var teachers: [Meaning: ArraySlice<Range<Int>>] = [.task: document.teacherParts(.task)[...], .extensions: document.teacherParts(.extensions)[...]]
        for section in document.sections where section.parent == nil {
            let level = document.heading(of: section).level - 1
            guard let meaning = section.meaning, meaning == .task || meaning == .extensions else {
                parts.append(.init(range: section.html, level: level))
                continue
            }
            if !places.values.contains(meaning) { places[parts.count] = meaning }
            parts.append(.init(range: section.html.lowerBound..<section.content.lowerBound, level: level))
            while let range = teachers[meaning]?.first, range.lowerBound < section.html.upperBound {
                teachers[meaning]?.removeFirst()
                if section.content.contains(range.lowerBound) { parts.append(.init(range: range, level: level)) }
            }
        }
        let text = MovedText(parts, of: fragments, prefix: prefix + "Lesson-", level: 3)
        let lesson = text.parts.indices.map { index -> Value in
            ["html": .html(text.parts[index]), "part": .text(orNull: places[index]?.rawValue)]
        }
        return lesson + [["html": .html(text.notes), "part": .null]]
    }
}
