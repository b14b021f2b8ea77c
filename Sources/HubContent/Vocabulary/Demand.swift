/// The level of cognitive demand of a task: the four of Smith and Stein's task analysis guide (1998),
/// from the lowest to the highest.
package enum Demand: String, CaseIterable, Hashable, Sendable, WordChoice {
    case memorization
    /// Procedures without connections.
    case procedures
    /// Procedures with connections.
    case connections
    /// Doing mathematics.
    case doing

    static let otherWords: [String: Demand] = [
        "memorisation": .memorization, "memorizacion": .memorization,
        "procedures without connections": .procedures, "procedimientos": .procedures,
        "procedimientos sin conexiones": .procedures,
        "procedures with connections": .connections, "conexiones": .connections,
        "procedimientos con conexiones": .connections,
        "doing mathematics": .doing, "doing math": .doing, "hacer matematicas": .doing,
    ]
}

extension Demand: Comparable {
    package static func < (left: Demand, right: Demand) -> Bool {
        left.rank < right.rank
    }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
