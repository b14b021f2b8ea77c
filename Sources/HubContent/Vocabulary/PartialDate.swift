/// A date known to the year, the month or the day. No clock and no time zone are in it.
package struct PartialDate: Hashable, Sendable {
    package let year: Int
    /// 1 … 12.
    package let month: Int?
    /// 1 … 31; only where there is a month.
    package let day: Int?
}

extension PartialDate: CustomStringConvertible {
    /// `2025`, `2025-03` or `2025-03-09`.
    package var description: String {
        [padded(year, to: 4), month.map { padded($0, to: 2) }, day.map { padded($0, to: 2) }]
            .compactMap(\.self).joined(separator: "-")
    }

    private func padded(_ number: Int, to length: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, length - digits.count)) + digits
    }
}

extension PartialDate: Comparable {
    /// By time; a year comes before its months, and a month before its days.
    package static func < (left: PartialDate, right: PartialDate) -> Bool {
        (left.year, left.month ?? 0, left.day ?? 0) < (right.year, right.month ?? 0, right.day ?? 0)
    }
}

extension PartialDate {
    /// Why a text is no date, as the end of a message.
    package struct Fault: Error, Hashable, Sendable {
        package let message: String
    }

    static let allowed = "2026-03-09, or 2026-03, or 2026"

    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; what YAML may add to it (a time after `T` or a space) is
    /// refused, because it would be dropped.
    package init(_ text: String) throws(Fault) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard (1...3).contains(parts.count), parts[0].utf8.count == 4, parts.allSatisfy(Self.isNumber),
            parts.dropFirst().allSatisfy({ $0.utf8.count <= 2 }), let year = Int(parts[0]), year > 0
        else { throw Fault(message: "\"\(text)\" is not a date; write it as \(Self.allowed)") }
        self.year = year
        self.month = parts.count > 1 ? Int(parts[1]) : nil
        self.day = parts.count > 2 ? Int(parts[2]) : nil
        guard let month else { return }
        guard (1...12).contains(month) else {
            throw Fault(message: "\"\(text)\" is not a date: there is no month \(month); write it as \(Self.allowed)")
        }
        guard let day else { return }
        let length = Self.days(inMonth: month, of: year)
        guard (1...length).contains(day) else {
            let name = "\(Self.monthNames[month - 1]) \(year)"
            throw Fault(message: "\"\(text)\" is not a date: \(name) has \(length) days")
        }
    }

    private static func isNumber(_ part: Substring) -> Bool {
        !part.isEmpty && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    private static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static let monthNames = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]
}
