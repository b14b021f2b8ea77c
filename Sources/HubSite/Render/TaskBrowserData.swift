import HubContent
import SourceText

/// What the script of the task browser starts with, and the cards that it asks for by need: plain scripts, because a
/// page that is opened from a folder can load nothing else.
///
/// Tasks stand in the order of grade, domain and standard, so that those that a teacher looks for together have
/// their cards together, and long columns say the same many times over, which packs well.
struct TaskBrowserData: Sendable {
    /// Of the site, where the data stands.
    static let folder = LoadedTheme.folder + "tasks/"
    static let start = folder + "start.js"
    static func piece(_ number: Int) -> String { folder + "cards-\(number).js" }
    /// How many cards come at once.
    static let pieceLength = 24

    /// The tasks, by index in `Hub.pages`; each once, however many languages it has.
    let tasks: [Int]
    /// Their translations, whose cards come after those of all tasks.
    let versions: [Int]
    let facets: [TaskFacet]
    private let hub: Hub

    /// The number of each page's card, by the page's index in `Hub.pages`.
    let numbers: [Int: Int]

    init?(_ hub: Hub, words: Words, languageName: (String) -> String) {
        guard let list = hub.taskList, !list.members.isEmpty else { return nil }
        self.hub = hub
        facets = TaskFacet.all(of: list, in: hub, words: words, languageName: languageName)
        // Grade, domain and standard are the first three; what has the same stays in the order of the list.
        let first = facets.prefix(3)
        tasks = list.members.enumerated().map { rank, task in (task, first.map { $0.values(of: task).first ?? .max } + [rank]) }
            .sorted { $0.1.lexicographicallyPrecedes($1.1) }.map(\.0)
        versions = tasks.flatMap { hub.pages[$0].translations }.filter { hub.pages[$0].document.kind == .task }
        numbers = Dictionary((tasks + versions).enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The pages that have cards, by their numbers.
    var cards: [Int] { tasks + versions }

    var pieceCount: Int { (cards.count + Self.pieceLength - 1) / Self.pieceLength }

    /// The numbers of one piece's cards.
    func cards(inPiece number: Int) -> Range<Int> {
        number * Self.pieceLength..<min(cards.count, (number + 1) * Self.pieceLength)
    }

    /// The script to start with.
    func startScript(words: Words) -> [UInt8] {
        var json = JSONWriter()
        json.object {
            $0.field("pieceLength") { $0.number(Self.pieceLength) }
            $0.field("language") { $0.text(words.language) }
            $0.field("words") { write(words, to: &$0) }
            $0.field("facets") { $0.array(facets) { facet, json in write(facet, to: &json) } }
            $0.field("titles") { $0.array(tasks) { $1.text(hub.pages[$0].document.title) } }
            $0.field("addresses") { $0.array(tasks) { $1.text(hub.pages[$0].address.path) } }
            $0.field("orders") { $0.numbers(orders) }
            $0.field("dates") { $0.numbers(dates) }
            $0.field("pages") { $0.array(pageRuns) { $1.numbers($0) } }
            $0.field("versions") { $0.array(versions) { write(version: $0, to: &$1) } }
        }
        return Array("window.chalklineTasks = ".utf8) + json.bytes + Array(";\n".utf8)
    }

    /// The rank of each task in what authors say of its order, -1 where nothing is said; empty where of none. With titles
    /// and addresses it is all that the order of lists needs.
    private var orders: [Int] {
        let orders = tasks.map { hub.pages[$0].listOrder }
        let ranks = Dictionary(uniqueKeysWithValues: Set(orders.filter { !$0.isOpen }).sorted().enumerated().map { ($1, $0) })
        return ranks.isEmpty ? [] : orders.map { ranks[$0] ?? -1 }
    }

    /// The numbers that the index of the search has for the cards' pages, as first ones and how many follow each other:
    /// both are in the order of addresses.
    private var pageRuns: [[Int]] {
        var runs: [[Int]] = []
        for page in cards.sorted() {
            if let last = runs.last, last[0] + last[1] == page {
                runs[runs.count - 1][1] += 1
            } else {
                runs.append([page, 1])
            }
        }
        return runs
    }

    /// How new each task is: the rank of its date, 0 for none.
    private var dates: [Int] {
        let known = tasks.map { hub.pages[$0].document.latestDate }
        let distinct = Set(known.compactMap(\.self)).sorted()
        let ranks = Dictionary(uniqueKeysWithValues: distinct.enumerated().map { ($1, $0 + 1) })
        return known.map { $0.flatMap { ranks[$0] } ?? 0 }
    }

    private func write(_ words: Words, to json: inout JSONWriter) {
        json.object {
            for name in [
                "browseForm", "browseWords", "browseChosen", "clearAll", "copyLink", "linkCopied", "linkByHand", "sortBy", "sortListed",
                "sortTitle", "sortGrade", "sortNewest", "sortBest", "showMore", "browseNothing", "browseWithout", "browseRemove", "browseAnd",
            ] { $0.field(name) { $0.text(words[name]) } }
            $0.field("count") { $0.array(words.forms(of: "tasksCount")) { $1.text($0) } }
        }
    }

    private func write(_ facet: TaskFacet, to json: inout JSONWriter) {
        let (sets, places) = facet.sets(of: tasks)
        json.object {
            $0.field("name") { $0.text(facet.name) }
            $0.field("label") { $0.text(facet.label) }
            $0.field("values") {
                $0.array(facet.values) { value, json in
                    json.array {
                        $0.item { $0.text(value.code) }
                        $0.item { $0.text(value.label) }
                        if let grades = value.grades { $0.item { $0.numbers(grades) } }
                    }
                }
            }
            $0.field("sets") { $0.array(sets) { $1.numbers($0) } }
            $0.field("of") { $0.numbers(places) }
        }
    }

    /// A translation: the number of its task, its language, title and address.
    private func write(version page: Int, to json: inout JSONWriter) {
        let version = hub.pages[page]
        json.array {
            $0.item { $0.number(version.original.flatMap { numbers[$0] } ?? 0) }
            $0.item { $0.text(version.document.language) }
            $0.item { $0.text(version.document.title) }
            $0.item { $0.text(version.address.path) }
        }
    }
}
