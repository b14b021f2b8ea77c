/// Texts of the repository that the program carries: the hub to start from, and the guide's page of findings.
extension EmbeddedTexts {
    /// The text of one file, by its path in the repository; empty where it was not there when this was built.
    static func text(_ path: String) -> String {
        files.first { $0.path.description == path }?.text.description ?? ""
    }

    /// The files below a folder, with their paths there, in order.
    static func texts(in folder: String) -> [(path: String, text: String)] {
        files.filter { $0.path.description.hasPrefix(folder + "/") }
            .map { (String($0.path.description.dropFirst(folder.count + 1)), $0.text.description) }
    }
}
