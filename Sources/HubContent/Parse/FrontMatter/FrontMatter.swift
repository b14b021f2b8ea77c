package import SourceText

/// What an author says of a document above its text. A key that is missing, empty or faulty is `nil` or an
/// empty list here.
package struct FrontMatter: Hashable, Sendable {
    package var title: Located<String>?
    package var summary: Located<String>?
    package var date: Located<PartialDate>?
    package var updated: Located<PartialDate>?
    package var authors: [Located<String>] = []
    package var affiliations: [Located<String>] = []
    package var keywords: [Located<String>] = []
    /// As written; `roleIDs(_:)` has them as roles.
    package var roles: [Located<String>] = []
    /// Elements of the vision, by id, heading text or `models/other#element`.
    package var serves: [Located<String>] = []
    package var tags: [Located<String>] = []
    package var language: Located<String>?
    /// The path of the document that this one is a translation of.
    package var translationOf: Located<String>?
    package var license: Located<String>?
    package var source: Located<String>?
    /// `10.…`, without an address before it.
    package var doi: Located<String>?
    package var series: Located<String>?
    package var status: Located<String>?
    package var adopted: Located<PartialDate>?
    package var supersedes: [Located<String>] = []
    /// By when to look at it again.
    package var review: Located<PartialDate>?
    package var draft: Located<Bool>?
    /// Old addresses that lead here.
    package var aliases: [Located<String>] = []
    package var order: Located<Int>?
    package var kind: Located<Kind>?
    /// Findings that this page may have.
    package var allow: [Located<DiagnosticCode>] = []

    // Tasks

    /// Each once, in order.
    package var grades: [Located<Grade>] = []
    package var course: Located<String>?
    /// As written.
    package var standards: [Located<String>] = []
    package var buildsOn: [Located<String>] = []
    package var practices: [Located<Practice>] = []
    package var minutes: Located<Minutes>?
    package var materials: [Located<String>] = []
    package var grouping: [Located<Grouping>] = []
    package var demand: Located<Demand>?

    // Rubrics and models

    /// Whether a rubric's tables are criteria by levels, whatever their heads say.
    package var scale: Located<Bool>?
    /// Whether a model's phases come round again.
    package var cycle: Located<Bool>?

    package init() {}

    package var isDraft: Bool { draft?.value ?? false }
}
