import Testing

@testable import HubContent

struct HeadingMatcherTests {
    private let matcher = HeadingMatcher()

    @Test(arguments: [
        ("LAUNCH", .launch, nil), ("Activity 1 (20 min)", .explore, "20"), ("Explore II", .explore, nil), ("Solution 2", .solution, nil),
        ("Explore 15 min", .explore, "15"), ("Launch about 1 h 5 min", .launch, "65"), ("2. Launch (10 min)", .launch, "10"), ("Launch:", .launch, nil), ("II. Explore", .explore, nil),
        ("a) Discuss", .discuss, nil), ("2.1 Connect", .connect, nil), ("(3) Reflect", .reflect, nil), ("Step 2: Explore (15–20 minutes)", .explore, "15–20"),
        ("Launch – 10 min", .launch, "10"), ("Launch: 10 minutes", .launch, "10"), ("Launch (whole class, 5 min):", .launch, "5"), ("Launch (whole class)", .launch, nil),
        ("Facilitate Productive Struggle", .explore, nil), ("During", .explore, nil), ("Synthesis", .discuss, nil), ("Síntesis", .discuss, nil), ("SINTESIS", .discuss, nil),
        ("Exploración (1 h)", .explore, "60"), ("Warm‑up", .launch, nil), ("Check for understanding", .checkForUnderstanding, nil), ("Teacher’s notes", .teacherNotes, nil),
        ("Notas para el docente", .teacherNotes, nil), ("Task", .task, nil), ("  Task  ", .task, nil), ("Are you ready for more?", .extensions, nil),
    ] as [(String, Meaning, String?)])
    func `knows a task's headings`(heading: String, meaning: Meaning, minutes: String?) {
        #expect(matcher.match(heading, in: .task) == MeaningfulHeading(meaning: meaning, minutes: minutes.flatMap { Minutes($0) }))
    }

    @Test(arguments: ["Launching rockets", "Task force", "Launch pad (10 min)", "Recommendations", "", "()", "2.", "Agenda", "(10 min)"])
    func `leaves other headings alone`(heading: String) {
        #expect(matcher.match(heading, in: .task) == nil)
    }

    @Test func `matches some names as beginnings`() {
        #expect(matcher.match("Recommendations for the Field", in: .report)?.meaning == .recommendations)
        #expect(matcher.match("Growth Trajectory in the Development of Instructional Leadership", in: .model)?.meaning == .growthTrajectory)
        #expect(matcher.match("Recommendationsfor", in: .report) == nil)
        #expect(matcher.match("Findings on District Collaborative Structures", in: .report) == nil)
    }

    @Test func `keeps each name to its kinds`() {
        #expect(matcher.match("Questions", in: .task)?.meaning == .questions)
        #expect(matcher.match("Questions", in: .protocol)?.meaning == .questions)
        #expect(matcher.match("Questions", in: .statement) == nil)
        #expect(matcher.match("Phases", in: .model)?.meaning == .phases)
        #expect(matcher.match("At the center", in: .model)?.meaning == .atTheCentre)
        #expect(matcher.match("Steps", in: .protocol)?.meaning == .steps)
        #expect(matcher.match("Works Cited", in: .statement)?.meaning == .references)
    }

    @Test func `has an English and a Spanish name for every meaning`() {
        #expect(Set(HeadingNames.all.map(\.meaning)) == Set(Meaning.allCases))
        #expect(HeadingNames.all.allSatisfy { !$0.english.isEmpty && !$0.spanish.isEmpty && !$0.kinds.isEmpty })
    }

    @Test func `gives no name to two meanings of one kind`() {
        for kind in Kind.allCases {
            let names = HeadingNames.all.filter { $0.kinds.contains(kind) }
                .flatMap { row in Set((row.english + row.spanish).map { HeadingName($0).key }) }
            #expect(Set(names).count == names.count, "\(kind): \(names.filter { name in names.count { $0 == name } > 1 })")
        }
    }

    @Test(arguments: ["Question 1", "Support 2", "Task 3", "Goal 1"])
    func `leaves alone numbered headings that may be a student's own`(heading: String) {
        #expect(matcher.match(heading, in: .task) == nil)
    }

    @Test func `takes what stands before a colon for the name of the task and its solution`() {
        #expect(matcher.match("Task: Frogs", in: .task)?.meaning == .task)
        #expect(matcher.match("Solución: dos caminos", in: .task)?.meaning == .solution)
        #expect(matcher.match("Question: how many?", in: .task) == nil)
    }

    @Test func `takes more names from the hub`() {
        let matcher = HeadingMatcher(additions: [.launch: ["Hook", "Activity"]])
        #expect(matcher.match("HOOK (5 min)", in: .task) == MeaningfulHeading(meaning: .launch, minutes: Minutes("5")))
        #expect(matcher.match("Activity", in: .task)?.meaning == .launch)
    }

    @Test func `finds the name that was nearly written`() {
        #expect(matcher.nearest(to: "Lanuch (10 min)", in: .task) == "Launch")
        #expect(matcher.nearest(to: "Refrences", in: .statement) == "References")
        #expect(matcher.nearest(to: "What the children said", in: .task) == nil)
    }
}
