extension Int {
    /// As messages write it, digits in threes: `10,000`.
    package var grouped: String {
        let digits = String(magnitude)
        let first = (digits.count - 1) % 3 + 1
        var grouped = (self < 0 ? "-" : "") + digits.prefix(first)
        for (index, digit) in digits.dropFirst(first).enumerated() {
            if index % 3 == 0 { grouped += "," }
            grouped.append(digit)
        }
        return grouped
    }
}
