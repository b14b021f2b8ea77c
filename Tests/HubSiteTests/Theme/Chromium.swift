import Foundation

/// A browser to measure pages with: one that finds DejaVu Sans Mono on this machine and no other font (DejaVu Sans and
/// Serif have tables of mathematics).
enum Chromium {
    static let isInstalled = [path, font].allSatisfy(FileManager.default.fileExists(atPath:))

    private static let path = "/usr/bin/chromium"
    private static let font = "/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf"

    /// Opens a page that stands in a folder.
    /// - Parameters:
    ///   - body: what stands in the page's `<body>`.
    ///   - head: what stands in its `<head>`.
    ///   - measure: a JavaScript expression, worked out when the fonts that the page uses have come.
    ///   - loadsFonts: whether fonts are fetched that the page has not asked for yet.
    /// - Returns: the expression's value as text.
    static func measure(_ measure: String, body: String, head: String, loadsFonts: Bool = false, in folder: String) throws -> String {
        let fonts = folder + "/fonts-of-the-browser"
        try FileManager.default.createDirectory(atPath: fonts + "/cache", withIntermediateDirectories: true)
        if !FileManager.default.fileExists(atPath: fonts + "/DejaVuSansMono.ttf") {
            try FileManager.default.copyItem(atPath: font, toPath: fonts + "/DejaVuSansMono.ttf")
        }
        let configuration = """
            <?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig><dir>\(fonts)</dir><cachedir>\(fonts)/cache</cachedir></fontconfig>
            """
        try configuration.write(toFile: fonts + "/fonts.conf", atomically: true, encoding: .utf8)
        let page = """
            <!DOCTYPE html><html><head><meta charset="utf-8">\(head)</head><body>\(body)<script>
            document.body.offsetWidth;
            Promise.all([...document.fonts].map(font => \(loadsFonts) ? font.load() : null)).then(() => document.fonts.ready).then(() => { document.body.dataset.measured = "{" + (\(measure)) + "}"; });
            </script></body></html>
            """
        try page.write(toFile: folder + "/measured.html", atomically: true, encoding: .utf8)
        let browser = Process()
        browser.executableURL = URL(filePath: path)
        browser.arguments = [
            "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=" + fonts + "/profile",
            "--virtual-time-budget=5000", "--dump-dom", URL(filePath: folder + "/measured.html").absoluteString,
        ]
        browser.environment = ProcessInfo.processInfo.environment.merging(["FONTCONFIG_FILE": fonts + "/fonts.conf"]) { $1 }
        let output = Pipe()
        browser.standardOutput = output
        browser.standardError = FileHandle.nullDevice
        try browser.run()
        let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        browser.waitUntilExit()
        guard let start = text.firstRange(of: "data-measured=\"{"), let end = text[start.upperBound...].firstRange(of: "}\"")
        else { return "nothing measured: \(text)" }
        return String(text[start.upperBound..<end.lowerBound])
    }
}
