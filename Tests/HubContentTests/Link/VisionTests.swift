import HubContent
import Testing

@Suite struct VisionTests {
    private static let model = """
        # M

        ## Elements

        ### Nature of the task

        a

        ### Teacher's role

        b

        ## Phases

        1. **Launch** (beginning): c
        2. **Reflect**: d
        """

    private func link(serves: String, hub: String = "vision: models/m\n", more: [String: String] = [:]) -> LinkedHub {
        LinkedHub([
            "hub.yml": hub, "models/m.md": Self.model,
            "all.md": "---\ntitle: All\nserves: [nature-of-the-task, teachers-role]\n---\n\ntext\n",
            "p.md": "---\ntitle: P\nserves: \(serves)\n---\n\ntext\n",
        ].merging(more) { $1 })
    }

    private func served(_ hub: LinkedHub) -> [String?] {
        hub.hub.pages.first { $0.document.title == "P" }?.serves.map { $0?.id } ?? []
    }

    @Test func `finds elements and phases by id, by heading and in another model`() {
        let other = "# O\n\n## Phases\n\n### Explore\n\ntext\n"
        let hub = link(
            serves: "[nature-of-the-task, \"Teacher's Role\", LAUNCH, reflect, \"models/o#explore\", \"/models/o.md#Explore\", \"#launch\"]",
            more: ["models/o.md": other])
        #expect(hub.messages == [])
        #expect(served(hub) == ["nature-of-the-task", "teachers-role", "launch", "reflect", "explore", "explore", "launch"])
        let model = hub.hub.vision ?? -1
        #expect(hub.titles(hub.hub.serving[ServedElement(model: model, id: "nature-of-the-task")] ?? []) == ["All", "P"])
        #expect(hub.titles(hub.hub.serving[ServedElement(model: model, id: "launch")] ?? []) == ["P"])
        #expect(hub.hub.overviews.contains(.vision))
    }

    @Test func `names the nearest element where there is none`() {
        let hub = link(serves: "[natur-of-the-task]")
        #expect(hub.messages == [
            "content/p.md:3:10: warning: \"M\" has no element \"natur-of-the-task\"; did you mean \"nature-of-the-task\"? [unknown-element]"
        ])
        #expect(served(hub) == [nil])
    }

    @Test func `lists the elements where none is near`() {
        #expect(link(serves: "[joy]").messages == [
            "content/p.md:3:10: warning: \"M\" has no element \"joy\"; it has Nature of the task, Teacher's role, Launch and Reflect [unknown-element]"
        ])
    }

    @Test func `names the nearest model where a page serves an element of none`() {
        #expect(link(serves: "[\"models/mm#launch\"]", more: ["models/mn.md": "# N\n"]).messages == [
            "content/p.md:3:10: warning: no model at \"models/mm\"; did you mean \"models/m#launch\"? [unknown-element]"
        ])
    }

    @Test func `says of a model without elements that it has none`() {
        #expect(link(serves: "[\"models/n#joy\"]", more: ["models/n.md": "# N\n"]).messages == [
            "content/p.md:3:10: warning: \"N\" has no elements to serve; give it a heading \"Elements\" with one below it for each [unknown-element]"
        ])
    }

    @Test func `wants a vision in hub.yml for an element without a model`() {
        let hub = link(serves: "[launch]", hub: "title: H\n", more: ["all.md": "# All\n"])
        #expect(hub.messages == [
            "content/p.md:3:10: warning: hub.yml names no vision that \"launch\" could be an element of; add a line \"vision: models/…\" there [unknown-element]"
        ])
        #expect(hub.hub.vision == nil && hub.hub.overviews == [])
    }

    @Test func `refuses a vision that is no model, once`() {
        #expect(link(serves: "[launch]", hub: "vision: models/n\n").messages == [
            "content/hub.yml:1:9: error: no model at \"models/n\"; did you mean \"models/m\"? [broken-link]"
        ])
        #expect(link(serves: "[launch]", hub: "vision: p\n").messages == [
            "content/hub.yml:1:9: error: content/p.md is no model; name a page in models/, or give that one a line \"kind: model\" [invalid-value]"
        ])
        #expect(link(serves: "[launch]", more: ["models/m.md": "---\ntitle: M\ndraft: yes\n---\n\ntext\n"]).messages == [
            "content/hub.yml:1:9: error: the vision \"models/m\" is not in this site: it is a draft or in a bank that is not public [broken-link]"
        ])
    }

    @Test func `says which element nothing serves, but not which phase`() {
        let hub = link(serves: "[launch]", more: ["all.md": "---\ntitle: All\nserves: [nature-of-the-task]\n---\n\ntext\n"])
        #expect(hub.messages == [
            "content/models/m.md:9:1: warning: nothing serves \"Teacher's role\" yet; add \"serves: [teachers-role]\" to a page that does, or write one [unserved-element]"
        ])
    }

    @Test func `says which phase nothing serves where a model has no elements`() {
        let hub = link(
            serves: "[explore]", more: ["all.md": "# All\n", "models/m.md": "# M\n\n## Phases\n\n1. **Launch**: a\n2. **Explore**: b\n"])
        #expect(hub.messages == [
            "content/models/m.md:5:1: warning: nothing serves \"Launch\" yet; add \"serves: [launch]\" to a page that does, or write one [unserved-element]"
        ])
    }

    @Test func `says once that nothing serves the vision at all`() {
        let hub = LinkedHub(["hub.yml": "vision: models/m.md\n", "models/m.md": Self.model])
        #expect(hub.messages == [
            "content/hub.yml:1:9: warning: no page says that it serves an element of \"M\"; add a line such as \"serves: [nature-of-the-task]\" to the pages that do [unserved-element]"
        ])
    }

    @Test func `says nothing of what other models leave unserved`() {
        #expect(link(serves: "[launch]", more: ["models/o.md": "# O\n\n## Elements\n\n### Joy\n\ntext\n"]).messages == [])
    }
}
