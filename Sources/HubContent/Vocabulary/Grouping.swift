/// How students sit together for a task.
package enum Grouping: String, CaseIterable, Hashable, Sendable, WordChoice {
    case individual, pairs, groups, `class`

    static let otherWords: [String: Grouping] = [
        "individually": .individual, "alone": .individual, "independent": .individual,
        "individuals": .individual, "individualmente": .individual,
        "pair": .pairs, "in pairs": .pairs, "with a partner": .pairs, "partner": .pairs, "partners": .pairs, "parejas": .pairs, "en parejas": .pairs,
        "group": .groups, "in groups": .groups, "in small groups": .groups, "small group": .groups, "small groups": .groups, "teams": .groups,
        "grupos": .groups, "grupos pequenos": .groups, "en grupos": .groups,
        "whole class": .class, "whole group": .class, "clase": .class, "toda la clase": .class,
    ]
}

extension Grouping: Comparable {
    package static func < (left: Grouping, right: Grouping) -> Bool {
        left.rank < right.rank
    }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
