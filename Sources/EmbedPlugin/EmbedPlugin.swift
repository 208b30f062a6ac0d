import Foundation
import PackagePlugin

/// Embeds the library of law and the templates in the compiler, anew whenever one of their files changes.
@main
struct EmbedPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let package = context.package.directoryURL
    return try [
      command(
        "EmbeddedLibrary",
        folder: package.appending(path: "Sources/PolicyCompiler/Law/Library"),
        context: context
      ),
      command("EmbeddedTemplates", folder: package.appending(path: "templates"), context: context),
    ]
  }

  private func command(_ name: String, folder: URL, context: PluginContext) throws -> Command {
    let output = context.pluginWorkDirectoryURL.appending(path: name + ".swift")
    let files =
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?
      .compactMap { $0 as? URL }.filter { !$0.hasDirectoryPath } ?? []
    return try .buildCommand(
      displayName: "Embedding \(folder.lastPathComponent)",
      executable: context.tool(named: "EmbedTexts").url,
      arguments: [output.path(), name, folder.path()],
      inputFiles: files,
      outputFiles: [output]
    )
  }
}
