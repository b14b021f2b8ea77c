import Citations
import Foundation
import TestSupport
import Testing

@testable import HubContent
@testable import HubSite

@Suite struct ReferencesTests {
    private func work(
        _ key: String, _ authors: [Author], _ year: Year?, _ title: String, _ source: String = "", doi: String? = nil, url: String? = nil
    ) -> Bibliography.Work {
        var reference = Reference(text: title)
        (reference.authors, reference.year, reference.title) = (authors, year, title)
        (reference.source, reference.doi, reference.url) = (source, doi, url)
        return Bibliography.Work(reference: reference, key: key, initial: "a", listings: [])
    }

    private var works: [Bibliography.Work] {
        [
            work(
                "tartwijk2019types", [Author(name: "van Tartwijk", initials: "J."), Author(name: "NCTM & NCSM")], Year(.number(2019)),
                "Types & \"tokens\": 100% of {all}", "Teams_and Schools, 22(2), 337–355", doi: "10.1/a_b"),
            work("ball2015take", [Author(name: "Ball", initials: "D. L.")], Year(.number(2015), detail: "June 22"), "What does it take? [Presentation]", "Conference, Fullerton, CA"),
            work("hamilton2024buck", [Author(name: "Hamilton", initials: "T.")], Year(.number(2024), detail: "May/June"), "More for the buck", "Principals", url: "https://example.org/a_b"),
            work("li2026soon", [Author(name: "Li", initials: "C."), Author(name: "King", initials: "M. L.", suffix: "Jr.")], Year(.inPress), "Soon {"),
        ]
    }

    @Test func `writes CSL-JSON with the names of its schema`() throws {
        let json = ReferencesCSL(works).bytes
        #expect(String(decoding: json, as: UTF8.self) == """
            [
            {"id":"tartwijk2019types","type":"article-journal","title":"Types & \\"tokens\\": 100% of {all}",\
            "author":[{"family":"van Tartwijk","given":"J."},{"literal":"NCTM & NCSM"}],"issued":{"date-parts":[[2019]]},\
            "container-title":"Teams_and Schools","volume":"22","issue":"2","page":"337–355","DOI":"10.1/a_b"},
            {"id":"ball2015take","type":"speech","title":"What does it take?","author":[{"family":"Ball","given":"D. L."}],\
            "issued":{"date-parts":[[2015,6,22]]},"genre":"Presentation","publisher":"Conference, Fullerton, CA"},
            {"id":"hamilton2024buck","type":"webpage","title":"More for the buck","author":[{"family":"Hamilton","given":"T."}],\
            "issued":{"date-parts":[[2024,5],[2024,6]]},"container-title":"Principals","URL":"https://example.org/a_b"},
            {"id":"li2026soon","type":"document","title":"Soon {","author":[{"family":"Li","given":"C."},\
            {"family":"King","given":"M. L.","suffix":"Jr."}],"status":"in press"}
            ]

            """)
        #expect(try JSONSerialization.jsonObject(with: Data(json)) is [[String: Any]])
    }

    @Test func `writes no field of BibTeX twice`() {
        let video = work(
            "khan2020", [Author(name: "Khan", initials: "S.")], Year(.number(2020), detail: "May 1"), "Fractions [Video, Khan Academy]", "YouTube",
            url: "https://example.org/v")
        let lines = String(decoding: ReferencesBibTeX([video]).bytes, as: UTF8.self).split(separator: "\n")
        #expect(lines.contains("  howpublished = {YouTube},") && lines.contains("  organization = {Khan Academy},"))
        #expect(Set(lines.map { $0.prefix { $0 != "=" } }).count == lines.count)
    }

    @Test func `writes BibTeX with what means something to TeX escaped`() {
        #expect(String(decoding: ReferencesBibTeX(works).bytes, as: UTF8.self) == """
            @article{tartwijk2019types,
              author = {van Tartwijk, J. and {NCTM \\& NCSM}},
              title = {{Types \\& "tokens": 100\\% of \\textbraceleft{}all\\textbraceright{}}},
              year = {2019},
              journal = {Teams\\_and Schools},
              volume = {22},
              number = {2},
              pages = {337--355},
              doi = {10.1/a_b}
            }

            @misc{ball2015take,
              author = {Ball, D. L.},
              title = {{What does it take?}},
              year = {2015},
              month = jun,
              howpublished = {Conference, Fullerton, CA},
              type = {Presentation}
            }

            @misc{hamilton2024buck,
              author = {Hamilton, T.},
              title = {{More for the buck}},
              year = {2024},
              howpublished = {Principals},
              url = {https://example.org/a_b}
            }

            @misc{li2026soon,
              author = {Li, C. and King, Jr., M. L.},
              title = {{Soon \\textbraceleft{}}},
              note = {in press}
            }

            """)
    }

    @Test(arguments: [
        ("June 22", [6], 22), ("May/June", [5, 6], nil), ("Sept.", [9], nil), ("Spring", [], nil), ("March 3–5", [], nil), ("May 40", [5], nil),
    ] as [(String, [Int], Int?)])
    func `reads months and days`(detail: String, months: [Int], day: Int?) {
        let date = PublicationDate(detail: detail)
        #expect(date.months == months && date.day == day)
    }

    private func site(_ files: [String: String], audience: Audience = .everyone) throws -> [String: String] {
        let hub = try TemporaryFolder(files)
        let result = HubBuild(hub: hub.path, audience: audience, jobs: 2).run(to: hub.path + "/out")
        #expect(!result.hasErrors && result.failure == nil)
        return try TemporaryFolder.files(in: hub.path + "/out").mapValues { String(decoding: $0, as: UTF8.self) }
    }

    private static let paper = "# One\n\nSaid (Author, 2020).\n\n## References\n\n- Author, A. (2020). *A title*. A Press.\n"

    @Test func `lists a work once with the pages that cite it`() throws {
        let site = try site(["content/one.md": Self.paper, "content/two.md": Self.paper.replacing("One", with: "Two")])
        let page = try #require(site["references/index.html"])
        #expect(page.components(separatedBy: "class=\"work\"").count == 2)
        #expect(page.contains("Author, A. (2020). <em>A title</em>. A Press."))
        #expect(page.contains("<a href=\"../one/index.html#Reference-1\">One</a> <a href=\"../two/index.html#Reference-1\">Two</a>"))
        #expect(page.contains("<a href=\"a/index.html\">A</a>"))
        #expect(site["references/a/index.html"]?.contains("aria-current=\"page\">A</a>") == true)
        #expect(site["references/references.bib"]?.contains("{author2020title,") == true)
        #expect(site["references/references.json"]?.contains("\"id\":\"author2020title\"") == true)
        #expect(site["index.html"]?.contains("references/index.html") == true)
    }

    @Test func `shows the letters alone where the works are many`() throws {
        let entries = (1...61).map { "- Author, A. (2020). *Title \($0)*. A Press.\n" }.joined()
        let site = try site(["content/one.md": "# One\n\nText.\n\n## References\n\n" + entries])
        #expect(site["references/index.html"]?.contains("class=\"work\"") == false)
        #expect(site["references/a/index.html"]?.components(separatedBy: "class=\"work\"").count == 62)
    }

    @Test func `makes no such pages where nothing is cited, nor for students`() throws {
        let none = try site(["content/one.md": "# One\n\nText.\n"])
        let students = try site(["content/one.md": Self.paper], audience: .students)
        for site in [none, students] { #expect(!site.keys.contains { $0.hasPrefix("references") }) }
    }
}
