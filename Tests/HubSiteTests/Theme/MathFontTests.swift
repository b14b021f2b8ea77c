import Foundation
import HubSite
import SourceText
import TestSupport
import Testing

/// The font of formulas, which a build of the tool carries where the machine has what it is made with.
struct MathFontTests {
    static let paths: Set<String> = [
        "templates/fonts/math.woff2", "templates/fonts/NOTICE.txt", "templates/fonts/GUST-FONT-LICENSE.txt",
        "templates/styles/mathfont.css",
    ]

    /// Debian's packages fonts-lmodern, libharfbuzz-bin and woff2.
    private static let isMakeable =
        ProcessInfo.processInfo.environment["CHALKLINE_TEXMF"] == nil
        && [
            "/usr/share/texmf/fonts/opentype/public/lm-math/latinmodern-math.otf", "/usr/bin/hb-subset",
            "/usr/bin/woff2_compress",
        ].allSatisfy(FileManager.default.fileExists(atPath:))

    private static let toHaveIt: Comment = "make test installs what the font of formulas is made with"

    @Test(.enabled(if: isMakeable, toHaveIt)) func `is in the binary, with its licence and what was changed`() throws {
        let files = Dictionary(uniqueKeysWithValues: Theme.builtIn.map { ($0.path, $0.bytes) })
        let font = try #require(files["templates/fonts/math.woff2"], "touch Package.swift and build again")
        #expect(font.starts(with: Array("wOF2".utf8)))
        #expect(font.count > 80_000 && font.count <= 100_000)
        let licence = String(decoding: files["templates/fonts/GUST-FONT-LICENSE.txt"] ?? [], as: UTF8.self)
        #expect(licence.contains("GUST Font License") && licence.contains("LaTeX Project Public License"))
        let notice = String(decoding: files["templates/fonts/NOTICE.txt"] ?? [], as: UTF8.self)
        #expect(notice.contains("GUST-FONT-LICENSE.txt") && notice.contains("https://ctan.org/pkg/lm-math"))
    }

    @Test func `comes whole or not at all`() {
        let carried = Self.paths.intersection(Theme.builtIn.map(\.path))
        #expect(carried.isEmpty || carried == Self.paths)
    }

    @Test func `is named by the style sheet where it is published, and only there`() throws {
        let hub = try TemporaryFolder(["content/a.md": "# A\n"])
        _ = HubBuild(hub: hub.path, jobs: 1).run(to: hub.path + "/out")
        let site = try TemporaryFolder.files(in: hub.path + "/out")
        let style = String(decoding: try #require(site["theme/site.css"]), as: UTF8.self)
        #expect(style.contains("url(\"fonts/math.woff2\")") == (site["theme/fonts/math.woff2"] != nil))
        #expect(style.contains("@font-face") == (site["theme/fonts/math.woff2"] != nil))
    }
}
