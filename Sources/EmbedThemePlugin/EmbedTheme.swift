import Foundation
import PackagePlugin

/// Writes templates/ into HubSite as one Swift file.
@main struct EmbedTheme: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] { [] }
}
