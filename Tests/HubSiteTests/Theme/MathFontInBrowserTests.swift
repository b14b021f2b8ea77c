import Foundation
import HubSite
import SourceText
import TestSupport
import Testing

private let isMeasurable = Chromium.isInstalled && Theme.builtIn.contains { $0.path == "templates/fonts/math.woff2" }

/// Formulas in a browser that has no mathematics font of its own, as on a phone.
@Suite(.enabled(if: isMeasurable, "no Chromium with DejaVu Sans Mono here, or no font of formulas in this build"), .serialized)
struct MathFontInBrowserTests {
    private static let theme = "<link rel=\"stylesheet\" href=\"theme/site.css\">"
    private static let tower = "<mfrac><mfrac><mi>a</mi><mi>b</mi></mfrac><mfrac><mi>c</mi><mi>d</mi></mfrac></mfrac>"

    /// How often the height of a sign is that of what it stands beside, in hundredths.
    private static let growth = """
        [...document.querySelectorAll("math")].map(math => {
            const height = element => element.getBoundingClientRect().height;
            return Math.round(100 * height(math.querySelector("mo")) / height(math.querySelector("mfrac")));
        }).join(" ")
        """

    private func published() throws -> TemporaryFolder {
        let hub = try TemporaryFolder(["content/a.md": "# A\n"])
        _ = HubBuild(hub: hub.path, jobs: 1).run(to: hub.path + "/out")
        return hub
    }

    @Test func `brackets, braces, bars and arrows grow with what they enclose, and not without the font`() throws {
        let signs = ["(", "[", "{", "|", "⌊", "⟨", "↑"]
        let formulas = signs.map { sign in
            "<p><math displaystyle=\"true\"><mrow><mo form=\"prefix\" stretchy=\"true\">\(sign)</mo>\(Self.tower)</mrow></math></p>"
        }
        let hub = try published()
        func growth(_ head: String) throws -> [Int] {
            try Chromium.measure(Self.growth, body: formulas.joined(), head: head, loadsFonts: true, in: hub.path + "/out")
                .split(separator: " ").compactMap { Int($0) }
        }
        let (with, without) = (try growth(Self.theme), try growth(""))
        try #require(with.count == signs.count && without.count == signs.count)
        for (sign, with) in zip(signs, with) { #expect(with >= 95, "\(sign) is \(with) % as high") }
        for (sign, without) in zip(signs, without) { #expect(without < 80, "\(sign) is \(without) % as high") }
    }

    @Test func `the font is fetched where a formula stands, and nowhere else`() throws {
        let hub = try published()
        func status(_ body: String) throws -> String {
            try Chromium.measure(
                "[...document.fonts].map(font => font.family + \" \" + font.status).join()", body: body, head: Self.theme,
                in: hub.path + "/out")
        }
        #expect(try status("<p>x, ∑ and ⟨a⟩</p>") == "Chalkline Math unloaded")
        #expect(try status("<p><math><mi>x</mi></math></p>") == "Chalkline Math loaded")
    }
}
