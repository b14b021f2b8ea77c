/// What a heading can mean to Chalkline; names for it stand in `HeadingNames.swift`.
package enum Meaning: String, CaseIterable, Hashable, Sendable {
    // Statements and reports
    case recommendations, references
    case keywords, findings, limitations, appendix
    // Models
    case elements, phases
    case atTheCentre = "at-the-centre"
    case growthTrajectory = "growth-trajectory"
    // Tasks: what students see
    case task, extensions
    // Tasks: the lesson
    case goal, launch, explore, discuss, connect, reflect, show
    // Tasks: the teacher's view only
    case anticipatedStrategies = "anticipated-strategies"
    case questions, supports
    case checkForUnderstanding = "check-for-understanding"
    case teacherNotes = "teacher-notes"
    case solution
    // Protocols
    case agenda, steps

    /// Whether it is one of the five phases of a lesson.
    package var isPhase: Bool { Self.phasesOfLesson.contains(self) }

    /// Whether only the teacher's view has it: never a handout, nor what is found on one.
    package var isForTeachersOnly: Bool {
        switch self {
        case .anticipatedStrategies, .questions, .supports, .checkForUnderstanding, .teacherNotes, .solution: true
        default: false
        }
    }

    /// The phases of a lesson, in their order.
    package static let phasesOfLesson: [Meaning] = [.launch, .explore, .discuss, .connect, .reflect]
}

extension Meaning {
    /// The meaning by its id (`at-the-centre`) or any of its built-in names.
    init?(name: String) {
        if let meaning = Meaning(rawValue: name.idSlug) {
            self = meaning
            return
        }
        let key = HeadingName(name).key
        guard let row = HeadingNames.all.first(where: { ($0.english + $0.spanish).contains { HeadingName($0).key == key } })
        else { return nil }
        self = row.meaning
    }

    /// The meaning of a name that no hub can give another: the usual one in either language, and each that keeps something from
    /// students.
    static func own(_ name: String) -> Meaning? {
        let key = HeadingName(name).key
        return HeadingNames.all.first { row in
            let names = row.meaning.isForTeachersOnly ? row.english + row.spanish : Array(row.english.prefix(1) + row.spanish.prefix(1))
            return names.contains { HeadingName($0).key == key }
        }?.meaning
    }

    /// Its usual English name.
    var writtenName: String { HeadingNames.all.first { $0.meaning == self }?.english.first ?? rawValue }

    /// The usual English name of each, as suggestions write it.
    static var writtenNames: [String] { HeadingNames.all.compactMap(\.english.first) }
}
