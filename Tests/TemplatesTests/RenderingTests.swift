import SourceText
import Templates
import Testing

struct RenderingTests {
    @Test func `escapes text and leaves HTML`() throws {
        let context: Value = ["text": #"<a href="x">&</a>"#, "html": .html("<b>&amp;</b>")]
        #expect(
            try render("{{text}}|{{html}}", with: context).text
                == "&lt;a href=&quot;x&quot;&gt;&amp;&lt;/a&gt;|<b>&amp;</b>")
    }

    @Test func `writes numbers as they are read`() throws {
        let context: Value = ["list": [0, -7, .integer(.min), 1.5, 2.0, 1e300, true, false]]
        #expect(
            try render("{{#list}}{{.}} {{/list}}", with: context).text
                == "0 -7 -9223372036854775808 1.5 2 1e+300 true false ")
    }

    @Test func `knows true from false`() throws {
        let cases: [(Value, Bool)] = [
            (.null, false), (false, false), (true, true), (0, true), (0.0, true), ("", false), ("0", true),
            (.html(""), false), (.html("x"), true), ([], false), ([.null], true), (.record([:]), true),
        ]
        for (value, isTrue) in cases {
            let result = try render("{{#v}}yes{{/v}}{{^v}}no{{/v}}", with: ["v": value])
            #expect(result.text == (isTrue ? "yes" : "no"), "\(value)")
        }
    }

    @Test func `looks a name up from the innermost frame out`() throws {
        let result = try render(
            "{{a}}{{b}}{{#list}}{{a}}{{b}}{{c}}{{/list}}{{a}}", with: ["a": 1, "b": 2], ["b": 3],
            ["list": [["a": 4, "c": 5], ["c": 6]]])
        #expect(result.text == "13" + "435" + "136" + "1")
        #expect(result.faults == [])
    }

    @Test func `renders a block's argument with the arguments of where it was written`() throws {
        let result = try render(
            "{{<layout}}{{$title}}Page{{/title}}{{$main}}{{<card}}{{$title}}Card{{/title}}{{/card}}{{/main}}{{/layout}}",
            partials: ["layout": "<{{$title}}{{/title}}>{{$main}}{{/main}}", "card": "[{{$title}}{{/title}}]"])
        #expect(result.text == "<Page>[Card]")
    }

    @Test func `renders a parent whose name is a value`() throws {
        let result = try render(
            "{{< * layout }}{{$main}}x{{/main}}{{/*layout}}", with: ["layout": "wide"],
            partials: ["wide": "<{{$main}}{{/main}}>"])
        #expect(result.text == "<x>")
        #expect(result.faults == [])
    }

    @Test func `indents a partial's own lines but not what its values hold`() throws {
        let result = try render(
            "<ul>\n  {{>items}}\n</ul>\n", with: ["items": ["a", "b\nc"]],
            partials: ["items": "{{#items}}\n<li>\n  {{>item}}\n</li>\n{{/items}}\n", "item": "{{.}}\n"])
        #expect(
            result.text
                == "<ul>\n  <li>\n    a\n  </li>\n  <li>\n    b\nc\n  </li>\n</ul>\n")
    }

    @Test func `does not indent a partial inside a line`() throws {
        let result = try render("  {{>outer}}\n", partials: ["outer": "{{>inner}}|\nx\n", "inner": "a\nb"])
        #expect(result.text == "  a\nb|\n  x\n")
    }

    @Test func `bounds how often templates are called, whatever their depth`() throws {
        let partials = Dictionary(uniqueKeysWithValues: (0..<30).map { ("t\($0)", "{{>t\($0 + 1)}}{{>t\($0 + 1)}}") } + [("t30", "")])
        let time = ContinuousClock().measure {
            #expect(throws: Never.self) {
                let result = try render("{{>t0}}", partials: partials)
                #expect(result.faults.count == 1 && result.faults[0].contains("templates are called more than 1,000,000 times for one page"), "\(result.faults)")
            }
        }
        #expect(time < .seconds(30))
    }

    @Test func `bounds partials that call themselves`() throws {
        let endless = try render("{{>node}}", partials: ["node": "x{{>leaf}}", "leaf": "\n{{>node}}"], page: "content/index.md")
        #expect(endless.text.filter { $0 == "x" }.count == 50)
        #expect(
            endless.faults == [
                #"leaf.html:2:1: error: templates call one another more than 100 deep, here "node"; put the tag in a section that comes to an end (while rendering content/index.md) [template]"#
            ])
        // The specification says nothing of a bound, but no template may run for ever.
        #expect(
            try render("{{>page}}{{>page}}", strictness: .specification).faults == [
                #"page.html:1:1: error: templates call one another more than 100 deep, here "page"; put the tag in a section that comes to an end [template]"#
            ])
        #expect(try render("{{$a}}{{/a}}{{<page}}{{$a}}x{{/a}}{{/page}}").faults.count == 1)
    }

    @Test func `follows data 99 deep`() throws {
        var tree: Value = ["n": 0, "inside": .null]
        for n in 1..<99 { tree = ["n": .integer(n), "inside": tree] }
        let result = try render("{{>node}}", with: tree, partials: ["node": "{{n}} {{#inside}}{{>node}}{{/inside}}"])
        #expect(result.faults == [])
        #expect(result.text == (0..<99).reversed().map { "\($0) " }.joined())
    }

    @Test func `says so when the template to render does not exist`() throws {
        let set = try TemplateSet([(name: "task", source: SourceFile(path: "task.html", text: ""))])
        var output: [UInt8] = []
        let faults = set.render("tsak", with: [], strictness: .strict, page: "content/a.md", into: &output)
        #expect(
            faults.map(\.description) == [
                #"content/a.md: error: there is no template "tsak"; did you mean "task"? [template]"#
            ])
    }

    @Test func `appends to what is there`() throws {
        let set = try TemplateSet([(name: "a", source: SourceFile(path: "a", text: "{{x}}"))])
        var output = Array("before ".utf8)
        #expect(set.render("a", with: [["x": "after"]], strictness: .strict, into: &output) == [])
        #expect(String(decoding: output, as: UTF8.self) == "before after")
    }

    @Test func `renders long lists in time that grows with them`() throws {
        func time(_ count: Int) throws -> Duration {
            let items = (0..<count).map { Value.record(["n": .integer($0)]) }
            let set = try TemplateSet([
                (name: "page", source: SourceFile(path: "", text: "{{#items}}{{>item}}{{/items}}")),
                (name: "item", source: SourceFile(path: "", text: "{{n}},")),
            ])
            var output: [UInt8] = []
            let clock = ContinuousClock()
            let times = (0..<3).map { _ in
                output.removeAll()
                return clock.measure {
                    _ = set.render("page", with: [["items": .list(items)]], strictness: .strict, into: &output)
                }
            }
            #expect(output == Array((0..<count).map { "\($0)," }.joined().utf8))
            return times.min() ?? .zero
        }
        // Ten times as many; twenty is far from the hundred of a quadratic way.
        #expect(try time(100_000) < time(10_000) * 30)
    }
}
