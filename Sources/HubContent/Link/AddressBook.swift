import SourceText

/// Every address of a site and who owns it; says where two want one.
struct AddressBook {
    enum Owner: Hashable {
        case page(Int)
        case collection(Int)
        case handout(Int)
        case redirect(Int)
        case asset(Int)
        /// A page that the site makes itself of the whole hub, by its address as it is spelled.
        case made(Address)
    }

    private var owners: [String: (owner: Owner, source: String)] = [:]
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
        let key = file.lowercased()
        if let taken = owners[key] {
            diagnostics.append(
                Diagnostic(
                    .duplicateURL, path: source,
                    "\(source) and \(taken.source) would both be at \"/\(file)\"; rename one of them"))
        } else {
            owners[key] = (owner, source)
        }
    }

    mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

    /// The owner of an address as an author writes it: with or without its last slash or `index.html`.
    func owner(ofAddress address: String) -> Owner? {
        let path = address.lowercased()
        if path.isEmpty { return owners["index.html"]?.owner }
        if path.hasSuffix("/") { return owners[path + "index.html"]?.owner }
        return owners[path]?.owner ?? owners[path + "/index.html"]?.owner
    }
}
