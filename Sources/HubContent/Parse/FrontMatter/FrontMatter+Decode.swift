package import SourceText

extension FrontMatter {
    /// What decoding a document's front matter gives.
    package struct Decoded: Hashable, Sendable {
        package var frontMatter: FrontMatter
        /// What the document is: `kind:` where it is set, else what its folder says.
        package var kind: Kind
        /// The bytes of the file that are Markdown.
        package var body: Range<Int>
        package var diagnostics: [Diagnostic]
    }

    /// Decodes the front matter of a document.
    /// - Parameters:
    ///   - file: valid UTF-8, as `TextCheck` finds it.
    ///   - kind: what the folder says that it is.
    package static func decode(_ file: SourceFile, kind: Kind) -> Decoded {
        let parts = FrontMatterSplitter(file)
        var decoded = Decoded(frontMatter: FrontMatter(), kind: kind, body: parts.body, diagnostics: parts.diagnostics)
        guard let yaml = parts.yaml else { return decoded }
        let (entries, faults) = YAMLReader.read(
            file, yaml, firstLine: parts.firstLine, shape: { Schema<FrontMatter>.frontMatter.shape(of: $0) })
        decoded.diagnostics += faults
        // The kind says which keys there are, so it is read before them; a fault in it is told with the rest.
        if let entry = entries.first(where: { $0.key.value == "kind" }), !entry.value.isEmpty {
            var reader = ValueReader(path: file.path)
            decoded.kind = ValueType<Located<Kind>>.kind.read(entry.value, &reader)?.value ?? kind
        }
        var reader = ValueReader(path: file.path)
        Schema<FrontMatter>.frontMatter.decode(entries, for: decoded.kind, into: &decoded.frontMatter, &reader)
        decoded.diagnostics += reader.diagnostics
        return decoded
    }
}
