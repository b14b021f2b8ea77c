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

    /// The theme of a hub.
    /// - Parameter own: the files of the hub's templates/, with paths such as `templates/layout.html`.
    /// - Returns: the theme, unless a template cannot be compiled; and what is wrong with it.
    static func load(hubTemplates own: [SourceFile] = []) -> (theme: LoadedTheme?, diagnostics: [Diagnostic]) {
        let builtIn = Theme.builtIn
        let sources = Theme.overridden(builtIn, by: own)
        let unused = UnusedFiles(own: Set(own.map(pathInTheme)), theme: builtIn.map(pathInTheme))
        let fontFolders = ThemeFile.fontFolders(of: sources.lazy.map(pathInTheme))
        let english = "templates/strings/en.yml"
        let replaced = own.contains { $0.path == english } ? builtIn.first { $0.path == english } : nil
        var languages = ThemeLanguages(replacedEnglish: replaced.map { ThemeWords.decode($0).words })
        var templates: [(name: String, source: SourceFile)] = []
        var files: [(path: String, bytes: [UInt8])] = []
        var sheets: [StyleSheet] = []
        var scripts: [String: [UInt8]] = [:]
        var diagnostics: [Diagnostic] = []
        var leftOver: [Diagnostic] = []
        for source in sources {
            let path = pathInTheme(source)
            let use = ThemeFile(path: path, fontFolders: fontFolders)
            let faults = use != .other && isText(path) ? TextCheck.diagnostics(for: source) : []
            guard faults.isEmpty else {
                diagnostics += faults
                continue
            }
            switch use {
            case .template(let name): templates.append((name, source))
            case .words(let language):
                let decoded = ThemeWords.decode(source)
                diagnostics += decoded.diagnostics
                languages.add(decoded.words, from: source.path, language: language, isOwn: unused.own.contains(path))
            case .style: sheets.append(StyleSheet(source))
            case .scriptPart(let script): scripts[script, default: []] += source.bytes + [.lineFeed]
            case .published: files.append((String(path), source.bytes))
            case .other: leftOver.append(unused.diagnostic(of: path))
            }
        }
        diagnostics += misplaced(files.map(\.path), scripts: scripts)
        // What else there would be to say follows from that.
        guard diagnostics.isEmpty else { return (nil, diagnostics + leftOver) }
        files += scripts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        let published = files.map(\.path)
        diagnostics = leftOver + languages.diagnostics + sheets.flatMap { $0.diagnostics + $0.brokenAddresses(among: published) }
        files.append((Self.style, sheets.flatMap { $0.movedToTheme + [.lineFeed] }))
        do throws(TemplateFaults) {
            let set = try TemplateSet(templates)
            diagnostics += unused.templates(of: set)
            return (LoadedTheme(templates: set, words: languages.byLanguage, files: files), diagnostics)
        } catch {
            return (nil, diagnostics + error.diagnostics)
        }
    }

    private static func pathInTheme(_ source: SourceFile) -> Substring { source.path.dropFirst("templates/".count) }

    private static func isText(_ path: Substring) -> Bool {
        [".html", ".css", ".js", ".svg", ".xml", ".txt", ".yml"].contains { path.hasSuffix($0) }
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
