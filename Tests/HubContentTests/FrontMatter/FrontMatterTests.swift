import SourceText
import Testing

@testable import HubContent

/// Decodes a document's text as `content/x.md`.
func decode(_ text: String, kind: Kind = .task) -> FrontMatter.Decoded {
    FrontMatter.decode(SourceFile(path: "x.md", text: text), kind: kind)
}

/// The diagnostics of a front matter with these lines, as they print.
func faults(_ yaml: String, kind: Kind = .task) -> [String] {
    decode("---\n\(yaml)\n---\n", kind: kind).diagnostics.map(\.description)
}

struct FrontMatterTests {
    @Test func `decodes every key of a task`() {
        let decoded = decode(
            """
            ---
            title: Fair shares
            summary: Four children share three pizzas.
            date: 2025-03
            updated: 2026-01-02
            authors: [Ann Lee, Bo Díaz]
            affiliations: University of Here; District 7
            keywords: fractions, sharing
            roles: teacher, coach
            serves: [nature-of-the-task]
            tags:
              - warm
            language: es-MX
            translation-of: tasks/fractions/fair.md
            license: CC BY 4.0
            source: A book
            doi: https://doi.org/10.1000/xyz
            series: Sharing
            status: adopted
            adopted: 2024
            supersedes: old.md
            review: 2027-05-01
            draft: yes
            aliases: [/old/, /older/]
            order: 3
            allow: [raw-html]
            grade: 3-5
            course: Algebra 1
            standards: [3.NF.A.1, 3.10]
            builds-on: 2.G.A.3
            practices: [MP1, mp.3]
            minutes: 45 min
            materials: [tiles]
            grouping: [pairs, whole class]
            demand: doing mathematics
            ---
            # Body
            """)
        #expect(decoded.diagnostics.isEmpty, "\(decoded.diagnostics)")
        let matter = decoded.frontMatter
        #expect(matter.title == Located("Fair shares", at: Position(line: 2, column: 8)))
        #expect(matter.date?.value.description == "2025-03")
        #expect(matter.updated?.value.description == "2026-01-02")
        #expect(matter.authors.map(\.value) == ["Ann Lee", "Bo Díaz"])
        #expect(matter.authors.map(\.position) == [Position(line: 6, column: 11), Position(line: 6, column: 20)])
        #expect(matter.affiliations.map(\.value) == ["University of Here", "District 7"])
        #expect(matter.keywords.last == Located("sharing", at: Position(line: 8, column: 22)))
        #expect(matter.roles.map(\.value) == ["teacher", "coach"])
        #expect(matter.serves.map(\.value) == ["nature-of-the-task"])
        #expect(matter.tags == [Located("warm", at: Position(line: 12, column: 5))])
        #expect(matter.language?.value == "es-MX")
        #expect(matter.translationOf?.value == "tasks/fractions/fair.md")
        #expect(matter.license?.value == "CC BY 4.0")
        #expect(matter.source?.value == "A book")
        #expect(matter.doi?.value == "10.1000/xyz")
        #expect(matter.series?.value == "Sharing")
        #expect(matter.status?.value == "adopted")
        #expect(matter.adopted?.value.description == "2024")
        #expect(matter.supersedes.map(\.value) == ["old.md"])
        #expect(matter.review?.value.description == "2027-05-01")
        #expect(matter.isDraft)
        #expect(matter.aliases.map(\.value) == ["/old/", "/older/"])
        #expect(matter.order?.value == 3)
        #expect(matter.allow.map(\.value) == [.rawHTML])
        #expect(matter.grades.map(\.value.description) == ["3", "4", "5"])
        #expect(matter.course?.value == "Algebra 1")
        #expect(matter.standards.map(\.value) == ["3.NF.A.1", "3.10"])
        #expect(matter.buildsOn.map(\.value) == ["2.G.A.3"])
        #expect(matter.practices.map(\.value.description) == ["MP1", "MP3"])
        #expect(matter.minutes?.value == Minutes("45"))
        #expect(matter.materials.map(\.value) == ["tiles"])
        #expect(matter.grouping.map(\.value) == [.pairs, .class])
        #expect(matter.demand?.value == .doing)
        #expect(decoded.body.count == "# Body".utf8.count)
    }

