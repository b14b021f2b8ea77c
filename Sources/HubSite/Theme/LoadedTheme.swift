import HubContent
import SourceText
import Templates

/// A theme ready to render with: templates compiled, words decoded, styles and pictures to publish.
struct LoadedTheme: Sendable {
    let templates: TemplateSet
    /// By language tag, in lower case.
    let words: [String: Words]
    /// The files that are published as they are, with their paths below `theme/`, in order.
    let files: [(path: String, bytes: [UInt8])]

    /// Where the theme's style sheets stand, one after the other in the order of their paths: a page asks
    /// for one file.
    static let style = "site.css"

    /// The folder of the site where the theme's own files stand.
    static let folder = "theme/"
    /// The files whose names in templates keep their ending, because they are no pages.
    private static let beside: Set<String> = ["templates/feed.xml", "templates/sitemap.xml", "templates/robots.txt"]

    /// The theme of a hub.
    /// - Parameter own: the files of the hub's templates/, with paths such as `templates/layout.html`.
    /// - Returns: the theme, unless a template cannot be compiled; and what is wrong with it.
    static func load(hubTemplates own: [SourceFile] = []) -> (theme: LoadedTheme?, diagnostics: [Diagnostic]) {
        let builtIn = Theme.builtIn
        let ownPaths = Set(own.map(\.path))
        var languages = ThemeLanguages(
            builtInEnglish: builtIn.first { $0.path == "templates/strings/en.yml" }.map { ThemeWords.decode($0).words })
        var templates: [(name: String, source: SourceFile)] = []
        var files: [(path: String, bytes: [UInt8])] = []
        var sheets: [StyleSheet] = []
        var scripts: [String: [UInt8]] = [:]
        var diagnostics: [Diagnostic] = []
        for source in Theme.overridden(builtIn, by: own) {
            let path = source.path.dropFirst("templates/".count)
            let faults = isText(path) ? TextCheck.diagnostics(for: source) : []
            guard faults.isEmpty else {
                diagnostics += faults
                continue
            }
            if beside.contains(source.path) {
                templates.append((String(path), source))
            } else if path.hasSuffix(".html") {
                templates.append((TemplateSet.name(ofPath: source.path, in: "templates"), source))
            } else if path.hasPrefix("strings/"), path.hasSuffix(".yml") {
                let decoded = ThemeWords.decode(source)
                diagnostics += decoded.diagnostics
                let language = path.dropFirst("strings/".count).dropLast(".yml".count).lowercased()
                languages.add(decoded.words, from: source.path, language: language, isOwn: ownPaths.contains(source.path))
            } else if path.hasSuffix(".css") {
                sheets.append(StyleSheet(source))
            } else if let script = joined(path) {
                scripts[script, default: []] += source.bytes + [.lineFeed]
            } else {
                files.append((String(path), source.bytes))
            }
        }
        diagnostics += misplaced(files.map(\.path), scripts: scripts)
        // What else there would be to say follows from that.
        guard diagnostics.isEmpty else { return (nil, diagnostics) }
        files += scripts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        let published = files.map(\.path)
        diagnostics = languages.diagnostics + sheets.flatMap { $0.diagnostics + $0.brokenAddresses(among: published) }
        files.append((Self.style, sheets.flatMap { $0.movedToTheme + [.lineFeed] }))
        do throws(TemplateFaults) {
            let set = try TemplateSet(templates)
            return (LoadedTheme(templates: set, words: languages.byLanguage, files: files), diagnostics)
        } catch {
            return (nil, diagnostics + error.diagnostics)
        }
    }

    private static func isText(_ path: some StringProtocol) -> Bool {
        [".html", ".css", ".js", ".svg", ".xml", ".txt", ".yml"].contains { path.hasSuffix($0) }
    }

    /// The script that one in a folder is a part of: those in `scripts/forms/`, in the order of their names, are
    /// `scripts/forms.js`, one request instead of many.
    private static func joined(_ path: some StringProtocol) -> String? {
        let parts = path.split(separator: "/")
        guard parts.count == 3, parts[0] == "scripts", path.hasSuffix(".js") else { return nil }
        return "scripts/\(parts[1]).js"
    }

    /// Files that stand where the site puts what it makes itself.
    private static func misplaced(_ files: [String], scripts: [String: [UInt8]]) -> [Diagnostic] {
        files.compactMap { file in
            if scripts[file] != nil {
                let folder = "templates/\(file.dropLast(".js".count))/"
                return Diagnostic(
                    .template, path: "templates/\(file)",
                    "the site makes this script of the files in \(folder); put a file there instead, with the name of the one it is to replace")
            }
            guard (folder + file).hasPrefix(TaskBrowserData.folder) else { return nil }
            return Diagnostic(
                .template, path: "templates/\(file)", "the site puts the data of its lists of tasks here; move the file to another folder")
        }
    }
}
