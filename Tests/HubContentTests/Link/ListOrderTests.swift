import HubContent
import Testing

/// Lists stand in the order that authors give, then by title.
@Suite struct ListOrderTests {
    @Test func `sorts titles by their first word, and ñ after n`() {
        let titles = ["Nube", "Ñandú", "Oso", "¿Qué vemos?", "“Aquí”", "Zeta", "Álamo", "…"]
        let hub = LinkedHub(Dictionary(uniqueKeysWithValues: titles.enumerated().map { ("protocols/p\($0).md", "# \($1)\n\n## Steps\n\n1. x\n") }))
        let list = hub.hub.collections.first { $0.content == .kind(.protocol) }
        #expect(hub.titles(list?.members ?? []) == ["Álamo", "“Aquí”", "Nube", "Ñandú", "Oso", "¿Qué vemos?", "Zeta", "…"])
    }

    private func page(_ title: String, order: Int? = nil, kind: String = "## Task\n\nt\n") -> String {
        "---\ntitle: \(title)\n\(order.map { "order: \($0)\n" } ?? "")---\n\n\(kind)"
    }

    @Test func `a list of several banks goes bank by bank, by the order of their introductions`() throws {
        let hub = LinkedHub([
            "tasks/a/index.md": page("Bank A", order: 2, kind: "x\n"),
            "tasks/a/one.md": page("A one", order: 1),
            "tasks/a/two.md": page("A two", order: 2),
            "tasks/b/index.md": page("Bank B", order: 1, kind: "x\n"),
            "tasks/b/last.md": page("B last", order: 9),
            "tasks/b/first.md": page("B without"),
            "tasks/c/one.md": page("C one", order: 1),
        ])
        let all = try #require(hub.hub.collections.first { $0.address.path == "tasks/" })
        #expect(hub.titles(all.members) == ["B last", "B without", "A one", "A two", "C one"])
    }

    @Test func `without an order titles decide`() throws {
        let hub = LinkedHub(["tasks/b/x.md": page("Alpha"), "tasks/a/y.md": page("Beta"), "tasks/a/z.md": page("Gamma", order: 1)])
        let all = try #require(hub.hub.collections.first { $0.address.path == "tasks/" })
        #expect(hub.titles(all.members) == ["Gamma", "Alpha", "Beta"])
    }
}
