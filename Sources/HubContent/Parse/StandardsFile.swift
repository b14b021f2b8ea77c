package import SourceText
package import Standards

/// content/standards.csv: words for the Common Core's codes, the codes of other frameworks, and which of them
/// ask the same.
package enum StandardsFile {
    /// Decodes the file.
    /// - Parameter file: `nil` where the hub has none.
    /// - Returns: the Common Core with what the file adds to it, and what is wrong with the file.
    package static func decode(_ file: SourceFile?) -> (catalog: StandardsCatalog, diagnostics: [Diagnostic]) {
        guard let file else { return (.commonCore, []) }
        let faults = TextCheck.diagnostics(for: file)
        guard faults.isEmpty else { return (.commonCore, faults) }
        var reader = StandardsFileReader(path: file.path)
        reader.read(CSVTable(file))
        return (reader.catalog, reader.diagnostics)
    }
}

/// A column of standards.csv.
enum StandardsColumn: String, CaseIterable {
    case code, grade, domain, text, ccss
}
