import Markdown
import SourceText
import Testing

struct TableTests {
    @Test func `says of a table of sentences which column a cell is in, and not of a table of figures`() {
        let sentences = Parsed("| Strategy | Seen | Asked |\n|---|---|---|\n| Halves | Two bars cut in halves and one in fourths | How much is that? |").html
        #expect(sentences.contains("<table class=\"wordy\">") && sentences.contains("<td data-column=\"Asked\">How much is that?</td>"))
        let figures = Parsed("| Level | Fall | Spring |\n|---|---|---|\n| Procedures without connections | 9 | 3 |").html
        #expect(figures.contains("<table>") && !figures.contains("data-column"))
    }

    @Test func `frames a table and gives its cells scopes`() {
        let parsed = Parsed("| Who | Do *it* | When |\n|---|:-:|--:|\n| Ana | a | 1 |\n| Bo |  | 2 |")
        #expect(parsed.html == """
            <div class="table-frame" role="group" tabindex="0" aria-label="table">
            <table class="values">
            <thead>
            <tr>
            <th scope="col">Who</th>
            <th scope="col" class="center">Do <em>it</em></th>
            <th scope="col" class="right">When</th>
            </tr>
            </thead>
            <tbody>
            <tr>
            <th scope="row">Ana</th>
            <td class="center">a</td>
            <td class="right">1</td>
            </tr>
            <tr>
            <th scope="row">Bo</th>
            <td class="center"></td>
            <td class="right">2</td>
            </tr>
            </tbody>
            </table>
            </div>

            """)
    }

    @Test func `takes a column with gaps for no row heads`() {
        #expect(!Parsed("| a | b |\n|---|---|\n| c | d |\n|  | e |").html.contains("scope=\"row\""))
        #expect(!Parsed("| a |\n|---|\n| c |").html.contains("scope=\"row\""))
        #expect(Parsed("|  | b |\n|---|---|\n| c | d |").html.contains("<tr>\n<td></td>\n<th scope=\"col\">b</th>"))
    }

    @Test func `tells the cells`() {
        let parsed = Parsed("| A *b* | C |\n|---|---|\n| [x](u) \\| y |\n| z | `w` |", frontMatter: "---\n---\n")
        let table = parsed.document.tables[0]
        #expect(table.head.map(parsed.document.words) == ["A b", "C"])
        #expect(table.rows.map { $0.map(parsed.document.words) } == [["x | y", ""], ["z", "w"]])
        #expect(parsed[table.head[0].content] == "A <em>b</em>")
        #expect(parsed[table.rows[1][1].content] == "<code>w</code>")
        #expect(table.rows.map { $0.map(\.line) } == [[5, 5], [6, 6]])
        #expect(table.lines == 3...6)
        #expect(parsed[table.element].hasPrefix("<div class=\"table-frame\""))
        #expect(parsed[table.element].hasSuffix("</div>\n"))
        #expect(table.label.isEmpty && table.id.isEmpty && table.levels.isEmpty)
    }

    @Test func `knows the lines of a paragraph right above a table`() {
        let parsed = Parsed("a\n\nTable of\nthings\n| a |\n|---|\n| b |\n\nc")
        #expect(parsed.document.blocks.map(\.lines) == [1...1, 3...4, 5...7, 9...9])
        #expect(Parsed("x\n| a |\n|---|").document.blocks.map(\.lines) == [1...1, 2...3])
    }
}

struct CaptionTests {
    private static let table = "| a | b |\n|---|---|\n| c | d |\n"

    @Test(arguments: [
        "Table 3\n\n*Title **of** it*\n\n", "**Table 3**\n\n*Title **of** it*\n\n", "**Table 3**\n*Title **of** it*\n\n",
        "**Table 3** *Title **of** it*\n\n", "Table 3. Title **of** it\n\n", "**Table 3.** Title **of** it\n\n",
        "*Table 3*: Title **of** it\n\n", "Table 3 – Title **of** it\n\n", "**Table 3** - Title **of** it\n\n", "TABLE 3. Title **of** it\n\n",
        "Table 3\nTitle **of** it\n\n", "**Table 3**  \nTitle **of** it\n",
    ])
    func `reads a caption`(caption: String) {
        let parsed = Parsed(caption + Self.table)
        #expect(parsed.html.hasPrefix("""
            <figure class="captioned" id="Table-3">
            <figcaption id="Table-3-Caption"><b>Table 3</b> <i>Title <strong>of</strong> it</i></figcaption>
            <div class="table-frame" role="group" tabindex="0" aria-labelledby="Table-3-Caption">
            <table>
            """))
        #expect(parsed.html.hasSuffix("</table>\n</div>\n</figure>\n"))
        #expect(parsed.document.tables.map(\.label) == ["3"])
        #expect(parsed.document.tables.map(\.id) == ["Table-3"])
        #expect(parsed.document.blocks.map(\.kind) == [.table(0)])
        #expect(parsed.document.blocks[0].html == 0..<parsed.document.html.count)
    }

    @Test(arguments: [
        "Table 3 shows the results.\n\n", "**Table 3** shows the results.\n\n", "Tables 3\n\n", "Table three\n\n",
        "Table 3\n\nA paragraph.\n\nAnother.\n\n", "See Table 3\n\n",
    ])
    func `takes a sentence for no caption`(text: String) {
        let parsed = Parsed(text + Self.table)
        #expect(!parsed.html.contains("<figure"))
        #expect(parsed.document.tables.map(\.label) == [""])
    }

    @Test func `captions an image and takes the note in`() {
        let parsed = Parsed("**Figura 2.13.** Un mapa\n\n![m](m.png)\n\n*Nota.* De *Ana*.\n\nver Figura 2.13.")
        #expect(parsed.html == """
            <figure class="captioned" id="Figura-2.13">
            <figcaption id="Figura-2.13-Caption"><b>Figura 2.13</b> <i>Un mapa</i></figcaption>
            <img src="m.png" alt="m" loading="lazy" decoding="async" />
            <p class="note"><em>Nota.</em> De <em>Ana</em>.</p>
            </figure>
            <p>ver <a href="#Figura-2.13">Figura 2.13</a>.</p>

            """)
        #expect(parsed.document.blocks.map(\.lines) == [1...5, 7...7])
    }

    @Test(arguments: ["Cuadro", "Gráfico", "Gráfica"])
    func `captions by the other words of Spanish, with where it is from`(word: String) {
        let parsed = Parsed("Véase el \(word) 1.\n\n\(word) 1. Horas\n\n| a |\n|---|\n| b |\n\nFuente: elaboración propia.\n")
        #expect(parsed.html.contains("<a href=\"#\(word)-1\">\(word) 1</a>") && parsed.html.contains("<b>\(word) 1</b> <i>Horas</i>"))
        #expect(parsed.html.contains("<p class=\"note\">Fuente: elaboración propia.</p>\n</figure>"))
    }

    @Test func `links to tables before and after, but not to unknown ones nor from code`() {
        let small = Parsed("see table 1, vegetable 1\n\ntable 1. N\n\n\(Self.table)\nTable 1. T\n\n\(Self.table)")
        #expect(small.html.hasPrefix("<p>see <a href=\"#Table-1\">table 1</a>, vegetable 1</p>\n<p><a href=\"#Table-1\">table 1</a>. N</p>"))
        let parsed = Parsed("Table 1, (Table 1) `Table 1` Table 10 Table 1.2 vegeTable 1\n\nTable 1. T\n\n" + Self.table + "\n# Table 1")
        #expect(parsed.html.hasPrefix(
            "<p><a href=\"#Table-1\">Table 1</a>, (<a href=\"#Table-1\">Table 1</a>) <code>Table 1</code> Table 10 Table 1.2 vegeTable 1</p>"))
        #expect(parsed.document.links.isEmpty)
    }

    @Test func `makes one table of those that continue it`() {
        let other = "| a | b |\n|---|---|\n| e | [f](u) |\n"
        let parsed = Parsed("Table 1. T\n\n\(Self.table)\n*(continued on the next page)*\n\nTable 1 (continued)\n\n\(other)\n\(other)\nNote. N")
        #expect(parsed.document.tables.map { $0.rows.map { parsed.document.words(of: $0[0]) } } == [["c", "e", "e"]])
        #expect(parsed.document.tables.map(\.lines) == [3...17])
        #expect(parsed.html.components(of: "<thead>") == 1)
        #expect(!parsed.html.contains("continued"))
        #expect(parsed.linkPlaces == ["13:11", "17:11"])
        #expect(parsed.document.blocks.map(\.lines) == [1...19])
    }

    @Test func `keeps tables apart that only look alike`() {
        #expect(Parsed("\(Self.table)\n\(Self.table)").document.tables.count == 2)
        #expect(Parsed("Table 1. T\n\n\(Self.table)\n| x | b |\n|---|---|\n").document.tables.count == 2)
    }
}

extension String {
    fileprivate func components(of part: String) -> Int {
        var count = 0
        var rest = self[...]
        while let range = rest.firstRange(of: part) {
            count += 1
            rest = rest[range.upperBound...]
        }
        return count
    }
}
