import SourceText

/// `misspelt-folder`: a folder of `content/` that is called as one page of a kind, not as several. What lies in it would be
/// plain pages, in no list of their kind and without what their headings mean. Said once a folder.
enum MisspeltFolder {
    static func findings(in parsed: ParsedHub) -> [Diagnostic] {
        var reported: Set<Kind> = []
        return parsed.documents.sorted { $0.path < $1.path }.compactMap { document in
            let folders = document.contentPath.split(separator: "/").dropLast()
            guard document.kind == .page, document.frontMatter.kind == nil, let folder = folders.first,
                let kind = Kind(rawValue: Address.slug(String(folder))), kind != .page, reported.insert(kind).inserted
            else { return nil }
            return Diagnostic(
                .misspeltFolder, path: document.path, at: Position(line: 1),
                "what is in content/\(folder)/ is plain pages, since \(kind.folder) belong in content/\(kind.folder)/; "
                    + "rename the folder, or say `kind: page` where a plain page is meant",
                suggestion: kind.folder)
        }
    }
}
