/// A hub whose author wrote one marked string wherever an author can write.
enum MarkedHub {
    /// The name of the element that nothing but the mark has.
    static let element = "zqx"
    /// Ends texts, attributes, scripts and formulas of spreadsheets, and begins what runs.
    static let mark = #"=1+1 <zqx onclick="alert(1)">"'&amp;</script></style></title><!-- ]]> javascript:alert(1)"#
    /// As a value in YAML.
    static let quoted = "'" + mark.replacing("'", with: "''") + "'"

    static let files: [String: String] = [
        "hub.yml": """
            title: \(quoted)
            tagline: \(quoted)
            baseURL: https://hub.example/x
            organization: \(quoted)
            license: \(quoted)
            vision: models/cycle
            menu:
              - \(quoted): /tasks/
            roles:
              coach:
                title: \(quoted)
                es: \(quoted)
                aliases: [\(quoted)]
            banks:
              one:
                title: \(quoted)
                summary: \(quoted)
            headings:
              Explore: [\(quoted)]
            """,
        "index.md": "# \(mark)\n\n\(mark)\n",
        "standards.csv": "code,grade,domain,text,ccss\nZQ.1,3,\(csv),\(csv),3.NF.A.1\n",
        "about.md": body(title: "About"),
        "statements/one.md": frontMatter("adopted: 2024\nroles: [coach]\nserves: [one]\n") + body(title: "One")
            + "\n## Recommendations\n\n### Coaches\n\n- \(mark)\n",
        "reports/one.md": frontMatter("source: \(quoted)\ndoi: 10.1000/a\"<b>\n") + body(title: "Two")
            + "\n(Ball, 2015) and (Zq, 2016).\n\n## Keywords\n\n\(mark)\n\n## References\n\nBall, D. (2015). \(mark). \(mark). https://doi.org/10.1000/<zqx>\"x\n",
        "models/cycle.md": frontMatter("cycle: yes\n") + "## Elements\n\n### One\n\n\(mark)\n\n### \(mark)\n\n## Phases\n\n1. \(mark) (\(mark))\n2. Two\n\n## Growth trajectory\n\n1. \(mark)\n2. Two\n",
        "tasks/one/a.md": frontMatter("grades: [3]\nstandards: [3.NF.A.1, ZQ.1]\ncourse: \(quoted)\nmaterials: [\(quoted)]\nminutes: 45\n") + """
            ## Goal

            \(mark) $\\text{<zqx>&amp;"}$

            ## Task

            \(mark)

            ```fraction-bar
            bar: 1/2 (\(mark.filter { $0 != "(" && $0 != ")" }))
            title: \(mark)
            alt: \(mark)
            ```

            ## Launch (10 min)

            \(mark)

            ## Anticipated strategies

            | \(mark) | Question |
            |---|---|
            | \(mark) | \(mark) |

            ## Extensions

            \(mark)
            """,
        "rubrics/one.md": frontMatter("") + "| \(mark) | Emerging | \(mark) |\n|---|---|---|\n| \(mark) | \(mark) | |\n\n\(mark) ____\n\n☐ \(mark)\n",
        "protocols/one.md": frontMatter("") + "## Agenda\n\n| Time | What | Who |\n|---|---|---|\n| \(mark) | \(mark) | \(mark) |\n\n## Questions\n\n1. \(mark)?\n   IF \(mark)\n",
    ]

    private static let csv = "\"" + mark.replacing("\"", with: "\"\"") + "\""

    private static func frontMatter(_ more: String) -> String {
        let texts = ["title", "summary", "license", "series", "status"].map { "\($0): \(quoted)\n" }
        let lists = ["authors", "affiliations", "keywords", "tags", "supersedes"].map { "\($0): [\(quoted)]\n" }
        return "---\n" + texts.joined() + lists.joined() + "date: 2026-01-02\n" + more + "---\n\n"
    }

    /// Everything that a text can hold.
    private static func body(title: String) -> String {
        """
        # \(title) \(mark)

        ## \(mark)

        \(mark) [\(mark)](about.md "\(mark.replacing("\"", with: "\\\""))") [x](<https://x.example/\(mark.filter { !"<>".contains($0) })>)
        ![\(mark)](missing.png) `\(mark)` [[about|\(mark)]] [[\(mark)]] <https://x.example/"onclick=1> [a](javascript:alert(1)) [b](&#106;avascript:alert(1))
        [c](JaVaScRiPt:alert(1)) [d](data:text/html,<zqx>) [e](//evil.example/x) ![f](//evil.example/x.png) ![g](https://evil.example/x.png)

        > [!NOTE]
        > \(mark)

        ```\(mark.filter { $0 != "`" })
        \(mark)
        ```

        <zqx onclick="alert(1)">\(mark)</zqx> <script>alert(1)</script> <u onclick=alert(1)>x</u> <img src=x onerror=alert(1)>

        | \(mark) | b |
        |---|---|
        | \(mark) | [x](\(mark.filter { !" <>()".contains($0) })) |

        Table 1. \(mark)

        | a | b |
        |---|---|
        | 1 | 2 |

        Note. \(mark)

        Text[^1] $x < \\text{\(mark.filter { !"#&%$_^{}\\".contains($0) })}$.

        [^1]: \(mark)

        """
    }
}
