import HubContent

/// What an entry of a reference list adds to the year: "June 22", "May/June", "3 de mayo".
struct PublicationDate {
    /// From 1; two are the first and the last of a span.
    var months: [Int] = []
    var day: Int?

    /// - Parameter detail: what stands after the year's comma; what is no date of one or two months adds nothing.
    init(detail: String?) {
        let words = (detail ?? "").lowercased().split { !$0.isLetter && !$0.isNumber }
        let names = words.filter { $0.first?.isLetter == true && $0 != "de" }
        let numbers = words.filter { $0.first?.isNumber == true }
        let found = names.compactMap(WrittenDate.month)
        guard found.count == names.count, (1...2).contains(found.count), numbers.count < 2 else { return }
        months = found
        if found.count == 1, let number = numbers.first, let day = Int(number), (1...31).contains(day) { self.day = day }
    }
}
