import SourceText
package import Standards

/// Where the lists of tasks across banks stand, and the pages of the standards.
extension Address {
    package static let standards = Address("standards/")
    package static let practices = Address("practices/")

    package static func grade(_ grade: Grade) -> Address { Address("tasks/grade/\(grade)/") }

    package static func domain(_ domain: String) -> Address { Address("tasks/domain/\(name(domain))/") }

    package static func practice(_ practice: Practice) -> Address { Address("practices/\(practice)/") }

    /// The page of a standard, or of a domain of one grade.
    package static func standard(_ standard: Standard) -> Address { Address("standards/\(name(standard.code.text))/") }

    /// A code as a folder's name: in its own case, with a hyphen for whatever is no letter, digit, point or hyphen.
    private static func name(_ code: String) -> String {
        let bytes = code.utf8.map { byte in
            byte.isLetter || byte.isDigit || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") ? byte : UInt8(ascii: "-")
        }
        let name = String(decoding: bytes.drop { $0 == UInt8(ascii: ".") }, as: UTF8.self)
        return name.isEmpty ? "-" : name
    }
}
