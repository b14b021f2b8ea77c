import HubContent
import Testing

/// A task in several languages is one task in every list.
@Suite struct TranslationTests {
    private func task(_ title: String, _ keys: String = "") -> String {
        "---\ntitle: \(title)\ngrades: 3\nstandards: 3.NF.A.1\nroles: [teacher]\n\(keys)---\n\n## Goal\n\ng\n\n## Task\n\nt\n"
    }

    @Test func `counts a task once in its list, bank, grade, standard and role`() throws {
        let hub = LinkedHub([
            "tasks/x/bars.md": task("Bars"),
            "tasks/x/barras.md": task("Barras", "language: es\ntranslation-of: tasks/x/bars\n"),
        ])
        #expect(hub.messages == [])
        for list in hub.hub.collections + hub.hub.facets where !list.members.isEmpty {
            #expect(hub.titles(list.members) == ["Bars"], "\(list.address.path)")
        }
        #expect(hub.titles(try #require(hub.hub.roles.first).tasks) == ["Bars"])
    }

    @Test func `knows all versions of a task from each, also of a translation's translation`() throws {
        let hub = LinkedHub([
            "tasks/a.md": task("A"),
            "tasks/b.md": task("B", "language: es\ntranslation-of: tasks/a\n"),
            "tasks/c.md": task("C", "language: fr\ntranslation-of: tasks/b\n"),
        ])
        let tasks = hub.hub.pages.filter { $0.document.kind == .task && !$0.document.isIntroduction }
        #expect(tasks.map { hub.titles($0.translations) } == [["B", "C"], ["A", "C"], ["A", "B"]])
        #expect(tasks.map { hub.titles([$0.original].compactMap(\.self)) } == [[], ["A"], ["A"]])
    }

    @Test func `tells two translations into one language`() {
        let hub = LinkedHub([
            "tasks/a.md": task("A"), "tasks/b.md": task("B", "language: es\ntranslation-of: tasks/a\n"),
            "tasks/c.md": task("C", "language: es\ntranslation-of: tasks/a\n"), "tasks/d.md": task("D", "language: es-MX\ntranslation-of: tasks/a\n"),
        ])
        #expect(hub.messages == [
            "content/tasks/c.md:7:17: warning: this page and content/tasks/b.md are both the translation of content/tasks/a.md into \"es\"; "
                + "name the language of each, or take \"translation-of\" out of one [missing-language]"
        ])
    }

    @Test func `lists a translation in a bank that has not the original`() throws {
        let hub = LinkedHub([
            "tasks/en/bars.md": task("Bars"),
            "tasks/es/barras.md": task("Barras", "language: es\ntranslation-of: tasks/en/bars\n"),
        ])
        let lists = Dictionary(uniqueKeysWithValues: hub.hub.collections.map { ($0.address.path, hub.titles($0.members)) })
        #expect(lists["tasks/es/"] == ["Barras"])
        #expect(lists["tasks/"] == ["Bars"])
    }

    @Test func `never takes a page for its own original, however alike the names are`() {
        let hub = LinkedHub(["tasks/x/barra.md": task("Barra", "language: es\ntranslation-of: tasks/x/barr\n")])
        #expect(hub.messages.filter { $0.contains("barr") && $0.contains("broken-link") } == [
            "content/tasks/x/barra.md:7:17: error: \"tasks/x/barr\" is no page that this one could be a translation of [broken-link]"
        ])
    }

    @Test func `keeps a version that leads to two which name each other`() throws {
        let hub = LinkedHub([
            "tasks/a-de.md": task("A", "language: de\ntranslation-of: tasks/b-en\n"),
            "tasks/b-en.md": task("B", "translation-of: tasks/c-es\n"),
            "tasks/c-es.md": task("C", "language: es\ntranslation-of: tasks/b-en\n"),
        ])
        let tasks = hub.hub.pages.filter { $0.document.kind == .task && !$0.document.isIntroduction }
        #expect(tasks.map { hub.titles($0.translations) } == [["B", "C"], ["A", "C"], ["A", "B"]])
        #expect(tasks.map { hub.titles([$0.original].compactMap(\.self)) } == [["B"], [], ["B"]])
    }

    @Test(arguments: [("", ""), ("language: en\n", ""), ("", "language: en\n")])
    func `finds a translation that is in no other language`(original: String, translation: String) {
        let hub = LinkedHub(["tasks/a.md": task("A", original), "tasks/b.md": task("B", translation + "translation-of: tasks/a\n")])
        #expect(
            hub.messages == [
                "content/tasks/b.md:\(translation.isEmpty ? 6 : 7):17: warning: this page and content/tasks/a.md, which it is a translation of, are in one language; "
                    + "add \"language\" to the one that is in another, as in language: es [missing-language]"
            ])
    }
}
