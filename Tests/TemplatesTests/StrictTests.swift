import SourceText
import Templates
import Testing

struct StrictTests {
    @Test func `reports a name that nothing has, with the page`() throws {
        let result = try render(
            "<h1>\n  {{titel}}</h1>", with: ["title": "Outer"], ["name": "Inner"], page: "content/tasks/x.md")
        #expect(result.text == "<h1>\n  </h1>")
        #expect(
            result.faults == [
                #"page.html:2:3: error: nothing here is called "titel"; did you mean "title"? (while rendering content/tasks/x.md) [template]"#
            ])
    }

    @Test func `leaves the page out where none is named`() throws {
        #expect(
            try render("{{zebra}}", with: ["title": 1]).faults == [
                #"page.html:1:1: error: nothing here is called "zebra"; check its spelling, or take the tag out [template]"#
            ])
    }

    @Test(arguments: ["{{x}}", "{{{x}}}", "{{#x}}{{/x}}", "{{^x}}{{/x}}", "{{>*x}}", "{{<*x}}{{/*x}}", "{{x.y}}"])
    func `checks the names of every kind of tag`(template: String) throws {
        #expect(
            try render(template, with: ["a": 1]).faults == [
                #"page.html:1:1: error: nothing here is called "x"; did you mean "a"? [template]"#
            ])
        #expect(try render(template, with: ["a": 1], strictness: .specification).faults == [])
    }

    @Test func `carries the suggestion by itself`() throws {
        let set = try TemplateSet([(name: "page", source: SourceFile(path: "page.html", text: "{{a.titel}}"))])
        var output: [UInt8] = []
        let faults = set.render("page", with: [["a": ["title": 1]]], strictness: .strict, into: &output)
        #expect(faults.map(\.suggestion) == ["a.title"])
    }

    @Test func `checks every step of a dotted name`() throws {
        let context: Value = ["site": ["owner": ["name": "Ana"]], "title": "T", "tags": [1], "author": .null]
        #expect(try render("{{site.owner.name}}", with: context).text == "Ana")
        #expect(
            try render("{{site.ovner.name}}", with: context).faults == [
                #"page.html:1:1: error: "site" has nothing called "ovner"; did you mean "site.owner"? [template]"#
            ])
        #expect(
            try render("{{site.owner.address}}", with: context).faults == [
                #"page.html:1:1: error: "site.owner" has nothing called "address"; check its spelling, or take the tag out [template]"#
            ])
        #expect(
            try render("{{title.length}}", with: context).faults == [
                #"page.html:1:1: error: "title" is a text and has nothing called "length" in it; write {{title}} [template]"#
            ])
        #expect(
            try render("{{tags.first}}", with: context).faults == [
                #"page.html:1:1: error: "tags" is a list and has nothing called "first" in it; write {{#tags}}{{.}}{{/tags}} [template]"#
            ])
        let absent = try render("[{{author.name}}{{^author.name}}nobody{{/author.name}}]", with: context)
        #expect(absent.text == "[nobody]")
        #expect(absent.faults == [])
    }

    @Test func `takes an absent value for false and lets it hide outer ones`() throws {
        let result = try render(
            "{{#a}}yes{{/a}}{{^a}}no{{/a}}[{{a}}]", with: ["a": "outer"], ["a": .null])
        #expect(result.text == "no[]")
        #expect(result.faults == [])
    }

    @Test func `checks only what is rendered`() throws {
        let result = try render("{{#a}}{{nowhere}}{{>nowhere}}{{/a}}{{^b}}{{nowhere}}{{/b}}", with: ["a": false, "b": 1])
        #expect(result.faults == [])
    }

    @Test func `reports each place once`() throws {
        let result = try render("{{#items}}{{x}}{{/items}}{{x}}", with: ["items": [1, 2, 3]])
        #expect(result.faults.map { $0.prefix(15) } == ["page.html:1:11:", "page.html:1:26:"])
    }

    @Test func `reports a template that does not exist`() throws {
        let partials = ["parts/card": "card", "parts/head": "head"]
        #expect(
            try render("a {{>parts/crad}}", partials: partials).faults == [
                #"page.html:1:3: error: there is no template "parts/crad"; did you mean "parts/card"? [template]"#
            ])
        #expect(
            try render("{{<nothing-like-it}}{{/nothing-like-it}}", partials: partials).faults == [
                #"page.html:1:1: error: there is no template "nothing-like-it"; add it to the theme, or take the tag out [template]"#
            ])
        #expect(
            try render("{{>*kind}}", with: ["kind": "parts/heat"], partials: partials).faults == [
                #"page.html:1:1: error: there is no template "parts/heat"; did you mean "parts/head"? [template]"#
            ])
        let absent = try render("[{{>*kind}}]", with: ["kind": .null], partials: partials)
        #expect(absent.text == "[]")
        #expect(absent.faults == [])
    }

    @Test func `names the file of the partial that is at fault`() throws {
        let partials = ["card": "a\n{{titel}}", "layout": "{{$main}}{{/main}}"]
        #expect(
            try render("{{>card}}{{<layout}}{{$main}}{{titel}}{{/main}}{{/layout}}", with: ["title": 1], partials: partials).faults == [
                #"card.html:2:1: error: nothing here is called "titel"; did you mean "title"? [template]"#,
                #"page.html:1:30: error: nothing here is called "titel"; did you mean "title"? [template]"#,
            ])
    }

    @Test func `reports a block that the parent does not have`() throws {
        let partials = ["layout": "{{>head}}{{$main}}{{/main}}", "head": "{{$title}}{{/title}}"]
        #expect(
            try render("{{<layout}}\n{{$mian}}x{{/mian}}\n{{$title}}T{{/title}}{{/layout}}", partials: partials).faults == [
                #"page.html:2:1: error: "layout" has no block "mian"; did you mean "main"? [template]"#
            ])
        let open = try render(
            "{{<layout}}{{$extra}}x{{/extra}}{{/layout}}", with: ["part": "head"],
            partials: ["layout": "{{>*part}}", "head": ""])
        #expect(open.faults == [])
    }

    @Test func `reports a list or a group shown as if it were text`() throws {
        #expect(
            try render("{{tasks}}", with: ["tasks": [1]]).faults == [
                #"page.html:1:1: error: "tasks" is a list, not one text; write {{#tasks}}{{.}}{{/tasks}} to show each thing in it [template]"#
            ])
        #expect(
            try render("{{site}}", with: ["site": ["url": 1, "title": 2]]).faults == [
                #"page.html:1:1: error: "site" is a group of values, not one text; name one of them, such as {{site.title}} [template]"#
            ])
    }

    @Test func `refuses plain text as HTML`() throws {
        let result = try render("{{{a}}}{{&b}}{{{n}}}", with: ["a": "<script>", "b": .html("<b>"), "n": 1])
        #expect(result.text == "<b>1")
        #expect(
            result.faults == [
                #"page.html:1:1: error: "a" is plain text, which must not be taken for HTML; write {{a}} [template]"#
            ])
    }
}
