import HubSite
import SourceText

extension Timings {
    /// A table for people, a line each.
    package var table: [String] {
        let total = Entry.total(of: entries)
        return [Self.row("stage", "time", "processor", "")]
            + entries.map { Self.row($0.stage.rawValue, $0.time.shown, $0.processorTime.shown, $0.stage.explained) }
            + [Self.row("all", total.time.shown, total.processorTime.shown, "processor: the work of all threads together")]
    }

    /// The same for programs, a JSON object each.
    package var json: [String] {
        entries.map { entry in
            "{\"stage\":\(entry.stage.rawValue.json),\"milliseconds\":\(entry.time.milliseconds)"
                + ",\"processorMilliseconds\":\(entry.processorTime.milliseconds)}"
        }
    }

    private static func row(_ stage: String, _ time: String, _ processor: String, _ words: String) -> String {
        let columns = stage.padded(to: 9) + time.padded(to: 9, atEnd: true) + processor.padded(to: 11, atEnd: true)
        return words.isEmpty ? columns : columns + "   " + words
    }
}

extension Timings.Entry {
    fileprivate static func total(of entries: [Timings.Entry]) -> (time: Duration, processorTime: Duration) {
        entries.reduce((.zero, .zero)) { ($0.0 + $1.time, $0.1 + $1.processorTime) }
    }
}

extension Timings.Stage {
    fileprivate var explained: String {
        switch self {
        case .read: "the hub's files, from the disk"
        case .parse: "each page by itself"
        case .link: "pages with each other: addresses, links, lists"
        case .render: "what the pages will be made with"
        case .publish: "pages made, compared and written"
        }
    }
}

extension String {
    fileprivate func padded(to width: Int, atEnd: Bool = false) -> String {
        let space = String(repeating: " ", count: max(0, width - count))
        return atEnd ? space + self : self + space
    }
}
