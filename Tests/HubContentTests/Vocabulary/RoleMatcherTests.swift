import Testing

@testable import HubContent

struct RoleMatcherTests {
    private let matcher = RoleMatcher(Role.builtIn)

    @Test(arguments: [
        ("Mathematics Teachers", ["teacher"]), ("State and District Level Leaders", ["district-leader"]), ("State and Local Policy Makers", ["policy-maker"]),
        ("Higher Education Faculty", ["higher-education"]), ("Professional Learning Providers", ["provider"]), ("Coaches and Principals", ["coach", "principal"]),
        ("Principals, coaches, and teachers", ["teacher", "coach", "principal"]), ("For teachers:", ["teacher"]), ("Recommendations for Coaches", ["coach"]),
        ("School and district leaders", ["principal", "district-leader"]), ("district-leader", ["district-leader"]), ("Policymakers", ["policy-maker"]),
        ("Docentes", ["teacher"]), ("Líderes estatales y distritales", ["district-leader"]), ("Maestros y directores", ["teacher", "principal"]), ("Teachers/Coaches", ["teacher", "coach"]),
        ("1. Teachers (K–5)", ["teacher"]), ("Teachers and students", []), ("Summary", []), ("", []), ("and", []),
    ] as [(String, [String])])
    func `finds the roles that a heading names`(heading: String, ids: [String]) {
        #expect(matcher.ids(naming: heading) == ids)
    }

    @Test(arguments: [
        ("Entrenadores de matemáticas", ["coach"]), ("Líderes de matemáticas", ["district-leader"]), ("A los docentes", ["teacher"]),
        ("Maestros y maestras", ["teacher"]), ("Directores y subdirectores", ["principal"]), ("Junta escolar", ["policy-maker"]),
        ("Para las profesoras", ["teacher"]), ("Al superintendente", ["district-leader"]), ("Equipos directivos y coordinadores", ["principal", "district-leader"]),
    ])
    func `knows who is spoken to in Spanish`(heading: String, ids: [String]) {
        #expect(matcher.ids(naming: heading) == ids)
    }

    @Test func `titles a role in each language`() {
        let coach = Role.builtIn[1]
        #expect(coach.title(in: "en-US") == "Coaches")
        #expect(coach.title(in: "es") == "Asesores pedagógicos")
        #expect(coach.title(in: "fr") == "Coaches")
    }

    @Test func `names the role that was nearly written`() {
        #expect(matcher.nearest(to: "principle") == "principal")
        #expect(matcher.nearest(to: "Mathematics Teechers") == "teacher")
        #expect(matcher.nearest(to: "zookeeper") == nil)
    }

    @Test func `knows a role by its id and the plural of it, whatever title a hub gives it`() {
        let matcher = RoleMatcher([
            Role(id: "coach", titles: ["": "Math TOSAs"]), Role(id: "family", titles: ["": "At home"]),
            Role(id: "leader", titles: ["": "Docentes"]), Role(id: "teacher", titles: ["": "In class"]),
        ])
        #expect(matcher.ids(naming: "Coaches and math TOSAs") == ["coach"])
        #expect(matcher.ids(naming: "Families") == ["family"])
        #expect(matcher.ids(naming: "Teachers") == ["teacher"])
        // A name that the hub gives goes before one that Chalkline knows.
        #expect(matcher.ids(naming: "Docentes") == ["leader"])
    }
}
