import Foundation
import HubContent
import HubSite
import TestSupport
import Testing

/// What an author puts below "Task" for the teacher reaches no student, wherever it stands.
@Suite struct StudentPartsTests {
    private func build(_ task: String, audience: Audience = .everyone) throws -> [String: String] {
        let hub = try TemporaryFolder(["content/tasks/a/fair.md": "---\ntitle: Fair\ngrades: 3\n---\n\n" + task])
        let result = HubBuild(hub: hub.path, audience: audience, jobs: 2).run(to: hub.path + "/out")
        #expect(!result.hasErrors && result.failure == nil)
        return try TemporaryFolder.files(in: hub.path + "/out").mapValues { String(decoding: $0, as: UTF8.self) }
    }

    private static let nested = """
        ## Task

        BEFORE

        ### Solution

        SOLUTIONWORD[^1]

        #### Teacher notes

        NOTESWORD

        ### Questions

        QUESTION

        ### Goal

        GOALWORD

        ### Extensions

        FURTHER

        #### Answer key

        ANSWERWORD

        ## Launch (5 min)

        ### Show

        SHOWN

        ## Solution

        ### Show

        SHOWNANSWER

        [^1]: TEACHERNOTE
        """

    @Test func `leaves out a solution, a goal and notes below the task`() throws {
        for audience in Audience.allCases {
            let site = try build(Self.nested, audience: audience)
            let sheet = try #require(site["handouts/a/fair/index.html"])
            #expect(sheet.contains("BEFORE") && sheet.contains("QUESTION"))
            for word in ["SOLUTIONWORD", "NOTESWORD", "GOALWORD", "FURTHER", "ANSWERWORD", "TEACHERNOTE", "SHOWN"] {
                #expect(!sheet.contains(word), "\(word) for \(audience)")
            }
            let further = try #require(site["handouts/a/fair/extensions/index.html"])
            #expect(further.contains("FURTHER") && !further.contains("ANSWERWORD"))
        }
    }

