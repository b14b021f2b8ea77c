package import SourceText

extension Settings {
    /// Decodes hub.yml.
    /// - Parameter file: valid UTF-8; `nil` where the hub has none, and everything is as by default.
    package static func decode(_ file: SourceFile?) -> (settings: Settings, diagnostics: [Diagnostic]) {
        var settings = Settings()
        guard let file else { return (settings, []) }
        let (entries, faults) = YAMLReader.read(
            file, file.textStart..<file.bytes.count, firstLine: 1,
            shape: { Schema<Settings>.settings.shape(of: $0) })
        var reader = ValueReader(path: file.path, diagnostics: faults)
        Schema<Settings>.settings.decode(entries, for: nil, into: &settings, &reader)
        return (settings, reader.diagnostics)
    }
}
