/// The bytes that the grammars of a hub are made of, by name.
extension UInt8 {
    @inlinable package static var tab: UInt8 { UInt8(ascii: "\t") }
    @inlinable package static var lineFeed: UInt8 { UInt8(ascii: "\n") }
    @inlinable package static var carriageReturn: UInt8 { UInt8(ascii: "\r") }
    @inlinable package static var space: UInt8 { UInt8(ascii: " ") }

    /// Whether this byte goes on a scalar of UTF-8 that an earlier byte began.
    @inlinable package var continuesScalar: Bool { self & 0b1100_0000 == 0b1000_0000 }

    /// Space, tab, line feed or carriage return.
    @inlinable package var isWhitespace: Bool {
        self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D
    }

    @inlinable package var isDigit: Bool { self >= 0x30 && self <= 0x39 }

    /// A letter of ASCII, either case.
    @inlinable package var isLetter: Bool {
        let lower = self | 0x20
        return lower >= 0x61 && lower <= 0x7A
    }

    /// This byte in lower case where it is a letter of ASCII, else itself.
    @inlinable package var lowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
}

extension Unicode.Scalar {
    /// A digit of ASCII.
    @inlinable package var isDigit: Bool { value >= 0x30 && value <= 0x39 }
}
