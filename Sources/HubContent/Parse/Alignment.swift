import SourceText
import Standards

/// What a task says of standards and practices, in the terms of the hub's catalog.
package struct Alignment: Hashable, Sendable {
    /// A standard that the front matter names.
    package struct Named: Hashable, Sendable {
        /// Its code in its one form; as written where there is no such standard.
        package var text: String
        /// Its entry in the catalog.
        package var entry: Int?
    }

    /// What the task addresses, each once, in the order written; a range is its several standards.
    package var standards: [Named] = []
    package var buildsOn: [Named] = []
    /// Those of `practices`, and those written among the standards.
    package var practices: [Practice] = []

    package init() {}

    /// Of more standards or practices than this a task cannot be about each.
    private static let mostStandards = 5
    private static let mostPractices = 3
}

extension Alignment {
    /// Reads the codes of a task's front matter.
    /// - Parameter path: the task's file, for what is wrong with them.
    init(_ frontMatter: FrontMatter, catalog: StandardsCatalog, path: String, diagnostics: inout [Diagnostic]) {
        var practices = frontMatter.practices
        var written: [Located<String>] = []
        var guesses = Bounds.guesses
        func unknown(_ code: Located<String>) -> Diagnostic {
            guesses -= 1
            return Self.unknown(code, nearest: guesses < 0 ? nil : catalog.nearest(to: code.value), path: path)
        }
        for code in Self.codes(frontMatter.standards, catalog) {
            switch catalog.read(code.value) {
            case .entries(let found):
                written.append(code)
                standards += found.map { Named(text: catalog[$0].code.text, entry: $0) }
            case .practices(let numbers):
                practices += numbers.compactMap { number in Practice(number: number).map { practice in code.map { _ in practice } } }
            case .unknown:
                written.append(code)
                standards.append(Named(text: code.value))
                diagnostics.append(unknown(code))
            }
        }
        for code in Self.codes(frontMatter.buildsOn, catalog) {
            switch catalog.read(code.value) {
            case .entries(let found):
                buildsOn += found.map { Named(text: catalog[$0].code.text, entry: $0) }
            case .practices:
                buildsOn.append(Named(text: code.value))
                diagnostics.append(
                    Diagnostic(
                        .unknownStandard, path: path, at: code.position,
                        "\"\(code.value)\" is a mathematical practice, and a task builds on standards; list it under practices:"))
            case .unknown:
                buildsOn.append(Named(text: code.value))
                diagnostics.append(unknown(code))
            }
        }
        standards = Self.distinct(standards)
        buildsOn = Self.distinct(buildsOn)
        let distinct = practices.enumerated().filter { index, practice in
            !practices[..<index].contains { $0.value == practice.value }
        }.map(\.element)
        self.practices = distinct.map(\.value)
        diagnostics += Self.tooMany(standards: written, practices: distinct, path: path)
    }

    /// Each code in full: what is left out of one is in the one before it.
    private static func codes(_ texts: [Located<String>], _ catalog: StandardsCatalog) -> [Located<String>] {
        var series = CodeSeries(catalog)
        return texts.flatMap { text in series.codes(in: text.value).map { code in text.map { _ in code } } }
    }

    private static func distinct(_ list: [Named]) -> [Named] {
        var seen: Set<Named> = []
        return list.filter { seen.insert($0).inserted }
    }

    private static func unknown(_ code: Located<String>, nearest: String?, path: String) -> Diagnostic {
        let fix = nearest.map { "did you mean \"\($0)\"?" }
            ?? "write one such as 3.NF.A.1, or give this one a line in content/standards.csv"
        return Diagnostic(
            .unknownStandard, path: path, at: code.position, "no standard has the code \"\(code.value)\"; \(fix)",
            suggestion: nearest)
    }

    /// A cluster or a range counts as one, being one thing that an author wrote.
    private static func tooMany(
        standards: [Located<String>], practices: [Located<Practice>], path: String
    ) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        func report(_ count: Int, most: Int, _ what: String, at position: Position?) {
            guard count > most else { return }
            diagnostics.append(
                Diagnostic(
                    .tooManyStandards, path: path, at: position,
                    "this task names \(count) \(what), and teachers look for what it is really about; keep at most \(most)"))
        }
        report(standards.count, most: mostStandards, "standards", at: standards.dropFirst(mostStandards).first?.position)
        report(practices.count, most: mostPractices, "practices", at: practices.dropFirst(mostPractices).first?.position)
        return diagnostics
    }
}
