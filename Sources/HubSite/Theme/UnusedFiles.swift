import SourceText
import Templates

/// Files of a hub's `templates/` that nothing uses: misspelt, left over, or in the wrong folder.
struct UnusedFiles {
    /// The hub's, below `templates/`.
    let own: Set<Substring>
    /// The theme's, below `templates/`.
    let theme: [Substring]

    func diagnostic(of path: Substring) -> Diagnostic {
        let meant = meant(by: path).flatMap { own.contains($0[...]) || $0[...] == path ? nil : "templates/" + $0 }
        let fix = meant.map { "did you mean \"\($0)\"?" } ?? "move it out of templates/"
        return Diagnostic(.unusedFile, path: "templates/\(path)", "nothing uses this file; \(fix)", suggestion: meant)
    }

    /// Templates of the hub's own that neither the site nor another template calls.
    func templates(of set: TemplateSet) -> [Diagnostic] {
        guard let called = set.calledNames else { return [] }
        return own.subtracting(theme).sorted().filter { $0.hasSuffix(".html") && !called.contains(String($0.dropLast(".html".count))) }
            .map(diagnostic)
    }
}

private extension UnusedFiles {
    /// The path that was most likely meant.
    func meant(by path: Substring) -> String? {
        let name = path.split(separator: "/").last ?? path
        let stem = name.prefix { $0 != "." }
        switch ending(of: name.dropFirst(stem.count + 1)) {
        case "html": return template(by: path, stem: stem)
        case "yml": return "strings/\(stem).yml"
        case "css": return "styles/\(stem).css"
        case "js": return "scripts/\(stem).js"
        default: return nearestName(to: String(path), among: theme.lazy.filter { !$0.contains("/") }.map(String.init))
        }
    }

    /// The ending that was meant: `html` where a program made `html.txt` of it.
    func ending(of written: Substring) -> String? {
        let known = ["html", "yml", "css", "js"]
        let ending = written.lowercased()
        return known.first { ending.hasPrefix($0) } ?? nearestName(to: ending, among: known)
    }

    func template(by path: Substring, stem: Substring) -> String? {
        let parts = path.split(separator: "/")
        let folder = parts.count > 1 ? nearestName(to: String(parts[0]), among: ["pages", "parts"]) : nil
        let prefix = folder.map { $0 + "/" } ?? ""
        let candidates = theme.filter { $0.hasSuffix(".html") && $0.hasPrefix(prefix) }
        func name(of path: Substring) -> String { String(path.split(separator: "/").last?.dropLast(".html".count) ?? "") }
        if let nearest = nearestName(to: String(stem), among: candidates.map(name)) {
            return candidates.first { name(of: $0) == nearest }.map(String.init)
        }
        // A part of the hub's own, in a folder that is nearly one of the theme's.
        return folder.map { "\($0)/\(stem).html" }
    }
}
