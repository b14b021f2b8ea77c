extension StringProtocol {
    /// Without white space at either end.
    package var trimmed: String {
        // Most text needs no looking at what Unicode says of it.
        if let first = unicodeScalars.first?.value, let last = unicodeScalars.last?.value, (0x21...0x7E).contains(first), (0x21...0x7E).contains(last) {
            return String(self)
        }
        // By scalars: finding where characters begin and end costs far more.
        let scalars = unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}
