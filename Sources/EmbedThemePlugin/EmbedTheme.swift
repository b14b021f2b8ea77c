import Foundation
import PackagePlugin

/// Writes templates/ into HubSite as one Swift file, so that the binary carries the theme.
@main struct EmbedTheme: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let templates = context.package.directoryURL.appending(path: "templates")
        let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedTheme.swift")
        let paths = files(in: templates)
        return [
            .buildCommand(
                displayName: "Embedding the theme",
                executable: try context.tool(named: "embed-theme").url,
                // The names too: a file that goes away changes the command.
                arguments: [templates.path(percentEncoded: false), output.path(percentEncoded: false)] + paths,
                inputFiles: paths.map { templates.appending(path: $0) },
                outputFiles: [output])
        ]
    }
}

private extension EmbedTheme {
    /// The paths of the files below a folder, dot files left out, sorted.
    func files(in folder: URL) -> [String] {
        let paths = FileManager.default.enumerator(atPath: folder.path(percentEncoded: false))?.compactMap { $0 as? String }
        return (paths ?? []).filter { path in
            let isHidden = path.split(separator: "/").contains { $0.hasPrefix(".") }
            let values = try? folder.appending(path: path).resourceValues(forKeys: [.isDirectoryKey])
            return !isHidden && values?.isDirectory == false
        }.sorted()
    }
}
