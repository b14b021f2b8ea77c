extension String {
    /// The text without what a terminal would obey: control characters show as pictures of their names.
    package var printable: String {
        var text = String.UnicodeScalarView()
        for scalar in unicodeScalars { text.append(scalar.printable) }
        return String(text)
    }
}

extension Unicode.Scalar {
    /// This scalar, or the one that stands for it where a terminal would obey it.
    var printable: Unicode.Scalar {
        switch value {
        case 0..<0x20: Unicode.Scalar(0x2400 + value) ?? " "
        case 0x7F: "\u{2421}"
        case 0x80..<0xA0, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
        default: self
        }
    }
}
