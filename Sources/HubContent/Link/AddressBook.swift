import SourceText

/// Every address of a site and who owns it; says where two want one.
struct AddressBook {
    enum Owner: Hashable {
        case page(Int)
        case collection(Int)
        case handout(Int)
        case redirect(Int)
        case asset(Int)
        /// A page that the site makes itself of the whole hub, or a file of it.
        case made
    }

    /// By address in small letters, that of a page without its `index.html`.
    private var owners: [String: (owner: Owner, address: Address, source: String)] = [:]
    /// The folders that addresses stand in, in small letters, each with a source that wants one.
    private var folders: [Substring: String] = [:]
    private(set) var diagnostics: [Diagnostic] = []

    init(capacity: Int) {
        owners.reserveCapacity(capacity)
    }

    /// Takes an address, or says that another source has it already.
    ///
    /// Addresses that differ in case alone are one: on many disks and servers they would be.
    /// - Parameter source: the file of the hub that wants it.
    mutating func claim(_ address: Address, for owner: Owner, source: String) {
        if address.path.utf8.count > Bounds.nameLength,
            let name = address.path.split(separator: "/").first(where: { $0.utf8.count > Bounds.nameLength }) {
            return report(
                Diagnostic(
                    .tooLarge, path: source, "the name \"\(name.prefix(40))…\" is longer than \(Bounds.nameLength) bytes; choose a shorter one"))
        }
        let key = Self.key(of: address.path)
        if let taken = owners[key] {
            // The site's own page has no file that anybody could rename.
            diagnostics.append(
                Diagnostic(
                    .duplicateURL, path: owner == .made ? taken.source : source,
                    "\(source) and \(taken.source) would both be at \"/\(address.file)\"; rename one of them"))
        } else {
            owners[key] = (owner, address, source)
            checkFolders(of: key, source)
        }
    }

    /// No disk has a file and a folder of one name.
    private mutating func checkFolders(of key: String, _ source: String) {
        func report(_ file: String, _ folder: String, at path: some StringProtocol) {
            diagnostics.append(
                Diagnostic(
                    .duplicateURL, path: source, "\(file) would be a file at \"/\(path)\" and \(folder) would stand in a folder there; rename one of them"))
        }
        if let other = folders[key[...]] { report(source, other, at: key) }
        var rest = key[...]
        while let slash = rest.lastIndex(of: "/") {
            rest = rest[..<slash]
            if let other = owners[String(rest)] { report(other.source, source, at: rest) }
            guard folders.updateValue(source, forKey: rest) == nil else { break }
        }
    }

    private static func key(of path: String) -> String {
        let isFile = path.utf8.last != UInt8(ascii: "/")
        let small = path.utf8.contains { $0 != $0.lowercased || $0 >= 128 } ? path.lowercased() : path
        let isPage = isFile && (small == "index.html" || small.hasSuffix("/index.html"))
        return isPage ? String(small.dropLast("index.html".count)) : small
    }

    mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

    /// What stands at an address as an author writes it: with or without its last slash or `index.html`, in any case.
    /// - Returns: its owner, and the address as the site has it.
    func find(_ address: String) -> (owner: Owner, address: Address)? {
        let key = Self.key(of: address)
        let found = owners[key] ?? (key.utf8.last == UInt8(ascii: "/") ? nil : owners[key + "/"])
        return found.map { ($0.owner, $0.address) }
    }

    /// The file of the hub, or what the site makes, that has an address.
    func source(at address: Address) -> String? { owners[Self.key(of: address.path)]?.source }

    var count: Int { owners.count }

    /// The addresses of all pages, in order: what a mistaken one may have meant.
    var pages: [String] {
        owners.values.map(\.address.path).filter { $0.hasSuffix("/") }.sorted()
    }
}
