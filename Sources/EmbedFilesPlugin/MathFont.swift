import Foundation
import PackagePlugin

/// The font of formulas: Latin Modern Math of the machine that builds, cut to MathFont/characters.txt and packed.
struct MathFont {
    /// What the theme gets, with paths in templates/.
    let files: [(name: String, file: URL)]
    /// What makes the first of them.
    let commands: [Command]

    static let missing = """
        no font for formulas goes into this build, and brackets and arrows grow only where a reader has one; \
        apt-get install fonts-lmodern libharfbuzz-bin woff2 and touch Package.swift to have it
        """

    /// `nil` where the font, its licence or one of the tools is missing.
    init?(context: PluginContext) {
        guard let texmf = Self.texmf, let cut = Self.tool("hb-subset"), let pack = Self.tool("woff2_compress") else { return nil }
        let own = context.package.directoryURL.appending(path: "Sources/EmbedFilesPlugin/MathFont")
        let characters = own.appending(path: "characters.txt")
        let whole = texmf.appending(path: Self.font)
        let subset = context.pluginWorkDirectoryURL.appending(path: "math.otf")
        let packed = context.pluginWorkDirectoryURL.appending(path: "math.woff2")
        files = [
            ("fonts/math.woff2", packed),
            ("fonts/NOTICE.txt", own.appending(path: "NOTICE.txt")),
            ("fonts/GUST-FONT-LICENSE.txt", texmf.appending(path: Self.licence)),
            ("styles/mathfont.css", own.appending(path: "mathfont.css")),
        ]
        commands = [
            .buildCommand(
                displayName: "Cutting the font of formulas",
                executable: cut,
                arguments: [
                    "--font-file=" + path(whole), "--unicodes-file=" + path(characters), "--output-file=" + path(subset),
                    // Browsers use the MATH table of a font but no substitution of its script `math`. Packed, outlines
                    // are smaller without subroutines. Of names only copyright, version and trademark: the licence
                    // asks that a changed font goes by another.
                    "--layout-features=", "--no-hinting", "--desubroutinize", "--name-IDs=0,5,7",
                ],
                inputFiles: [cut, whole, characters],
                outputFiles: [subset]),
            .buildCommand(
                displayName: "Packing the font of formulas",
                executable: pack,
                arguments: [path(subset)],
                inputFiles: [pack, subset],
                outputFiles: [packed]),
        ]
    }
}

private extension MathFont {
    // Where every TeX tree has them.
    static let font = "fonts/opentype/public/lm-math/latinmodern-math.otf"
    static let licence = "doc/fonts/lm-math/GUST-FONT-LICENSE.txt"

    /// The TeX tree with the font and its licence: the one that CHALKLINE_TEXMF names, or one of the usual places of
    /// Debian, Fedora, Arch, MacTeX and Homebrew.
    static var texmf: URL? {
        let usual = [
            "/usr/share/texmf", "/usr/share/texlive/texmf-dist", "/usr/share/texmf-dist", "/Library/TeX/Root/texmf-dist",
            "/opt/homebrew/share/texmf-dist",
        ]
        let own = ProcessInfo.processInfo.environment["CHALKLINE_TEXMF"]
        return (own.map { [$0] } ?? usual).map { URL(filePath: $0, directoryHint: .isDirectory) }.first { tree in
            [font, licence].allSatisfy { FileManager.default.isReadableFile(atPath: path(tree.appending(path: $0))) }
        }
    }

    static func tool(_ name: String) -> URL? {
        let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":").map(String.init) ?? []
        return (folders + ["/opt/homebrew/bin", "/usr/local/bin"])
            .map { URL(filePath: $0, directoryHint: .isDirectory).appending(path: name) }
            .first { FileManager.default.isExecutableFile(atPath: path($0)) }
    }
}
