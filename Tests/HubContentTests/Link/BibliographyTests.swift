import Citations
import SourceText
import Testing

@testable import HubContent

@Suite struct BibliographyTests {
    private func work(
        _ authors: [Author], _ year: Int?, _ title: String, doi: String? = nil
    ) -> Reference {
        var work = Reference(text: title)
        work.authors = authors
        work.year = year.map { Year(.number($0)) }
        work.title = title
        work.doi = doi
        return work
    }

    private func person(_ name: String, _ initials: String) -> Author { Author(name: name, initials: initials) }

    private func bibliography(_ lists: [[Reference]]) -> Bibliography {
        Bibliography(of: lists.map { works in
            var list = ReferenceList()
            list.entries = works.map { .init(work: $0, content: 0..<0) }
            return list
        })
    }

    @Test func `takes entries with the same authors, year and title for one work`() {
        let it = bibliography([
            [work([person("Kane", "B. D.")], 2023, "Networks of coaches")],
            [work([person("Kane", "B.")], 2023, "Networks of Coaches", doi: "10.1/a")],
        ])
        #expect(it.works.count == 1)
        #expect(it.works[0].reference.doi == "10.1/a")
        #expect(it.works[0].listings == [.init(page: 1, entry: 0), .init(page: 0, entry: 0)])
    }

    @Test func `shows a work as a page in the site's language has it, whichever page comes first`() {
        let entry = work([person("Kane", "B.")], 2023, "Networks")
        var spanish = work([person("Kane", "B.")], 2023, "Networks", doi: "10.1/a")
        spanish.source = "Vol. 2. Editorial"
        for (works, foreign) in [([spanish, entry], 0), ([entry, spanish], 1)] {
            let lists = works.map { work in
                var list = ReferenceList()
                list.entries = [.init(work: work, content: 0..<0)]
                return list
            }
            let it = Bibliography(of: lists, foreign: [foreign])
            #expect(it.works.map(\.reference) == [entry])
            #expect(it.works[0].listings.map(\.page) == [1 - foreign, foreign])
        }
    }

    @Test func `sorts the works of one year by their letters`() {
        let letters: [Character?] = ["b", nil, "a"]
        let works = letters.map { letter in
            var it = work([person("Rowe", "M.")], 1986, letter.map { "Title \($0 == "a" ? "z" : "c")" } ?? "Title d")
            it.year?.letter = letter
            return it
        }
        #expect(bibliography([works]).works.map(\.reference.year?.letter) == [nil, "a", "b"])
    }

    @Test func `tells works apart by title and year, whatever their DOIs`() {
        let it = bibliography([
            [work([person("Kane", "B.")], 2023, "Networks", doi: "10.1/a"), work([person("Kane", "B.")], 2023, "Coaches", doi: "10.1/a")],
            [work([person("Kane", "B.")], 2022, "Networks"), work([person("Cane", "B.")], 2023, "Networks")],
            [work([person("Kane", "B."), person("Li", "C.")], 2023, "Networks")],
        ])
        #expect(it.works.count == 5)
        let same = bibliography([
            [work([person("Kane", "B.")], 2023, "Networks", doi: "10.1/a")], [work([person("Kane", "B.")], 2023, "Networks", doi: "10.1/b")],
        ])
        #expect(same.works.count == 1)
    }

    @Test func `sorts as a reference list is sorted`() {
        let it = bibliography([[
            work([person("van Tartwijk", "J.")], 2019, "v"), work([person("Ärlig", "J.")], 2019, "u"),
            work([person("Kane", "B."), person("Ang", "C.")], 2001, "c"), work([person("Kane", "B.")], 2023, "The bees"),
            work([person("Kane", "B.")], 2023, "Ants"), work([person("Kane", "B.")], nil, "z"), work([person("Kane", "A.")], 2024, "y"),
            work([person("Kanen", "A.")], 2000, "x"), work([Author(name: "3M")], 2000, "w"),
        ]])
        #expect(it.works.map(\.reference.title) == ["w", "u", "y", "z", "Ants", "The bees", "c", "x", "v"])
        #expect(it.initials == ["a", "k", "v", "other"])
        #expect(it.counts == ["a": 1, "k": 6, "v": 1, "other": 1])
        #expect(it.overviews == [nil, "a", "k", "v", "other"].map { .references(initial: $0) })
    }

    @Test(arguments: [("Šafář", "s"), ("Ødegård", "o"), ("Łukasz", "l"), ("Éluard", "e"), ("日本", "other"), ("de Villiers", "d"), ("O’Connor", "o")])
    func `files a name under its letter, accents gone`(name: String, initial: String) {
        #expect(bibliography([[work([person(name, "A.")], 2000, "t")]]).works[0].initial == initial)
    }

    @Test func `gives each work a key of its own`() {
        let it = bibliography([[
            work([person("Kane", "A.")], 2023, "A network model"), work([person("Kane", "B.")], 2023, "Network of teams"),
            work([person("van Tartwijk", "J.")], nil, "What does it take?"), work([Author(name: "日本")], 2000, "数学"),
            work([Author(name: "National Council of Teachers", acronym: "NCTM")], 2014, "Principles to actions"),
            work([Author(name: "NCSM: Leadership in Mathematics")], 2020, "Essential actions"),
        ]])
        #expect(it.works.map(\.key) == ["kane2023networka", "kane2023networkb", "nctm2014principles", "ncsm2020essential", "vantartwijkndtake", "work2000"])
    }

    @Test func `has no pages where nothing is cited`() {
        #expect(Bibliography(of: [] as [ReferenceList]).overviews.isEmpty)
    }
}
