import Markdown
import SourceText
import Testing

struct FieldTests {
    private func rubric(_ text: String, scale: Bool = false) -> Parsed {
        Parsed(text, style: .hub(fields: true, scale: scale))
    }

    @Test func `makes fields of blank cells`() {
        let html = rubric("| Action | Now | Next |\n|---|---|---|\n| Do *it* |  | <!-- x --> |\n|  | done | |\n|  |  |  |").html
        #expect(html.contains("""
            <td class="field" data-column="Now"><textarea rows="2" aria-label="Do it: Now" data-field="do-it/now"></textarea></td>
            <td class="field" data-column="Next"><textarea rows="2" aria-label="Do it: Next" data-field="do-it/next"></textarea></td>
            """))
        #expect(html.contains("<tr>\n<td data-column=\"Action\"></td>\n<td data-column=\"Now\">done</td>\n"))
        #expect(html.contains("<td class=\"field\" data-column=\"Action\"><textarea rows=\"2\" aria-label=\"Action 3\" data-field=\"row-3/action\"></textarea></td>"))
        #expect(html.contains("<th scope=\"col\">Now</th>"))
    }

    @Test func `speaks the formulas beside a field, and names it by what is written`() {
        let table = "| Story | My story for $4 \\times \\frac{2}{3}$ |\n|---|---|\n| find $\\frac{3}{4}$ |  |\n"
        let html = Parsed(table, style: .hub(fields: true, formula: { tex, _ in WrittenFormula(html: tex, faults: []) })).html
        #expect(html.contains("<td class=\"field\" data-column=\"My story for 4 × 2/3\"><textarea rows=\"2\" aria-label=\"find 3/4: My story for 4 × 2/3\""))
        #expect(html.contains("data-field=\"find-frac34/my-story-for-4-times-frac23\""))
    }

    @Test func `gives every field a name of its own`() {
        let table = "| a | b |\n|---|---|\n| c |  |\n| c |  |\n\n"
        let names = rubric(table + table).html.split(separator: "data-field=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
        #expect(names == ["c/b", "c-1/b", "c-2/b", "c-3/b"])
    }

    @Test func `lists the names of its fields in their order, a row of levels and its evidence as one`() {
        let table = "| Row | Level 1 | Level 2 |\n|---|---|---|\n| Who speaks | few | all |\n\n"
        let form = rubric("Team: ____ ☐ new\n\n" + table, scale: true)
        #expect(form.document.fieldNames == ["team", "new", "who-speaks"])
        #expect(rubric("Words alone.").document.fieldNames == [])
        #expect(Parsed("____ ☐ x").document.fieldNames == [])
    }

    @Test func `keeps a row's names when rows come and go before it`() {
        func names(_ rows: String...) -> Set<String> {
            Set(rubric("| Action | Now |\n|---|---|\n" + rows.map { "| \($0) |  |\n" }.joined()).document.fieldNames)
        }
        #expect(names("We plan", "We watch").isSuperset(of: names("We watch")))
        #expect(names("We ask first", "We plan", "We watch").isSuperset(of: names("We plan", "We watch")))
    }

    @Test func `leaves a page without fields as it is, but for the names of its boxes`() {
        let html = Parsed("| a | b |\n|---|---|\n| c |  |\n\n____ ☐ x\n\n- [ ] y\n- [x] z").html
        #expect(!html.contains("<textarea") && html.contains("<p>____ ☐ x</p>"))
        #expect(html.contains("""
            <li class="task"><label><input type="checkbox" disabled=""> y</label></li>
            <li class="task"><label><input type="checkbox" checked="" disabled=""> z</label></li>
            """))
    }

    @Test(arguments: [
        ("Notes:\n\n_________________", "blank"), ("Comments: ................", "comments"), ("Comments: …………", "comments"), ("Date: ___/___/_____", "date"), ("Date: __/__/____", "date"),
    ])
    func `makes one field of each way to draw a blank`(text: String, name: String) {
        let style = MarkdownStyle.hub(fields: true, formula: { tex, _ in WrittenFormula(html: tex, faults: []) })
        #expect(Parsed(text, style: style).document.fieldNames == [name])
    }

    @Test func `makes fields of a first column that is all blank, and calls them by what stands beside`() {
        let html = rubric("| To grow | Criterion | To exceed |\n|---|---|---|\n| | The claim | |\n| | The reason | |").html
        #expect(html.contains("<textarea rows=\"2\" aria-label=\"The claim: To grow\" data-field=\"the-claim/to-grow\">"))
        #expect(html.contains("aria-label=\"The reason: To exceed\"") && html.ranges(of: "<textarea").count == 4)
        #expect(rubric("| Group | Row | Notes |\n|---|---|---|\n| A | x | |\n| | y | |").html.ranges(of: "<textarea").count == 2)
    }

    @Test(arguments: ["☐", "□", "[ ]", "○", "____", "( )"]) func `takes a mark in a cell of a level for the choice that is there anyway`(mark: String) {
        let html = rubric("| Row | Never | Always |\n|---|---|---|\n| We wait | \(mark) | \(mark) |").html
        #expect(html.ranges(of: "type=\"radio\"").count == 2 && !html.contains(mark) && !html.contains("checkbox") && !html.contains("type=\"text\""))
    }

    @Test func `takes bold words alone in a row of a scale for a title, unless all rows are bold`() {
        let html = rubric("| Row | Never | Always |\n|---|---|---|\n| **Part A** | | |\n| We wait | | |").html
        #expect(html.contains("<th scope=\"rowgroup\" colspan=\"4\"><strong>Part A</strong></th>") && html.ranges(of: "type=\"radio\"").count == 2)
        #expect(rubric("| Row | Never | Always |\n|---|---|---|\n| **We wait** | | |").html.ranges(of: "type=\"radio\"").count == 2)
    }

    @Test func `calls a row by both columns that say what it is about`() {
        let parsed = rubric("| Practice | Indicator | Beginning | Secure |\n|---|---|---|---|\n| MP1 | Makes sense | a | b |\n| | Goes on | a | b |")
        #expect(parsed.document.tables[0].levels == 2..<4)
        #expect(parsed.html.contains("aria-label=\"MP1 Makes sense: Beginning. a\"") && parsed.html.contains("name=\"goes-on\""))
    }

    @Test func `gives a blank the room that its author drew`() {
        #expect(rubric("Why? \(String(repeating: "_", count: 40)) and").html.contains("class=\"blank long\""))
        let style = MarkdownStyle.hub(fields: true, formula: { tex, _ in WrittenFormula(html: tex, faults: []) })
        #expect(Parsed("Call ___-___-____ in", style: style).html.ranges(of: "class=\"blank short\"").count == 3)
        #expect(rubric("Name ____ and").html.contains("class=\"blank\""))
    }

    @Test(arguments: ["<br><br>", "&nbsp;", "\u{A0}"]) func `finds the room that word processors keep in a cell`(room: String) {
        #expect(rubric("| a | b |\n|---|---|\n| c | \(room) |").html.contains("data-field=\"c/b\""))
    }

    @Test func `makes one box of a row of a scale that asks for words`() {
        let html = rubric("| Row | 1 | 2 | 3 |\n|---|---|---|---|\n| We wait | | | |\n| Comments: | | | |\n").html
        #expect(html.ranges(of: "type=\"radio\"").count == 3)
        #expect(html.contains("<td class=\"field\" colspan=\"4\"><textarea rows=\"2\" aria-label=\"Comments\" data-field=\"comments/words\"></textarea></td>"))
    }

    @Test func `makes boxes of brackets`() {
        #expect(rubric("[ ] Yes  [ ] No\n\n- [] done\n").document.fieldNames == ["yes", "no", "done"])
        #expect(rubric("See [[Norms]].\n\n[ ] Yes  [ ] No\n").document.fieldNames == ["yes", "no"])
        #expect(rubric("Wait... and [x](y) of [], 3/4 and a-b.\n\n---\n").document.fieldNames == [])
    }

    @Test func `makes fields of blanks and boxes`() {
        #expect(rubric("Name: ____ Date ___ __ ☐ yes ☐ **no**\n\n`____`").html == """
            <p>Name: <input type="text" class="blank" data-field="name" aria-label="Name"> Date \
            <input type="text" class="blank" data-field="date" aria-label="Date"> __ \
            <input type="checkbox" data-field="yes" aria-label="yes"> yes \
            <input type="checkbox" data-field="no" aria-label="no"> <strong>no</strong></p>
            <p><code>____</code></p>

            """)
        #expect(rubric("_____ x").document.holes.map(\.content) == [.word("blank")])
    }

    @Test func `lets the blank that ends a paragraph go on to the end of the line`() {
        let html = rubric("We meet on ____ with: ____\n\nOn ____ at noon").html
        #expect(html.contains("on <input type=\"text\" class=\"blank\" "))
        #expect(html.contains("with: <input type=\"text\" class=\"blank to-end\" "))
        #expect(html.split(separator: "to-end").count == 2)
    }

    @Test func `makes a label of a task`() {
        #expect(rubric("- [ ] one *two*\n- [x] three").html == """
            <ul>
            <li class="task"><label><input type="checkbox" data-field="one-two"> one <em>two</em></label></li>
            <li class="task"><label><input type="checkbox" checked="" data-field="three"> three</label></li>
            </ul>

            """)
    }

    @Test func `keeps columns apart whose heads are alike but for a sign`() {
        let html = rubric("| Norm | Meets | Meets+ |\n|---|---|---|\n| We listen | some | all |").html
        #expect(html.contains("value=\"meets\"") && html.contains("value=\"meets-1\""))
        let blanks = rubric("| Norm | + | – |\n|---|---|---|\n| We listen | | |").html
        #expect(blanks.contains("data-field=\"we-listen/field\"") && blanks.contains("data-field=\"we-listen/field-1\""))
    }

    @Test(arguments: [
        "Totalmente en desacuerdo | En desacuerdo | De acuerdo | Totalmente de acuerdo", "Nunca | Casi nunca | A veces | Casi siempre | Siempre",
        "Insuficiente | Suficiente | Bueno | Excelente", "Por debajo | En desarrollo | Cumple | Supera", "Inicial | En proceso | Logrado",
        "Poor | Fair | Good | Excellent", "Almost never | Sometimes | Almost always",
    ])
    func `knows the levels of usual scales`(levels: String) {
        let count = levels.split(separator: "|").count
        let parsed = rubric("| Norm | \(levels) | Observaciones |\n\(String(repeating: "|---", count: count + 2))|\n| Escuchamos \(String(repeating: "| ", count: count + 1))|")
        #expect(parsed.document.tables.map(\.levels) == [1..<count + 1])
        #expect(!parsed.html.contains("class=\"evidence\""))
    }

    @Test func `makes a choice of each row of criteria by levels`() {
        let parsed = rubric("| Norm | Emerging | Exemplary |\n|---|---|---|\n| We listen | some | |")
        #expect(parsed.document.tables[0].levels == 1..<3)
        #expect(parsed.html.contains("<table class=\"scale\">"))
        #expect(parsed.html.contains("""
            <th scope="row">We listen</th>
            <td data-column="Emerging"><label><input type="radio" name="we-listen" value="emerging" aria-label="We listen: Emerging. some"> some</label></td>
            <td data-column="Exemplary"><label><input type="radio" name="we-listen" value="exemplary" aria-label="We listen: Exemplary"> </label></td>
            <td class="evidence" data-column="evidence"><textarea rows="2" aria-label="We listen: evidence" data-field="we-listen/evidence"></textarea></td>
            """))
        #expect(parsed.document.tables[0].rows.map { $0.map(parsed.document.words) } == [["We listen", "some", ""]])
    }

    @Test(arguments: [
        ("| a | 1 | 2 | 3 | 4 |", 1..<5), ("| a | Level 4 | Level 3 | Level 2 | Level 1 |", 1..<5),
        ("| a | Developing (2) | 3 – Proficient | Evidence |", 1..<3), ("| a | Nunca | A veces | Siempre |", 1..<4),
        ("| a | Not yet | Meets | Exceeds |", 1..<4), ("| a | Never | Now and then | Often | Always |", 1..<5), ("| a | Often | Week | Next |", 0..<0),
        ("| a | Advanced (4 pts) | Basic (2 pts) | Below basic (1 pt) | Score |", 1..<4), ("| # | Norm | 1 | 2 | 3 |", 2..<5), ("| a | 3 | 7 | 9 |", 0..<0), ("| a | Now | Next |", 0..<0),
        ("| a | Beginning | Next |", 0..<0), ("| a | 9223372036854775807 | 1 | 2 |", 0..<0), ("| a | -9223372036854775808 | 1 | 0 |", 0..<0),
    ])
    func `knows levels by their names`(head: String, levels: Range<Int>) {
        let columns = head.split(separator: "|", omittingEmptySubsequences: false).count - 2
        let rule = "|" + String(repeating: "---|", count: columns)
        #expect(rubric("\(head)\n\(rule)\n|  x |").document.tables[0].levels == levels)
    }

    @Test func `takes columns for levels where the page says so, and the author's evidence for evidence`() {
        let parsed = rubric("| a | Now | Then | Evidence |\n|---|---|---|---|\n| x | 1 | 2 | |", scale: true)
        #expect(parsed.document.tables[0].levels == 1..<3)
        #expect(!parsed.document.holes.map(\.content).contains(.word("evidence")))
        #expect(parsed.html.contains("<td class=\"field\" data-column=\"Evidence\"><textarea rows=\"2\" aria-label=\"x: Evidence\" data-field=\"x/evidence\">"))
    }
}

struct BranchTests {
    @Test func `puts branches inside the item they belong to and goes on counting`() {
        let parsed = Parsed("1. How?\n\n   IF x: a\n2. Why?\nIF lazy\nPROBE: b\n\n**IF** after *c*\n\n3. Who?")
        #expect(parsed.html == """
            <ol>
            <li>
            <p>How?</p>
            <div class="branch"><p><b>IF</b> x: a</p></div>
            </li>
            <li>
            <p>Why?</p>
            <div class="branch"><p><b>IF</b> lazy</p></div>
            <div class="branch probe"><p><b>PROBE</b> b</p></div>
            <div class="branch"><p><b>IF</b> after <em>c</em></p></div>
            </li>
            <li>Who?</li>
            </ol>

            """)
        #expect(parsed.document.lists.map { $0.items.count } == [3])
        #expect(parsed.document.blocks.map(\.lines) == [1...10])
    }

    @Test func `takes a paragraph's branches from its lines and from the next paragraphs`() {
        #expect(Parsed("Why so?\nIF x\n\nPROBE y\n\nEnd").html == """
            <p>Why so?</p>
            <div class="branch"><p><b>IF</b> x</p></div>
            <div class="branch probe"><p><b>PROBE</b> y</p></div>
            <p>End</p>

            """)
    }

    @Test func `takes what begins an item for a question, whatever it ends with`() {
        #expect(Parsed("1. Show me with cubes.\n\n   IF a child counts all\n\n   More.").html == """
            <ol>
            <li>
            <p>Show me with cubes.</p>
            <div class="branch"><p><b>IF</b> a child counts all</p></div>
            <p>More.</p>
            </li>
            </ol>

            """)
    }

    @Test func `leaves capital words alone where nothing was asked`() {
        #expect(Parsed("IF you can\n\nA statement.\n\nIF so\nIF not\n\n- a\n\nIFFY\n\nSI-units").html.contains("branch") == false)
    }

    @Test func `puts flat items that are branches into the item before`() {
        #expect(Parsed("- Q?\n- IF a\n- R?").html == """
            <ul>
            <li>Q?
            <div class="branch"><p><b>IF</b> a</p></div>
            </li>
            <li>R?</li>
            </ul>

            """)
    }

    @Test(arguments: [
        ("Date: ____/____/____", 1), ("Time: ____:____ to ____:____", 4), ("(____) ____-____", 3), ("____/10 and ____% and $____ total", 3), ("____+____=10", 2),
        ("| a |\n|---|\n| ____/____ |\n", 2), ("___/___/____", 1), ("Score: ___/___", 2),
        ("Born ___/___/20___ in", 1), ("| a |\n|---|\n| __/__ |\n", 1),
    ])
    func `makes a field of every blank, whatever stands beside it`(text: String, count: Int) {
        let style = MarkdownStyle.hub(fields: true, formula: { tex, _ in WrittenFormula(html: tex, faults: []) })
        let html = Parsed(text, style: style).html
        #expect(html.ranges(of: "data-field=").count == count && !html.contains("<strong>") && !html.contains("<em>"))
    }

    @Test func `takes underscores around words for emphasis`() {
        let style = MarkdownStyle.hub(fields: true, formula: { tex, _ in WrittenFormula(html: tex, faults: []) })
        let html = Parsed("__Note:__ a __b.__ ___c___ ___d.___ __e__, _f_", style: style).html
        #expect(html == "<p><strong>Note:</strong> a <strong>b.</strong> <em><strong>c</strong></em> <em><strong>d.</strong></em> <strong>e</strong>, <em>f</em></p>\n")
    }
}
