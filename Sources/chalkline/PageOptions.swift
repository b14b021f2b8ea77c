import ArgumentParser

/// The hub that a command writes pages into.
struct HubFolderOption: ParsableArguments {
    @Option(name: .customLong("hub"), help: "The hub: the folder that holds content/. Inside content/, the hub is found.", completion: .directory)
    var path = "."

    mutating func validate() throws {
        path = HubHere.path(of: path)
        if path.isEmpty { throw ValidationError("the hub's path is empty; leave out --hub for the hub in this folder") }
    }
}

/// The bank that a command writes tasks into.
struct BankOption: ParsableArguments {
    @Option(name: .customLong("bank"), help: "For tasks: the bank, a folder below content/tasks/, that they go into.")
    var name: String?

    func validate() throws {
        if let name, !name.contains(where: { $0.isLetter || $0.isNumber }) || name.contains("/") {
            throw ValidationError("--bank takes the name of one folder below content/tasks/, such as fractions")
        }
    }
}
