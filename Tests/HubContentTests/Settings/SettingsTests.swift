import SourceText
import Testing

@testable import HubContent

struct SettingsTests {
    private func settings(_ yaml: String) -> (settings: Settings, diagnostics: [Diagnostic]) {
        Settings.decode(SourceFile(path: "hub.yml", text: yaml))
    }

    private func faults(_ yaml: String) -> [String] { settings(yaml).diagnostics.map(\.description) }

    @Test(arguments: ["no", "private"])
    func `a bank that is nearly kept from the public is an error`(word: String) {
        #expect(faults("banks:\n  pond: \(word)\n") == [
            "hub.yml:2:9: error: \"\(word)\" is no title of a bank; to keep the bank from the public, write \"public: no\" in a line of its own below \"pond:\", further in [invalid-value]"
        ])
        #expect(faults("banks:\n  pond:\n    public:\n") == [
            "hub.yml:3:5: error: nothing stands after \"public:\"; write yes or no, or take the line out [invalid-value]"
        ])
    }

    @Test func `has a default for everything`() {
        let (settings, diagnostics) = Settings.decode(nil)
        #expect(diagnostics.isEmpty)
        #expect(settings == Settings())
        #expect(settings.language == "en")
        #expect(settings.roles.map(\.id) == ["teacher", "coach", "principal", "district-leader", "policy-maker", "higher-education", "provider"])
        #expect(self.settings("").settings == settings)
    }

    @Test func `decodes every setting`() {
        let (settings, diagnostics) = settings(
            """
            ---
            # The hub of District 7
            title: District 7: Mathematics
            tagline: What we [all] stand for # together
            baseURL: https://Example.org/hub
            language: es
            organization: District 7
            license: CC BY 4.0
            vision: models/responsive
            edit: https://git.example/hub/edit/main/{path}
            menu:
              - /tasks/
              - Our statements: /statements/
            roles:
              teacher:
              coach: Mathematics coaches
              family-liaison:
                title: Family liaisons: all
                es: Enlaces con las familias
                aliases: [Families, Family partners]
            banks:
              fractions: Fraction tasks
              assessments:
                title: Assessments: secure
                public: no
                summary: For staff
            headings:
              Launch: [Hook, Do now]
              teacher-notes: Margin
            checks:
              raw-html: off
              broken-link: warning
              strict: yes
            html: [kbd, <mark>]
            """)
        #expect(diagnostics.map(\.description) == [])
        #expect(settings.title == Located("District 7: Mathematics", at: Position(line: 3, column: 8)))
        #expect(settings.tagline?.value == "What we [all] stand for # together")
        #expect(settings.baseURL?.value.description == "https://example.org/hub/")
        #expect(settings.baseURL?.value.path == "/hub/")
        #expect(settings.language == "es")
        #expect(settings.organization?.value == "District 7")
        #expect(settings.license?.value == "CC BY 4.0")
        #expect(settings.vision?.value == "models/responsive")
        #expect(settings.edit?.value.address(of: "content/a.md") == "https://git.example/hub/edit/main/content/a.md")
        #expect(settings.menu.map { $0.label?.value } == [nil, "Our statements"])
        #expect(settings.menu.map(\.address.value) == ["/tasks/", "/statements/"])
        #expect(settings.roles.map(\.id) == ["teacher", "coach", "family-liaison"])
        #expect(settings.roles.map { $0.title(in: "en") } == ["Teachers", "Mathematics coaches", "Family liaisons: all"])
        #expect(settings.roles[2].title(in: "es") == "Enlaces con las familias")
        #expect(settings.roleMatcher.ids(naming: "Families and instructional coaches") == ["coach", "family-liaison"])
        #expect(settings.bank("fractions")?.title?.value == "Fraction tasks")
        #expect(settings.bank("fractions")?.isPublic == true)
        #expect(settings.bank("assessments")?.isPublic == false)
        #expect(settings.bank("assessments")?.title?.value == "Assessments: secure")
        #expect(settings.bank("assessments")?.id.position == Position(line: 23, column: 3))
        #expect(settings.headings == [.launch: ["Hook", "Do now"], .teacherNotes: ["Margin"]])
        #expect(settings.checks.levels == [.rawHTML: .off, .brokenLink: .warning])
        #expect(settings.checks.isStrict)
        #expect(settings.elements == ["br", "sub", "sup", "u", "kbd", "mark"])
    }

    @Test(arguments: [
        ("titel: a", "1:1: error: unknown key \"titel\"; did you mean \"title\"? [misspelt-key]"),
        ("baseURL: example.org", "1:10: error: \"example.org\" is not the address of a site; write it whole, as in https://example.org/hub/ [invalid-value]"),
        ("baseURL: ftp://example.org", "1:10: error: \"ftp://example.org\" is not the address of a site; write it whole, as in https://example.org/hub/ [invalid-value]"),
        ("edit: https://git.example/hub/", "1:7: error: \"https://git.example/hub/\" does not say where a page's file goes; write {path} there, as in https://github.com/OWNER/NAME/edit/main/{path} [invalid-value]"),
        ("edit: git.example/{path}", "1:7: error: \"git.example/{path}\" is not the address of a site; write it whole, as in https://github.com/OWNER/NAME/edit/main/{path} [invalid-value]"),
        ("checks: strickt", "1:9: error: expected strict, or codes with error, warning or off, such as raw-html: off [invalid-value]"),
        ("checks: {duplicate-url: off}", "1:10: error: \"duplicate-url\" keeps the site safe and whole, so it always is an error; take this line out [invalid-value]"),
        ("checks: {outside-image: warning}", "1:10: error: \"outside-image\" keeps the site safe and whole, so it always is an error; take this line out [invalid-value]"),
        ("checks: {raw-html: of}", "1:20: error: \"of\" is not a weight of a finding; did you mean \"off\"? [invalid-value]"),
        ("checks: {raw-htlm: off}", "1:10: error: no finding has the code \"raw-htlm\"; did you mean \"raw-html\"? [invalid-value]"),
        ("html: script", "1:7: error: <script> cannot be let through: it could run or bring in something; take it out [invalid-value]"),
        ("html: [kdb]", "1:8: error: \"kdb\" is no element that can be let through; did you mean \"kbd\"? [invalid-value]"),
        ("headings: {Lanch: Hook}", "1:12: error: \"Lanch\" is not a heading that means something; did you mean \"Launch\"? [invalid-value]"),
        ("headings: {Task: [Solution, Work]}", "1:19: error: \"Solution\" is a heading with a meaning of its own; take it out here [invalid-value]"),
        ("headings: {Launch: Task}", "1:20: error: \"Task\" is a heading with a meaning of its own; take it out here [invalid-value]"),
        ("headings:\n  Launch: Hook\n  Explore: Hook", "3:12: error: \"Hook\" is a name of \"Launch\" already; take it out here [invalid-value]"),
        ("banks:\n  a:\n    pubic: no", "3:5: error: unknown key \"pubic\"; did you mean \"public\"? [misspelt-key]"),
        ("banks: fractions", "1:8: error: expected the folder of each bank with its settings below it, such as public: no [invalid-value]"),
        ("menu:\n  - Tasks:", "2:5: error: \"Tasks\" has no address; write it after the colon, as in Tasks: /tasks/ [invalid-value]"),
        ("roles: [coach, Coach]", "1:16: error: two roles have the id \"coach\"; take one of them out [invalid-value]"),
        ("roles: [coach, Aux]", "1:16: error: no file or folder on Windows can have the name \"aux\"; give the role another name [invalid-value]"),
        ("banks:\n  a:\n    public: no\n  a:\n    title: b", "4:3: error: \"a\" is there twice; the first is on line 2 [duplicate-key]"),
        ("a: b\n---\nc: d", "2:1: error: what follows here would be a second document; delete the line, or put the value in quotes [front-matter]"),
    ])
    func `says what is wrong with a setting`(yaml: String, fault: String) {
        #expect(faults(yaml) == ["hub.yml:" + fault])
    }

    @Test(arguments: ["script", "style", "iframe", "object", "embed", "form", "svg", "math", "base", "link", "meta", "input", "img"])
    func `never lets through what could run or bring in something`(element: String) {
        let (settings, diagnostics) = settings("html: [\(element), kbd]")
        #expect(settings.elements == ["br", "sub", "sup", "u", "kbd"])
        #expect(diagnostics.count == 1)
    }

    @Test func `takes the roles that a list names`() {
        let roles = settings("roles: [Coaches, Family liaison]").settings.roles
        #expect(roles.map(\.id) == ["coach", "family-liaison"])
        #expect(roles[0].aliases.contains("coach"))
        #expect(settings("roles:\n- teacher\n- liaison: Family liaisons\n").settings.roles.map(\.id) == ["teacher", "liaison"])
    }

    @Test(arguments: [
        ("https://example.org", "https://example.org/", "/"), ("http://localhost:8000/a/b/", "http://localhost:8000/a/b/", "/a/b/"),
        ("HTTPS://EXAMPLE.org//a", "https://example.org/a/", "/a/"),
    ])
    func `puts the address of a site in order`(text: String, address: String, path: String) {
        #expect(BaseURL(text)?.description == address)
        #expect(BaseURL(text)?.path == path)
    }

    @Test(arguments: ["", "https://", "https:///a", "https://a b.org", "https://u@example.org", "https://e.org/?q", "https://e.org/#f", "https://e.org/../x", "javascript:alert(1)", "https://e.org:x", "https://e..org"])
    func `refuses what is no address of a site`(text: String) {
        #expect(BaseURL(text) == nil)
    }

    @Test(arguments: [
        ("https://e.org/edit/{path}", "https://e.org/edit/content/a%20b%3F%23%25.md"),
        ("http://e.org:8080/edit?file={path}&branch=main", "http://e.org:8080/edit?file=content/a%20b%3F%23%25.md&branch=main"),
    ])
    func `puts a page's path into the address to suggest changes at`(text: String, address: String) {
        #expect(EditAddress(text)?.address(of: "content/a b?#%.md") == address)
    }

    @Test(arguments: ["", "{path}", "javascript:alert('{path}')", "ftp://e.org/{path}", "https://{path}/", "https://e.org{path}", "https://e.org/a b/{path}", "https://e.org/\"{path}"])
    func `refuses what is no address to suggest changes at`(text: String) {
        #expect(EditAddress(text) == nil)
    }

    @Test func `weighs findings`() {
        let warning = Diagnostic(.rawHTML, path: "x.md", "raw")
        var checks = Checks()
        #expect(checks.weighed(warning)?.severity == .warning)
        checks.isStrict = true
        #expect(checks.weighed(warning)?.severity == .error)
        var note = warning
        note.severity = .note
        #expect(checks.weighed(note)?.severity == .note)
        checks.levels[.rawHTML] = .warning
        #expect(checks.weighed(warning)?.severity == .warning)
        checks.levels[.rawHTML] = .off
        #expect(checks.weighed(warning) == nil)
    }
}
