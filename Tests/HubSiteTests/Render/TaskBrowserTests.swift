import Foundation
import HubContent
import HubSite
import TestSupport
import Testing

/// What the task browser starts with and loads, as its script gets it.
@Suite struct TaskBrowserTests {
    private func build(_ files: [String: String], audience: Audience = .everyone) throws -> [String: String] {
        let hub = try TemporaryFolder(files)
        _ = HubBuild(hub: hub.path, audience: audience, jobs: 2).run(to: hub.path + "/out")
        return try TemporaryFolder.files(in: hub.path + "/out").mapValues { String(decoding: $0, as: UTF8.self) }
    }

    private func task(_ lines: String) -> String { "---\n\(lines)\n---\n\n## Goal\n\nAim <&> high\n\n## Task\n\nt\n" }

    private var files: [String: String] {
        [
            "content/tasks/x/zoo.md": task("title: Zoo\ngrades: 1\nstandards: 1.OA.A.1\nminutes: 45\ndate: 2026-01-01"),
            "content/tasks/x/bars.md": task("title: Bars\ngrades: 3\nstandards: [3.NF.A.2a, 3.NF.A]\nminutes: 50\ngrouping: pairs\ndate: 2026-02-01"),
            "content/tasks/y/barras.md": task("title: Barras\nlanguage: es\ntranslation-of: tasks/x/bars"),
        ]
    }

    private struct Start: Decodable {
        struct Facet: Decodable {
            enum Part: Decodable, Hashable {
                case text(String), numbers([Int])
                init(from decoder: any Decoder) throws {
                    let container = try decoder.singleValueContainer()
                    if let text = try? container.decode(String.self) { self = .text(text) } else { self = .numbers(try container.decode([Int].self)) }
                }
            }
            var name: String
            var values: [[Part]]
            var sets: [[Int]]
            var of: [Int]

            /// The codes of each task.
            var codes: [[String]] {
                of.map { sets[$0].map { if case .text(let code) = values[$0][0] { code } else { "" } } }
            }
        }
        var facets: [Facet]
        var titles: [String]
        var addresses: [String]
        var dates: [Int]
        var orders: [Int]
        var pages: [[Int]]
    }

    private func start(_ site: [String: String]) throws -> Start {
        let script = try #require(site["theme/tasks/start.js"])
        let json = script.dropFirst("window.chalklineTasks = ".count).dropLast(2)
        return try JSONDecoder().decode(Start.self, from: Data(json.utf8))
    }

    @Test func `gives each task once, by grade, with what it can be chosen by`() throws {
        let start = try start(build(files))
        #expect(start.titles == ["Zoo", "Bars"])
        #expect(start.addresses == ["tasks/x/zoo/", "tasks/x/bars/"])
        #expect(start.dates == [1, 2])
        #expect(start.orders == [])
        #expect(start.pages.map { $0[1] }.reduce(0, +) == 3)
        let codes = Dictionary(uniqueKeysWithValues: start.facets.map { ($0.name, $0.codes) })
        #expect(codes["grade"] == [["1"], ["3"]])
        #expect(codes["domain"] == [["OA"], ["NF"]])
        #expect(codes["standard"] == [["1.OA.A.1"], ["3.NF.A", "3.NF.A.2"]])
        #expect(codes["minutes"] == [["45"], ["60"]])
        #expect(codes["grouping"] == [[], ["pairs"]])
        #expect(codes["bank"] == [["x"], ["x", "y"]])
        #expect(codes["language"] == [["en"], ["en", "es"]])
    }

    @Test func `writes a card as the list has it`() throws {
        let site = try build(files)
        let pieces = try #require(site["theme/tasks/cards-0.js"])
        let json = pieces.dropFirst("(window.chalklineCards ||= {})[0] = ".count).dropLast(2)
        let cards = try JSONDecoder().decode([String].self, from: Data(json.utf8))
        #expect(cards.count == 3)
        for card in cards.prefix(2) { #expect(try #require(site["tasks/index.html"]).contains(card)) }
        #expect(cards[1].contains("hreflang=\"es\""))
        #expect(cards[1].contains("Aim &lt;&amp;&gt; high"))
        #expect(cards[2].contains("href=\"y/barras/index.html\""))
    }

    @Test func `gives students neither the browser nor its data`() throws {
        let site = try build(files, audience: .students)
        #expect(!site.keys.contains { $0.hasPrefix("theme/tasks/") })
        #expect(try #require(site["index.html"]).contains("hreflang=\"es\""))
    }
}
