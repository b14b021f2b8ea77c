import Foundation
import PackagePlugin

/// Writes files of this repository into a target as one Swift file, so that the binary carries them: the theme and the
/// font of formulas into HubSite, the pages to start from into HubContent, which knows their words again, the hub to start
/// from and the guide's page of findings into the program.
@main struct EmbedFiles: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let package = context.package.directoryURL
        switch target.name {
        case "HubSite":
            let font = MathFont(context: context)
            if font == nil { Diagnostics.warning(MathFont.missing) }
            let added = (font?.files ?? []).map { (name: "templates/" + $0.name, file: $0.file) }
            let theme = files(of: "templates", in: package) { !$0.hasPrefix(".") }
            return (font?.commands ?? []) + [try command("EmbeddedTheme", theme + added, context)]
        case "HubContent":
            return [try command("EmbeddedStarters", files(of: "starters/pages", in: package) { !$0.hasPrefix(".") }, context)]
        case "chalkline":
            let findings = "content/guide/findings.md"
            // Some files of a hub begin with a dot; one of the Finder's does, too.
            let starters = files(of: "starters/hub", in: package) { $0 != ".DS_Store" }
            return [try command("EmbeddedTexts", starters + [(findings, package.appending(path: findings))], context)]
        default:
            throw Nothing(target: target.name)
        }
    }

    private struct Nothing: Error {
        let target: String
    }
}

func path(_ url: URL) -> String { url.path(percentEncoded: false) }

private extension EmbedFiles {
    func command(_ type: String, _ files: [(name: String, file: URL)], _ context: PluginContext) throws -> Command {
        let output = context.pluginWorkDirectoryURL.appending(path: type + ".swift")
        return .buildCommand(
            displayName: "Embedding files as \(type)",
            executable: try context.tool(named: "embed-files").url,
            arguments: [type, path(output)] + files.flatMap { [$0.name, path($0.file)] },
            inputFiles: files.map(\.file),
            outputFiles: [output])
    }

    /// The files below a folder of the package, sorted, with their paths in the package.
    /// - Parameter isWanted: asked of the name of each file and of each folder above it.
    func files(of folder: String, in package: URL, where isWanted: (Substring) -> Bool) -> [(name: String, file: URL)] {
        let root = package.appending(path: folder)
        let paths = FileManager.default.enumerator(atPath: path(root))?.compactMap { $0 as? String } ?? []
        return paths.sorted().filter { name in
            let values = try? root.appending(path: name).resourceValues(forKeys: [.isDirectoryKey])
            return name.split(separator: "/").allSatisfy(isWanted) && values?.isDirectory == false
        }.map { (folder + "/" + $0, root.appending(path: $0)) }
    }
}
