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

    private var owners: [String: (owner: Owner, file: String, source: String)] = [:]
    private(set) var diagnostics: [Diagnostic] = []

    init(capacity: Int) {
        owners.reserveCapacity(capacity)
    }

    /// Takes an address, or says that another source has it already.
    ///
    /// Addresses that differ in case alone are one: on many disks and servers they would be.
    /// - Parameters:
    ///   - file: the path of the file that stands there, from the site's root.
    ///   - source: the file of the hub that wants it.
    mutating func claim(_ file: String, for owner: Owner, source: String) {
        if file.utf8.count > Bounds.nameLength, let name = file.split(separator: "/").first(where: { $0.utf8.count > Bounds.nameLength }) {
            return report(
                Diagnostic(
                    .tooLarge, path: source, "the name \"\(name.prefix(40))…\" is longer than \(Bounds.nameLength) bytes; choose a shorter one"))
        }
        let key = file.lowercased()
        if let taken = owners[key] {
            diagnostics.append(
                Diagnostic(
                    .duplicateURL, path: source,
                    "\(source) and \(taken.source) would both be at \"/\(file)\"; rename one of them"))
        } else {
            owners[key] = (owner, file, source)
        }
    }

    mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

    /// What stands at an address as an author writes it: with or without its last slash or `index.html`, in any case.
    /// - Returns: its owner, and the address as the site has it.
    func find(_ address: String) -> (owner: Owner, address: Address)? {
        let path = address.lowercased()
        let found = path.isEmpty || path.hasSuffix("/")
            ? owners[path + "index.html"] : owners[path] ?? owners[path + "/index.html"]
        guard let found else { return nil }
        let isPage = found.file == "index.html" || found.file.hasSuffix("/index.html")
        return (found.owner, Address(isPage ? String(found.file.dropLast("index.html".count)) : found.file))
    }

    var count: Int { owners.count }

    /// The addresses of all pages, in order: what a mistaken one may have meant.
    var folders: [String] {
        owners.values.map(\.file).filter { $0.hasSuffix("/index.html") }.map { String($0.dropLast("index.html".count)) }.sorted()
    }
}
