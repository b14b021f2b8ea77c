import SourceText
import Templates
import Testing

struct CompilingTests {
    @Test func `places a tag without an end`() {
        #expect(
            faults(in: "é\n  {{title") == [
                #"page.html:2:3: error: this tag is never closed; write "}}" at its end [template]"#
            ])
        #expect(
            faults(in: "{{{title}}") == [
                #"page.html:1:1: error: this tag is never closed; write "}}}" at its end [template]"#
            ])
        #expect(
            faults(in: "é{{") == [
                #"page.html:1:2: error: this tag is never closed; write "}}" at its end [template]"#
            ])
    }

    @Test func `places a section without an end`() {
        #expect(
            faults(in: "a\n{{#tasks}}\n{{title}}\n") == [
                #"page.html:2:1: error: {{#tasks}} is never closed; write {{/tasks}} where it ends [template]"#
            ])
        #expect(
            faults(in: "{{<*layout}}") == [
                #"page.html:1:1: error: {{<*layout}} is never closed; write {{/*layout}} where it ends [template]"#
            ])
    }

    @Test func `rejects a closing tag that closes nothing`() {
        #expect(
            faults(in: "a {{/tasks}}") == [
                "page.html:1:3: error: {{/tasks}} closes nothing; remove it, or write {{#tasks}} where the section begins [template]"
            ])
    }

    @Test func `rejects a closing tag of another section`() {
        #expect(
            faults(in: "{{#a}}\n{{^b}}\n{{/a}}{{/b}}") == [
                "page.html:3:1: error: {{/a}} stands where {{^b}} of line 2 is still open; write {{/b}} first [template]"
            ])
    }

    @Test(arguments: ["{{=<%=}}", "{{= a b c =}}", "{{==}}", "{{=a= =b=}}"])
    func `rejects delimiters that are not two marks`(template: String) {
        #expect(
            faults(in: template) == [
                #"page.html:1:1: error: new delimiters are two marks with a space between and no "=" in them; write for instance {{=<% %>=}} [template]"#
            ])
    }

    @Test func `rejects names that cannot be`() {
        #expect(
            faults(in: "x{{ }}") == [
                "page.html:1:2: error: this tag names nothing; write a name in it or remove it [template]"
            ])
        #expect(
            faults(in: "{{#page title}}") == [
                #"page.html:1:1: error: the name "page title" has a space in it; write one name, or close the tag after the first word [template]"#
            ])
        for name in ["a..b", ".a", "a."] {
            #expect(
                faults(in: "{{\(name)}}") == [
                    "page.html:1:1: error: the name \"\(name)\" has a dot with nothing beside it; write names on both sides of each dot [template]"
                ])
        }
    }

    @Test func `rejects what a parent tag would never show`() {
        #expect(
            faults(in: "{{<layout}}\n{{title}}\n{{/layout}}") == [
                "page.html:2:1: error: this tag stands inside a parent tag but in none of its blocks, where nothing is shown; put it in a {{$block}} [template]"
            ])
        #expect(
            faults(in: "{{<layout}}{{$a}}1{{/a}}{{$a}}2{{/a}}{{/layout}}") == [
                #"page.html:1:25: error: the block "a" is given twice to the same parent; remove one of the two [template]"#
            ])
    }

    @Test func `bounds the nesting of sections`() {
        func nested(_ depth: Int) -> String {
            String(repeating: "{{#a}}", count: depth) + String(repeating: "{{/a}}", count: depth)
        }
        #expect(faults(in: nested(50)) == [])
        #expect(
            faults(in: nested(51)) == [
                "page.html:1:301: error: sections are nested more than 50 deep; move the inner ones into a template of their own [template]"
            ])
    }

    @Test func `reports the first fault of each template`() throws {
        let sources = [("a", "{{a"), ("b", "fine"), ("c", "{{#c}}")].map { (name, text) in
            (name: name, source: SourceFile(path: name + ".html", text: text))
        }
        let error = #expect(throws: TemplateFaults.self) { try TemplateSet(sources) }
        #expect(error?.diagnostics.map(\.path) == ["a.html", "c.html"])
    }

    @Test func `ends a template anywhere without harm`() {
        let template = "a{{=<% %>=}}<%#s%>é<%{t}%><%/s%><%={{ }}=%>{{>*p.q}}{{<l}}{{$b}}{{&x}}{{/b}}{{/l}}{{!c}}"
        let bytes = Array(template.utf8)
        for length in 0...bytes.count {
            let source = SourceFile(path: "page.html", bytes: Array(bytes.prefix(length)))
            do {
                let set = try TemplateSet([(name: "page", source: source)])
                var output: [UInt8] = []
                #expect(set.render("page", with: [], strictness: .specification, into: &output) == [])
            } catch {
                #expect(error.diagnostics.count == 1)
            }
        }
        #expect(faults(in: template) == [])
    }

    @Test func `skips a byte-order mark`() throws {
        #expect(try render("\u{FEFF}{{#a}}\nx\n{{/a}}\n", with: ["a": true]).text == "x\n")
    }

    @Test(arguments: [
        ("templates/parts/card.html", "parts/card"), ("templates/page.en.html", "page.en"),
        ("templates/.hidden", ".hidden"), ("other/card.html", "other/card"), ("templates/a.b/c", "a.b/c"),
    ])
    func `names a template by its path`(path: String, name: String) {
        #expect(TemplateSet.name(ofPath: path, in: "templates") == name)
    }
}