    @Test(arguments: [
        ("title: Structure #1: Role-diverse teams", "Structure #1: Role-diverse teams"),
        ("title: [draft] Fractions", "[draft] Fractions"),
        ("title: before --- after", "before --- after"),
        ("title: \"Fair\" is not equal", "\"Fair\" is not equal"),
        ("title: \"Fair: shares\"", "Fair: shares"),
        ("title: 'It''s fair'  # a comment", "It's fair"),
        ("title: 'Tis the season", "'Tis the season"),
        ("title: It's fair", "It's fair"),
        ("title: {a} & *b* @ `c` %d !e", "{a} & *b* @ `c` %d !e"),
        ("title: *bold* words", "*bold* words"),
        ("title: no", "no"),
        ("title: 1e3", "1e3"),
        ("title: 3.10", "3.10"),
        ("title: ~", "~"),
        ("title: - a dash", "- a dash"),
        ("title: Why? Because: 3 < 4", "Why? Because: 3 < 4"),
        ("title:   spaces around   ", "spaces around"),
        ("title: a\\nb", "a\\nb"),
        ("title: \"a\\tb\"", "a\tb"),
        ("title: a long\n  name: of two lines", "a long name: of two lines"),
        ("title: one\n\n  two\n# a comment", "one\ntwo"),
        ("title: \"a long\n  title\"", "a long title"),
        ("title:\n  below: it", "below: it"),
        ("title: |\n  kept: as\n  it is", "kept: as\nit is"),
        ("title: >-\n  folded: to\n  one", "folded: to one"),
        ("title: Café 🍕 “x”", "Café 🍕 “x”"),
        ("title: a\u{2028}b", "a b"),
        ("\"title\": quoted key", "quoted key"),
    ])
    func `takes text as it stands`(yaml: String, title: String) {
        let decoded = decode("---\n\(yaml)\norder: 7\n---\n")
        #expect(decoded.diagnostics.map(\.description) == [])
        #expect(decoded.frontMatter.title?.value == title)
        #expect(decoded.frontMatter.order?.value == 7)
    }

    @Test func `takes items of lists of text as they stand`() {
        let decoded = decode("---\nmaterials:\n- Tiles: red & blue\n- [a] b\n- \"quoted\"\nkeywords: Ratio: a start, #2\n---\n")
        #expect(decoded.diagnostics.map(\.description) == [])
        #expect(decoded.frontMatter.materials.map(\.value) == ["Tiles: red & blue", "[a] b", "quoted"])
        #expect(decoded.frontMatter.keywords.map(\.value) == ["Ratio: a start", "#2"])
    }

    @Test func `keeps lines and columns behind text that was quoted`() {
        let decoded = decode("---\ntitle: It's \u{2028} # here\nmaterials: a'b; c\nminutes:   soon\ngrades: [3,  13]\n---\n")
        #expect(decoded.frontMatter.materials.last == Located("c", at: Position(line: 3, column: 17)))
        #expect(
            decoded.diagnostics.map(\.description) == [
                "x.md:4:12: error: \"soon\" is not a length of time; write a number of minutes such as 45 or 45 min [invalid-value]",
                "x.md:5:14: error: \"13\" is not a grade; write PK, K, 1 to 12, HS, or a range such as 3-5 [invalid-value]",
            ])
    }

    @Test func `counts the columns of quoted text from its first character`() {
        #expect(decode("---\nkeywords: 'a, b'\n---\n").frontMatter.keywords.last?.position == Position(line: 2, column: 15))
    }

    @Test func `takes a byte-order mark and CRLF quietly`() {
        let decoded = decode("\u{FEFF}---\r\ntitle: Fair\r\nminutes: 5\r\n---\r\nText")
        #expect(decoded.diagnostics.isEmpty)
        #expect(decoded.frontMatter.title == Located("Fair", at: Position(line: 2, column: 8)))
        #expect(decoded.frontMatter.minutes?.position == Position(line: 3, column: 10))
        #expect(decoded.body == 3 + 5 + 13 + 12 + 5..<3 + 5 + 13 + 12 + 5 + 4)
    }

    @Test func `is content without front matter`() {
        let decoded = decode("# Fair shares\n")
        #expect(decoded.diagnostics.isEmpty)
        #expect(decoded.frontMatter == FrontMatter())
        #expect(decoded.body == 0..<14)
    }

    @Test(arguments: ["---\n---\n", "---\n\n# a comment\n---\n", "---\ntitle:\ngrades: []\ndate:   \n---\n"])
    func `takes empty front matter and empty values for none`(text: String) {
        let decoded = decode(text)
        #expect(decoded.diagnostics.isEmpty)
        #expect(decoded.frontMatter == FrontMatter())
        #expect(decoded.body.isEmpty)
    }

    @Test func `lets kind override the folder, and its schema apply`() {
        let decoded = decode("---\ngrades: 3\nkind: task\n---\n", kind: .page)
        #expect(decoded.kind == .task)
        #expect(decoded.diagnostics.isEmpty)
        #expect(decoded.frontMatter.grades.map(\.value) == [.numbered(3)])
    }

    @Test func `tells a fault in kind once`() {
        #expect(
            faults("kind: taks", kind: .page) == [
                "x.md:2:7: error: \"taks\" is not a kind of page; did you mean \"task\"? [invalid-value]"
            ])
    }

    @Test func `checks roles by id, title and alias`() {
        let matter = decode("---\nroles: [Math Coaches, teacher, State and District Level Leaders, coahc, astronaut]\n---\n").frontMatter
        let (ids, diagnostics) = matter.roleIDs(RoleMatcher(Role.builtIn), path: "x.md")
        #expect(ids == ["coach", "teacher", "district-leader"])
        #expect(
            diagnostics.map(\.description) == [
                "x.md:2:66: error: no role is called \"coahc\"; did you mean \"coach\"? [unknown-role]",
                "x.md:2:73: error: no role is called \"astronaut\"; write teacher, coach, principal, district-leader, policy-maker, higher-education or provider, or add it to roles: in hub.yml [unknown-role]",
            ])
    }
}