    @Test func `shows no class what stands below a solution`() throws {
        let shown = try #require(try build(Self.nested)["projector/a/fair/index.html"])
        #expect(shown.contains("BEFORE") && shown.contains("SHOWN"))
        for word in ["SHOWNANSWER", "SOLUTIONWORD", "GOALWORD", "ANSWERWORD", "TEACHERNOTE"] { #expect(!shown.contains(word), "\(word)") }
    }

    @Test func `shows a task below a task once, on sheet and projector`() throws {
        let site = try build("## Task\n\nOUTER\n\n### Task\n\nINNER\n\n#### Solution\n\nSOLUTIONWORD\n\n## Task\n\nNEXT\n")
        for page in ["handouts/a/fair/index.html", "projector/a/fair/index.html"] {
            let shown = try #require(site[page])
            for word in ["OUTER", "INNER", "NEXT"] { #expect(shown.components(separatedBy: "<p>\(word)").count == 2, "\(word) on \(page)") }
            #expect(!shown.contains("SOLUTIONWORD"))
        }
    }

    @Test func `calls a phase by its own word, whatever an author calls it`() throws {
        let site = try build("## Task\n\nT\n\n## 1. Warm-up (7 min)\n\n### Show\n\nS\n")
        let shown = try #require(site["projector/a/fair/index.html"])
        #expect(!shown.contains("Warm-up") && shown.contains("aria-label=\"Launch\""))
    }

    @Test func `shows what comes before the work before the task, and the rest after it`() throws {
        let site = try build("## Task\n\nT1\n\n## Launch\n\n### Show\n\nS1\n\n## Discuss (10 min)\n\n### Show\n\nS2\n")
        let shown = try #require(site["projector/a/fair/index.html"])
        let places = try ["S1", "T1", "S2"].map { try #require(shown.range(of: "<p>" + $0)).lowerBound }
        #expect(places == places.sorted())
    }

    @Test func `hands a task over to the plan, with the sheets and the lesson apart`() throws {
        let site = try build(Self.nested)
        let piece = try #require(site["plan/a/fair.js"])
        #expect(piece.hasPrefix("chalklinePlan(\"a/fair\",0,\""))
        let parts = piece.components(separatedBy: "packet-lesson")
        #expect(parts.count == 2 && parts[0].contains("BEFORE") && !parts[0].contains("SOLUTIONWORD"))
        #expect(parts[1].contains("SHOWNANSWER") && !parts[1].contains("BEFORE"))
        // What stands below the task for the teacher is part of the printed lesson, and there is one place for the sheet.
        #expect(parts[1].contains("SOLUTIONWORD") && parts[1].ranges(of: "data-part=").count == 1)
        #expect(site["plan/index.html"]?.contains("data-plan-page") == true)
    }

    @Test func `gives students neither projector nor plan`() throws {
        let site = try build(Self.nested, audience: .students)
        #expect(!site.keys.contains { $0.hasPrefix("plan") || $0.hasPrefix("projector") })
        for (path, text) in site where path.hasSuffix(".html") { #expect(!text.contains("data-plan") && !text.contains("data-collect"), "\(path)") }
    }

    @Test func `has no plan where there is no task`() throws {
        let hub = try TemporaryFolder(["content/rubrics/r.md": "# R\n\ntext\n"])
        #expect(HubBuild(hub: hub.path, jobs: 1).run(to: hub.path + "/out").failure == nil)
        let site = try TemporaryFolder.files(in: hub.path + "/out")
        #expect(site["plan/index.html"] == nil)
    }

    @Test func `brings the files that the sheets show, captions and pictures in footnotes among them, and no other`() throws {
        let hub = try TemporaryFolder([
            "content/tasks/a/fair.md":
                "---\ntitle: Fair\ngrades: 3\n---\n\n## Goal\n\n[key](key.txt)\n\n## Task\n\n![film](a.mp4)\n\nHow?[^1]\n\n[^1]: ![p](p.png)\n",
            "content/tasks/a/a.mp4": "film", "content/tasks/a/a.vtt": "WEBVTT\n", "content/tasks/a/p.png": "picture", "content/tasks/a/key.txt": "key",
        ])
        let result = HubBuild(hub: hub.path, audience: .students, jobs: 2).run(to: hub.path + "/out")
        #expect(!result.hasErrors && result.failure == nil)
        let files = try TemporaryFolder.files(in: hub.path + "/out").keys.filter { $0.hasPrefix("tasks/") }
        #expect(files.sorted() == ["tasks/a/a.mp4", "tasks/a/a.vtt", "tasks/a/p.png"])
    }

    @Test func `shows a phase without its time and with all other words of its heading`() throws {
        let site = try build("## Goal\n\ng\n\n## Task\n\nt\n\n## Launch (10 min) (whole class)\n\na\n\n## Explore – 20 min (in pairs)\n\nb\n")
        let page = try #require(site["tasks/a/fair/index.html"])
        #expect(page.contains(">Launch (whole class)<") && page.contains(">Explore (in pairs)<"))
        #expect(page.contains("10 min") && page.contains("20 min"))
    }

    @Test func `shows a range of minutes as one, and goes by the longer time`() throws {
        let site = try build("## Goal\n\ng\n\n## Task\n\nt\n\n## Launch (about 5–10 min)\n\n### Show\n\na\n\n## Explore (20 min)\n\nb\n")
        let page = try #require(site["tasks/a/fair/index.html"])
        #expect(page.contains("<p class=\"phase-time\"><b>5–10 min</b> <span>0:00</span></p>"))
        #expect(page.contains("<p class=\"phase-time\"><b>20 min</b> <span>0:10</span></p>"))
        #expect(site["projector/a/fair/index.html"]?.contains("data-minutes=\"10\">Launch <span>5–10 min</span>") == true)
    }

    @Test func `shows every goal of a task once, where it stands`() throws {
        let site = try build("## Overview\n\n### Goal\n\nONE\n\n## Goal\n\nTWO\n\n## Objectives\n\nTHREE\n\n## Task\n\nt\n")
        let page = try #require(site["tasks/a/fair/index.html"])
        for word in ["ONE", "TWO", "THREE"] { #expect(page.ranges(of: "<p>\(word)</p>").count == 1, "\(word)") }
        #expect(page.ranges(of: " id=\"goal\"").count == 1)
    }

    @Test func `has no link on a sheet to what is not on it`() throws {
        let site = try build("## Task\n\nSee Table 1 and [above](#task), and Table 2.[^1]\n\n**Table 2.** T\n\n| b |\n|---|\n| c |\n\n## Solution\n\n**Table 1.** T\n\n| b |\n|---|\n| c |\n\n[^1]: n\n")
        let sheet = try #require(site["handouts/a/fair/index.html"])
        #expect(sheet.contains("See Table 1 and <a >above</a>, and <a href=\"#Table-2\">Table 2</a>.<sup") && sheet.contains("href=\"#Note-1\""))
        #expect(site["tasks/a/fair/index.html"]?.contains("<a href=\"#Table-1\">Table 1</a>") == true)
        let shown = try #require(site["projector/a/fair/index.html"])
        #expect(shown.contains("See Table 1 and") && !shown.contains("#Table-1"))
        let packet = try #require(site["plan/a/fair.js"])
        #expect(packet.contains("See Table 1 and") && !packet.contains("tasks/a/fair/index.html#Table-1"))
    }

    @Test func `keeps what is the teacher's below what is shown`() throws {
        let site = try build("## Task\n\nt\n\n## Launch (5 min)\n\n### Show\n\nLOOK\n\n#### Solution\n\nSECRET\n\n#### More\n\nAGAIN\n")
        let shown = try #require(site["projector/a/fair/index.html"])
        #expect(shown.contains("LOOK") && shown.contains("AGAIN") && !shown.contains("SECRET"))
        #expect(site["tasks/a/fair/index.html"]?.contains("SECRET") == true)
    }

    @Test func `has the strategies of every table of them on the sheet to note them on`() throws {
        let table = { (name: String) in "| Strategy | Ask |\n|---|---|\n| \(name) | why? |\n" }
        let site = try build("## Task\n\nt\n\n## Anticipated strategies\n\n\(table("COUNTS"))\nLess often:\n\n\(table("ADDS"))\n| Not | one |\n|---|---|\n| OTHER | x |\n")
        let page = try #require(site["tasks/a/fair/index.html"])
        #expect(["COUNTS", "ADDS", "OTHER"].map { page.ranges(of: ">\($0)<").count } == [2, 2, 1])
    }

    @Test func `has a footnote that another footnote refers to`() throws {
        let site = try build("## Task\n\nA.[^1]\n\n[^1]: See B.[^2]\n\n[^2]: DETAIL[^3]\n\n[^3]: END\n")
        for page in ["tasks/a/fair/index.html", "handouts/a/fair/index.html"] {
            #expect(site[page]?.ranges(of: "DETAIL").count == 1 && site[page]?.ranges(of: "END").count == 1, "\(page)")
        }
    }
}
