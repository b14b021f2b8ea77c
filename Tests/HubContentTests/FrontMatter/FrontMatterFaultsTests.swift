import SourceText
import TestSupport
import Testing

@testable import HubContent

struct FrontMatterFaultsTests {
    @Test func `rejects front matter that does not close`() {
        #expect(
            decode("---\ntitle: a\n\nText\n").diagnostics.map(\.description) == [
                "x.md:1:1: error: the front matter has no closing ---; add a line that is exactly --- where it ends [front-matter]"
            ])
    }

    @Test func `says which line nearly closes the front matter`() {
        #expect(
            decode("---\ntitle: a\n--- \nText\n").diagnostics.map(\.description) == [
                "x.md:1:1: error: the front matter has no closing ---; line 3 must be exactly ---, with nothing before or after it [front-matter]"
            ])
    }

    @Test func `says that the front matter nearly begins`() {
        #expect(
            decode("--- \ntitle: a\n---\n").diagnostics.map(\.description) == [
                "x.md:1:1: error: the front matter does not begin; its first line must be exactly ---, with nothing before or after it [front-matter]"
            ])
        #expect(decode("----\nA rule: above\n").diagnostics.isEmpty)
    }

    @Test func `says that the front matter does not begin`() {
        for text in ["title: a\n---\nText\n", "title: a\nroles:\n  - teacher\n- coach\n# date: 2026\nsummary: b\n---\n"] {
            #expect(
                decode(text).diagnostics.map(\.description) == [
                    "x.md:1:1: error: the front matter does not begin; write a line that is exactly --- above it, too [front-matter]"
                ])
        }
        for text in ["title: a\n\nText\n\n---\n", "A rule: above\n---\n", "title: a\n", "source: a\nText\n---\n"] {
            #expect(decode(text).diagnostics.isEmpty)
        }
    }

    @Test func `reads front matter below empty lines, if a key comes first in it`() {
        let decoded = decode("\n  \n---\ntitle: a\ndraft: yse\n---\nText\n")
        #expect(decoded.frontMatter.title?.value == "a")
        #expect(decoded.diagnostics.map(\.description).first?.hasPrefix("x.md:5:8: error: ") == true)
        #expect(decode("\n---\ntitle: a\n").diagnostics.map(\.description).first?.hasPrefix("x.md:2:1: error: the front matter has no closing") == true)
        #expect(decode("\n---\n\nText\n\n---\n").frontMatter.title == nil)
    }

    @Test(arguments: [
        ("tittle: a", "2:1: error: unknown key \"tittle\"; did you mean \"title\"? [misspelt-key]"),
        ("Title: a", "2:1: error: unknown key \"Title\"; did you mean \"title\"? [misspelt-key]"),
        ("translation_of: a", "2:1: error: unknown key \"translation_of\"; did you mean \"translation-of\"? [misspelt-key]"),
        ("idioma: es", "2:1: error: unknown key \"idioma\"; did you mean \"language\"? [misspelt-key]"),
        ("Traducción de: a", "2:1: error: unknown key \"Traducción de\"; did you mean \"translation-of\"? [misspelt-key]"),
        ("mood: a", "2:1: warning: unknown key \"mood\"; nothing is made of it [unknown-key]"),
        ("scale: yes", "2:1: warning: \"scale\" is a key of a rubric, and this is a task; take it out, or set kind: [unknown-key]"),
        ("title: a\ndate: 2025\ntitle: b", "4:1: error: \"title\" is there twice; the first is on line 2 [duplicate-key]"),
        ("grade: 3\ngrades: 4", "3:1: error: \"grades\" is the same key as \"grade\"; the first is on line 2 [duplicate-key]"),
        ("grades: [13]", "2:10: error: \"13\" is not a grade; write PK, K, 1 to 12, HS, or a range such as 3-5 [invalid-value]"),
        ("grades: 5-3", "2:9: error: \"5-3\" is not a grade; write PK, K, 1 to 12, HS, or a range such as 3-5 [invalid-value]"),
        ("date: 2026-02-30", "2:7: error: \"2026-02-30\" is not a date: February 2026 has 28 days [invalid-value]"),
        ("date: 2026-13", "2:7: error: \"2026-13\" is not a date: there is no month 13; write it as 2026-03-09, or 2026-03, or 2026 [invalid-value]"),
        ("date: March 9, 2026", "2:7: error: \"March 9, 2026\" is a date for readers; here it is written 2026-03-09 [invalid-value]"),
        ("date: March 9", "2:7: error: \"March 9\" is not a date; write it as 2026-03-09, or 2026-03, or 2026 [invalid-value]"),
        ("minutes: soon", "2:10: error: \"soon\" is not a length of time; write a number of minutes such as 45 or 45 min [invalid-value]"),
        ("minutes: 0", "2:10: error: \"0\" is not a length of time; write a number of minutes such as 45 or 45 min [invalid-value]"),
        ("practices: [MP9]", "2:13: error: \"MP9\" is not a mathematical practice; write MP1 to MP8 [invalid-value]"),
        ("demand: high", "2:9: error: \"high\" is not one of the words for this; write memorization, procedures, connections or doing [invalid-value]"),
        ("grouping: pars", "2:11: error: \"pars\" is not one of the words for this; did you mean \"pairs\"? [invalid-value]"),
        ("draft: maybe", "2:8: error: \"maybe\" is neither yes nor no; write one of them [invalid-value]"),
        ("order: 1.5", "2:8: error: \"1.5\" is not a whole number; write one such as 3 [invalid-value]"),
        ("language: sp", "2:11: error: \"sp\" is not a language; did you mean \"es\"? [invalid-value]"),
        ("language: Español", "2:11: error: \"Español\" is not a language; did you mean \"es\"? [invalid-value]"),
        ("draft:", "2:1: error: nothing stands after \"draft:\"; write yes or no, or take the line out [invalid-value]"),
        ("language: english!", "2:11: error: \"english!\" is not a language; write its short tag, such as en, es or es-MX [invalid-value]"),
        ("doi: see below", "2:6: error: \"see below\" is not a DOI; write it as 10.1080/10409289.2019.1702433 [invalid-value]"),
        ("allow: raw-htm", "2:8: error: no finding has the code \"raw-htm\"; did you mean \"raw-html\"? [invalid-value]"),
        ("title:\n  - a\n  - b", "3:3: error: expected one text here, not a list; if the text has brackets or a colon in it, put it in quotes [invalid-value]"),
        ("keywords: [a: b]", "2:12: error: expected one text here, not a list; if the text has brackets or a colon in it, put it in quotes [invalid-value]"),
    ])
    func `says what is wrong with a key or its value`(yaml: String, fault: String) {
        #expect(faults(yaml) == ["x.md:" + fault])
    }

    @Test(arguments: [
        ("title: a\n\tdate: 2025", "3:1: error: a tab stands where the line is indented; use spaces [front-matter]"),
        ("tags:\n  - a\n \t- b", "4:2: error: a tab stands where the line is indented; use spaces [front-matter]"),
        ("title: \"a\ndate: 2025", "2:8: error: a quotation mark is not closed; end the value with \" [front-matter]"),
        ("grades: [3, 4\ndate: 2025", "2:9: error: the bracket [ is not closed; end the list with ] [front-matter]"),
        ("keywords: [a, #1]", "2:11: error: the bracket [ is not closed before #, where a comment begins; put what holds # in quotes [front-matter]"),
        ("order: 3: 4", "2:9: error: a colon stands where none can; put the whole value in quotes [front-matter]"),
        ("title: a\njust words", "3:1: error: \"just words\" is not a key and its value, as in title: Fair shares [front-matter]"),
        ("title:a", "2:1: error: \"title:a\" is not a key and its value; write a space after the colon [front-matter]"),
        ("title: a\n  date: 2025", "3:3: error: \"date\" is a key of its own; take away the spaces before it [front-matter]"),
        ("order: *x", "2:8: error: & and * at the beginning of a value have a meaning of their own in YAML, which is not used here; put the value in quotes [front-matter]"),
        ("grades: [&x 3, 4]", "2:10: error: & and * at the beginning of a value have a meaning of their own in YAML, which is not used here; put the value in quotes [front-matter]"),
        ("grades: [[[[[[[[[3]]]]]]]]]", "2:17: error: lists within lists go more than 8 levels deep; simplify [front-matter]"),
        ("order: @3", "2:8: error: a value cannot begin with this character; put the value in quotes [front-matter]"),
        ("title: a\u{7}b", "2:9: error: an invisible control character (U+0007); delete it [front-matter]"),
        ("title: \"C:\\data\"", "2:11: error: a backslash between double quotes has a meaning of its own; use single quotes around the value [front-matter]"),
        ("title: \"a\\0b\"", "2:8: error: an invisible control character (U+0000); delete it [front-matter]"),
        ("- a\n- b", "2:1: error: expected lines such as title: Fair shares [front-matter]"),
        ("order: {a: 1, a: 2}", "2:9: error: \"a\" is there twice; the first is on line 2 [duplicate-key]"),
        ("order:\n  a: 1\n  b: 2\n  a: 3", "5:3: error: \"a\" is there twice; the first is on line 3 [duplicate-key]"),
    ])
    func `says in plain words why front matter cannot be read`(yaml: String, fault: String) {
        #expect(faults(yaml) == ["x.md:" + fault])
    }

    @Test func `goes on behind a key that is there twice`() {
        let decoded = decode("---\ntitle: a\ntitle:\n  - b\n  - c\norder: 2\n---\n")
        #expect(decoded.frontMatter.title?.value == "a")
        #expect(decoded.frontMatter.order?.value == 2)
        #expect(decoded.diagnostics.count == 1)
    }

    @Test func `bounds the number of values`() {
        let many = "[" + String(repeating: "1,", count: 10_001) + "1]"
        #expect(faults("standards: \(many)").map { $0.hasSuffix("error: more than 10,000 values; split this file [front-matter]") } == [true])
    }

    @Test(arguments: [
        String(repeating: "[", count: 100_000), String(repeating: "- ", count: 100_000),
        String(repeating: "{a: ", count: 100_000), "order:\n" + (1...2000).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n"),
        "order: " + String(repeating: "? ", count: 50_000), "? " + String(repeating: "? ", count: 50_000), "order:\n  " + String(repeating: "? ", count: 50_000), "order:\n  ? " + String(repeating: "- ", count: 50_000),
        "order: !a !b", "order: !<", "%YAML 9.9", "%TAG", "? a\n: b", "{", "}", "]", ":", "? ", "-", "!", "\"", "'", "order: |9", "...", "...\na: b", "a: b\n...\nc: d", "a: !!str", "a: !!seq b", "<<: a", "a: >\n b\nc", "# only",
    ].map(LongText.init))
    func `survives what is not meant to be read`(yaml: LongText) {
        let decoded = decode("---\n\(yaml.text)\n---\n")
        #expect(decoded.frontMatter.title == nil)
    }
}
