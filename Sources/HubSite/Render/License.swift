/// Licences that have an address everyone knows.
enum License {
    /// The deed of a Creative Commons licence as it is usually written: "CC BY-NC 4.0"; `nil` for any other.
    static func address(of name: String) -> String? {
        let words = name.lowercased().split { $0 == " " || $0 == "-" }.map(String.init)
        guard words.first == "cc", let version = words.last, version.contains(".") else { return nil }
        let terms = words.dropFirst().dropLast()
        if name.lowercased().hasPrefix("cc0") { return nil }
        guard !terms.isEmpty, terms.allSatisfy({ ["by", "nc", "nd", "sa"].contains($0) }) else { return nil }
        return "https://creativecommons.org/licenses/\(terms.joined(separator: "-"))/\(version)/"
    }
}
