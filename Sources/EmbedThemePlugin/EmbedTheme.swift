import Foundation
import PackagePlugin

/// Writes templates/ and the font of formulas into HubSite as one Swift file, so that the binary carries the theme.
@main struct EmbedTheme: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let templates = context.package.directoryURL.appending(path: "templates")
        let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedTheme.swift")
        let font = MathFont(context: context)
        if font == nil { Diagnostics.warning(MathFont.missing) }
        let added = font?.files ?? []
        return (font?.commands ?? []) + [
            .buildCommand(
                displayName: "Embedding the theme",
                executable: try context.tool(named: "embed-theme").url,
                arguments: [path(templates), path(output)] + added.flatMap { [$0.name, path($0.file)] },
                inputFiles: contents(of: templates) + added.map(\.file),
                outputFiles: [output])
        ]
    }
}

func path(_ url: URL) -> String { url.path(percentEncoded: false) }

private extension EmbedTheme {
    /// Everything whose change is a change of the theme: a folder too, which changes when a file comes or goes.
    func contents(of folder: URL) -> [URL] {
        guard FileManager.default.fileExists(atPath: path(folder)) else { return [] }
        let paths = FileManager.default.enumerator(atPath: path(folder))
        return [folder] + (paths?.compactMap { $0 as? String } ?? []).sorted().map { folder.appending(path: $0) }
    }
}
