import SourceText

/// How long each part of an agenda takes, by the words of its column of times: lengths of time, from when to when, or when
/// each begins.
package struct AgendaTimes {
    /// One for each row; `nil` where it cannot be told.
    package let minutes: [Int?]

    package init(_ cells: [String]) {
        let spans = cells.map(Self.span)
        minutes = cells.indices.map { index in
            guard let span = spans[index] else {
                // Of a range of lengths none, since one of the two is meant.
                return Minutes(cells[index]).flatMap { $0.shortest == $0.longest ? $0.longest : nil }
            }
            let end = span.end ?? (index + 1 < spans.count ? spans[index + 1]?.start : nil)
            return end.map { ($0 - span.start + 720) % 720 }.flatMap { (1...Self.longest).contains($0) ? $0 : nil }
        }
    }

    /// What they come to, where all are known.
    package var total: Int? {
        let known = minutes.compactMap(\.self)
        return known.count == minutes.count ? known.reduce(0, +) : nil
    }

    /// The column of times among the heads of an agenda's columns: the one that is called so, else the first.
    package static func column(in heads: [String]) -> Int { heads.firstIndex { names.contains($0.folded) } ?? 0 }

    /// In minutes: what seems longer ends before it begins.
    private static let longest = 480

    private static let names: Set<String> = [
        "time", "times", "minutes", "min", "mins", "duration", "length", "when", "tiempo", "hora", "horas", "horario", "minutos", "duracion",
    ]

    /// "3:45–3:50", "3:50 to 4:15 pm", "3:45", in minutes since twelve.
    private static func span(_ text: String) -> (start: Int, end: Int?)? {
        var sides = [""]
        for word in text.folded.split(whereSeparator: { $0 == " " }) {
            if RangeWords.all.contains(String(word)) { sides.append("") } else { sides[sides.count - 1] += word }
        }
        if sides.count == 1 { sides = sides[0].split(separator: "-", omittingEmptySubsequences: false).map(String.init) }
        let times = sides.map(time)
        guard (1...2).contains(times.count), let start = times[0] else { return nil }
        if times.count == 1 { return (start, nil) }
        return times[1].map { (start, $0) }
    }

    /// - Returns: `nil` for "0:10", which is a length of time as well as when something begins.
    private static func time(_ text: String) -> Int? {
        var clock = Substring(text)
        for half in ["a.m.", "p.m.", "am", "pm", "h"] where clock.hasSuffix(half) { clock = clock.dropLast(half.count) }
        let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2, parts.allSatisfy({ $0.utf8.allSatisfy(\.isDigit) }),
            let hour = Int(parts[0]), let minute = Int(parts[1]), (1..<24).contains(hour), minute < 60
        else { return nil }
        return hour % 12 * 60 + minute
    }
}
