import Foundation
import PackagePlugin

/// Writes templates/ into HubSite as one Swift file, so that the binary carries the theme.
@main struct EmbedTheme: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let templates = context.package.directoryURL.appending(path: "templates")
        let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedTheme.swift")
        return [
            .buildCommand(
                displayName: "Embedding the theme",
                executable: try context.tool(named: "embed-theme").url,
                arguments: [templates.path(percentEncoded: false), output.path(percentEncoded: false)],
                inputFiles: contents(of: templates),
                outputFiles: [output])
        ]
    }
}

private extension EmbedTheme {
    /// Everything whose change is a change of the theme: a folder too, which changes when a file comes or goes.
    func contents(of folder: URL) -> [URL] {
        let path = folder.path(percentEncoded: false)
        guard FileManager.default.fileExists(atPath: path) else { return [] }
        let paths = FileManager.default.enumerator(atPath: path)
        return [folder] + (paths?.compactMap { $0 as? String } ?? []).sorted().map { folder.appending(path: $0) }
    }
}
