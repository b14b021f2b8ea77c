import HubContent
import HubSite
import TestSupport
import Testing

@Suite struct AudienceTests {
    /// A hub in which every part that somebody must not see carries a word of its own.
    private static let files = [
        "content/hub.yml": "title: H\nbaseURL: https://example.org/h/\nbanks:\n  checks:\n    public: no\n",
        "content/tasks/open/fair.md": """
            ---
            title: Fair shares
            grades: [3]
            standards: 3.NF.A.1
            ---

            ## Goal

            GOALWORD

            ## Task

            STUDENTWORD [rubric](../../rubrics/r.md), [map](/standards/) and a note[^1].

            ## Launch (5 min)

            LAUNCHWORD

            ### Show

            SHOWWORD

            ## Anticipated strategies

            | Strategy | Look for |
            |---|---|
            | STRATEGYWORD | x |

            ## Solution

            SOLUTIONWORD[^2]

            ## Extensions

            EXTENSIONWORD

            [^1]: STUDENTNOTE
            [^2]: TEACHERNOTE
            """,
        "content/tasks/checks/secret.md": "---\ntitle: SECRETTITLE\n---\n\n## Goal\n\nSECRETGOAL\n\n## Task\n\nSECRETTEXT\n",
        "content/tasks/checks/secret.png": "SECRETFILE",
        "content/rubrics/r.md": "# R\n\ntext\n",
    ]
    private static let teachersWords = [
        "GOALWORD", "LAUNCHWORD", "SHOWWORD", "STRATEGYWORD", "SOLUTIONWORD", "TEACHERNOTE",
    ]

    private func build(_ audience: Audience) throws -> [String: String] {
        let hub = try TemporaryFolder(Self.files)
        let result = HubBuild(hub: hub.path, audience: audience, jobs: 2).run(to: hub.path + "/out")
        #expect(result.diagnostics.isEmpty)
        #expect(result.failure == nil)
        return try TemporaryFolder.files(in: hub.path + "/out").mapValues { String(decoding: $0, as: UTF8.self) }
    }

    @Test func `keeps a private bank out of the public site, in every file`() throws {
        let site = try build(.everyone)
        for (path, text) in site {
            #expect(!path.contains("secret") && !path.contains("checks"))
            #expect(!text.contains("SECRET"), "\(path) tells of the private bank")
        }
        #expect(site["tasks/open/fair/index.html"]?.contains("SOLUTIONWORD") == true)
    }

    @Test func `puts on a handout the student's part and nothing else`() throws {
        for audience in Audience.allCases {
            let site = try build(audience)
            let handout = try #require(site["handouts/open/fair/index.html"])
            #expect(handout.contains("STUDENTWORD") && handout.contains("STUDENTNOTE"))
            for word in Self.teachersWords + ["EXTENSIONWORD"] { #expect(!handout.contains(word), "\(word) for \(audience)") }
            // No way to the teacher's view or anywhere else in the hub.
            #expect(!handout.contains("tasks/") && !handout.contains("rubrics/"))
            let further = try #require(site["handouts/open/fair/extensions/index.html"])
            #expect(further.contains("EXTENSIONWORD") && !further.contains("STUDENTWORD"))
        }
    }

    @Test func `shows the class the task and each Show, and nothing else`() throws {
        for audience in [Audience.everyone, .staff] {
            let site = try build(audience)
            let shown = try #require(site["projector/open/fair/index.html"])
            #expect(shown.contains("STUDENTWORD") && shown.contains("SHOWWORD") && shown.contains("5 min"))
            for word in Self.teachersWords where word != "SHOWWORD" { #expect(!shown.contains(word), "\(word) for \(audience)") }
            #expect(!shown.contains("tasks/") && !shown.contains("rubrics/"))
        }
    }

    @Test func `gives students handouts alone`() throws {
        let site = try build(.students)
        for (path, text) in site where !path.hasPrefix("theme/") {
            #expect(!path.hasPrefix("tasks/") && !path.hasPrefix("rubrics/"))
            for word in Self.teachersWords + ["SECRET"] { #expect(!text.contains(word), "\(path) has \(word)") }
        }
        #expect(site["index.html"]?.contains("handouts/open/fair/index.html") == true)
        let top = Set(site.keys.map { $0.split(separator: "/")[0] })
        #expect(top == [".chalkline", "404.html", "handouts", "index.html", "robots.txt", "theme"])
    }

    @Test func `keeps what the staff alone gets from search engines`() throws {
        let site = try build(.staff)
        for (path, text) in site where path.hasSuffix(".html") && text.contains("<main") {
            #expect(text.contains("<meta name=\"robots\" content=\"noindex\">"), "\(path)")
        }
        #expect(site["sitemap.xml"] == nil && site["robots.txt"]?.contains("Sitemap") == false)
        #expect(try build(.everyone)["sitemap.xml"] != nil)
    }

    @Test func `gives staff everything`() throws {
        let site = try build(.staff)
        #expect(site["tasks/checks/secret/index.html"]?.contains("SECRETTEXT") == true)
        #expect(site["tasks/checks/secret.png"] == "SECRETFILE")
    }
}
