import HubContent
import Markdown
import Standards
import Templates

/// The coverage map: for each domain in each grade the tasks that it has, and the standards that have none.
extension Renderer {
    func standards() -> MadeFile {
        let words = words(for: nil)
        let map = CoverageMap(hub: hub, values: StandardValues(hub: hub, place: .standards, words: words), lists: lists)
        var head = PageHead(kind: "standards", title: words["standards"], language: words.language)
        head.summary = InlineText(words["coverageNote"])
        head.canonical = absolute(.standards)
        head.scripts = [script("frames", from: .standards)]
        head.breadcrumbs = breadcrumbs(to: .standards, words: words)
        var root = root(head, at: .standards)
        root["standards"] = [
            "elementary": map.elementary, "highSchool": .group(map.highSchool), "others": .group(map.others),
            "practices": .text(Address.standards.reference(to: .practices)),
        ]
        return render("pages/standards", root, source: "/standards/")
    }
}

/// The tables of the coverage map.
private struct CoverageMap {
    let hub: Hub
    let values: StandardValues
    let lists: ListIndex

    private var words: Words { values.words }
    private var catalog: StandardsCatalog { hub.standards }
    private var domains: [Int] { catalog.entries.indices.filter { catalog[$0].level == .domain } }

    /// Kindergarten to grade 8: a row for each domain, a column for each grade.
    var elementary: Value {
        let grades = ["K", "1", "2", "3", "4", "5", "6", "7", "8"]
        let cells = Dictionary(
            domains.map { (catalog[$0].grade.map { $0 + "." } ?? "", catalog[$0].domain ?? "", $0) }.map { ($0 + $1, $2) },
            uniquingKeysWith: { first, _ in first })
        let names = catalog.domains.filter { name in grades.contains { cells["\($0).\(name)"] != nil } }
        return [
            "grades": .list(grades.map { grade in
                ["label": .text(words.text(ofGrade: grade) ?? grade), "href": .text(orNull: address(ofGrade: grade))]
            }),
            "rows": .list(names.map { name in
                [
                    "code": .text(name), "label": .text(words.name(ofDomain: name)),
                    "href": .text(values.place.reference(to: .domain(name))),
                    "cells": .list(grades.map { grade in cells["\(grade).\(name)"].map(cell) ?? Self.untaught }),
                ]
            }),
        ]
    }

    /// High school: for each category its domains.
    var highSchool: [Value] {
        let own = domains.filter { catalog[$0].grade == "HS" }
        return ["HSN", "HSA", "HSF", "HSG", "HSS"].map { category in
            [
                "label": .text(words["category" + category]),
                "rows": .list(own.filter { catalog[$0].code.text.hasPrefix(category) }.map { index in
                    [
                        "code": .text(catalog[index].code.text), "label": .text(words.name(ofDomain: catalog[index].domain ?? "")),
                        "cells": [cell(index)],
                    ]
                }),
            ]
        }
    }

    /// The standards of other frameworks, as standards.csv lists them.
    var others: [Value] {
        catalog.entries.indices.filter { !catalog[$0].isCommonCore }.map { index in
            let entry = catalog[index]
            return [
                "href": .text(values.reference(to: index)), "code": .text(entry.code.text),
                "grade": .text(orNull: words.text(ofGrade: entry.grade)),
                "domain": .text(orNull: entry.domain.map(words.name)), "text": .text(orNull: entry.words),
                "crosswalk": .text(orNull: entry.crosswalk.isEmpty ? nil : entry.crosswalk.map { catalog[$0].code.text }.joined(separator: ", ")),
                "count": .text(values.count(of: index)),
            ]
        }
    }

    /// Where a grade does not have a domain.
    private static let untaught: Value = ["level": .null, "place": .null, "href": .null, "tasks": .null, "without": .null]

    private func cell(_ index: Int) -> Value {
        let all = catalog.standards(in: index).count
        let without = hub.coverage.uncovered(in: index, of: catalog)
        let level = switch all - without.count {
        case 0: "none"
        case all: "all"
        case let covered: covered * 2 < all ? "some" : "most"
        }
        return [
            "level": .text(level), "place": .text(words.text(ofGrade: catalog[index].grade) ?? ""),
            "href": .text(values.reference(to: index)),
            "tasks": .text(words.count(hub.coverage.entries[index].within.count, of: "tasksCount")),
            "without": without.isEmpty ? .null : [
                "label": .text(words.count(without.count, of: "withoutCount")),
                "items": .list(without.map { ["href": .text(values.reference(to: $0)), "code": .text(catalog[$0].code.text)] }),
            ],
        ]
    }

    private func address(ofGrade grade: String) -> String? {
        guard let grade = Grade.parse(grade)?.first, lists[.grade(grade)] != nil else { return nil }
        return values.place.reference(to: .grade(grade))
    }
}
