/// Why a hub could not be read at all.
package enum ReadFailure: Error, Hashable, Sendable {
    /// Nothing, or no folder, stands at the path.
    case noHub(String)
    /// A file stands at the path.
    case file(String)
    /// The folder has no content/.
    case noContent(hub: String)
    case system(SystemError)
}

extension ReadFailure: CustomStringConvertible {
    package var description: String {
        switch self {
        case .noHub(let path):
            "there is no folder at \"\(path)\"; \"chalkline new hub \(path)\" makes a hub there"
        case .file(let path):
            "\"\(path)\" is a file; name the folder that holds content/ instead"
        case .noContent(let hub):
            "the folder \"\(hub)\" has no content folder, so it is not a hub; "
                + "name the hub's own folder, or start one with \"chalkline new hub DIR\""
        case .system(let error):
            "\"\(error.path)\" cannot be read: \(error.reason)"
        }
    }
}
