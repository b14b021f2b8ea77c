package import SourceText

/// What one Markdown text says, ready to be linked and rendered: HTML with holes where the hub has to
/// answer, and the parts that mean something.
///
/// Every `Range<Int>` and offset below is in bytes of `html`; every line is a line of the file.
package struct MarkdownDocument: Sendable {
    /// The body as HTML. A link's `href`, an image's `src` and the theme's own words are missing in it:
    /// each is a hole, filled in when the page that shows it is known.
    package var html: [UInt8] = []
    /// In the order of their offsets.
    package var holes: [Hole] = []
    /// The top-level blocks in order; together they cover `html` up to the footnotes.
    package var blocks: [Block] = []
    /// The top-level headings in order.
    package var outline: [Heading] = []
    package var links: [Link] = []
    package var images: [Image] = []
    package var tables: [Table] = []
    /// The names of what a reader fills in, each unlike the others.
    package var fieldNames: [String] = []
    package var drawings: [DrawingBlock] = []
    /// Fenced blocks with a language that are shown as code, in order.
    package var codeBlocks: [CodeBlock] = []
    /// The ids of labelled tables and figures, in order: `Table-3`.
    package var captionIDs: [String] = []
    /// Top-level lists, in order.
    package var lists: [List] = []
    package var footnotes: [Footnote] = []
    /// The codes that `<!-- chalkline: allow CODE … -->` covers, with the lines of the block after it.
    package var allowances: [Allowance] = []
    package var diagnostics: [Diagnostic] = []
    /// Whether tables or formulas stand in frames that scroll where they are too wide.
    package var hasFrames = false
    /// Whether the text goes over a bound (`Bounds`), so that nothing was made of it.
    package var isRefused = false

    package init() {}
}

extension MarkdownDocument {
    /// A place in `html` where bytes are missing.
    package struct Hole: Hashable, Sendable {
        package var offset: Int
        /// How many bytes from there on it stands instead of.
        package var length = 0
        package var content: Content

        package init(offset: Int, length: Int = 0, content: Content) {
            self.offset = offset
            self.length = length
            self.content = content
        }

        package enum Content: Hashable, Sendable {
            /// The `href="…"` attribute (with what belongs to it) of `links[index]`; a space stands before it.
            case link(Int)
            /// The words of `links[index]`, a wiki link that has none of its own: the title of what it leads to, where
            /// that is a page.
            case linkTitle(Int)
            /// The `src="…"` attribute of `images[index]`, with `width` and `height` where they are known; a
            /// space stands before it.
            case image(Int)
            /// Between `<video …>` and `</video>` of `images[index]`: where a `<track>` goes, if there is one.
            case track(Int)
            /// A word of the theme, by its name in the strings files, escaped for text and attribute.
            case word(String)
            /// The drawing of `drawings[index]`.
            case drawing(Int)
            /// Around a citation, by its index in the document's links to its reference list: the tags of the link.
            case citation(Int), citationEnd
            /// In the start tag of an entry of the reference list: its id.
            case referenceID(Int)
            /// Instead of the line end between two entries that stand on lines of one paragraph: the tags that part them,
            /// with the id of the second.
            case referenceStart(Int)
            /// After the words of an entry: the way back to each place that cites it.
            case backLinks(Int)
            /// Instead of the tags between two paragraphs that are one: a space.
            case space
        }
    }

    package struct Block: Hashable, Sendable {
        package enum Kind: Hashable, Sendable {
            case heading(Int), paragraph, list(Int), table(Int), code(language: String), quote, rule, html, other

            /// Whether its words are sentences of the author's.
            package var isProse: Bool {
                switch self {
                case .paragraph, .list, .quote: true
                case .heading, .table, .code, .rule, .html, .other: false
                }
            }
        }

        /// Numbers are indices into `outline`, `lists` and `tables`.
        package var kind: Kind
        package var html: Range<Int>
        package var lines: ClosedRange<Int>
    }

    package struct Heading: Hashable, Sendable {
        /// 1 … 6.
        package var level: Int
        /// The slug: GitHub's rule, counted on where taken, `section` where empty.
        package var id: String
        /// Its words without markup.
        package var text: String
        /// The inline HTML between its tags.
        package var content: Range<Int>
        /// The whole element, tags included.
        package var element: Range<Int>
        /// Index into `blocks`.
        package var block: Int
        package var position: Position
    }

    package struct Link: Hashable, Sendable {
        package enum Form: Hashable, Sendable {
            /// `[text](destination)`, by reference or between angle brackets.
            case markdown
            /// `[[destination|text]]`.
            case wiki
            /// A bare address that the autolink extension found.
            case bare
        }

        /// As cmark unescaped it, fragment included; of a wiki link, what stands before `|`.
        package var destination: String
        /// The inline HTML between its tags.
        package var content: Range<Int> = 0..<0
        package var form: Form
        package var site: Site
    }

    package struct Image: Hashable, Sendable {
        package var destination: String
        /// Its alternative text, plain.
        package var alt: String
        /// Whether it is a film (`.mp4`, `.webm`) and its element a `<video>`.
        package var isVideo: Bool = false
        package var site: Site
    }

    /// Where an inline construct stands; worked out by `InlinePlaces` when a diagnostic asks.
    package struct Site: Hashable, Sendable {
        /// The lines of the paragraph, heading or table row it is in.
        package var lines: ClosedRange<Int>
        /// How many inline constructs of the same kind and destination stand before it in those lines.
        package var occurrence: Int

        package init(lines: ClosedRange<Int>, occurrence: Int) {
            self.lines = lines
            self.occurrence = occurrence
        }
    }

    /// A table, or several that are one cut in two.
    package struct Table: Hashable, Sendable {
        /// The number of its label: `3` of "Table 3", `2.13` of "Figure 2.13."; empty without a label.
        package var label: String = ""
        /// Its id where it has a label (`Table-3`), else empty.
        package var id: String = ""
        /// The head's cells, then the body's rows; every row has as many cells as the head.
        package var head: [Cell] = []
        package var rows: [[Cell]] = []
        package var element: Range<Int>
        package var lines: ClosedRange<Int>
        /// The levels' column indices where it is a table of criteria by levels, else empty.
        package var levels: Range<Int> = 0..<0
        /// Whether it has something to fill in.
        package var hasFields = false

        package init(element: Range<Int>, lines: ClosedRange<Int>) {
            self.element = element
            self.lines = lines
        }
    }

    package struct Cell: Hashable, Sendable {
        /// The inline HTML between its tags (of a blank cell that became a field, empty).
        package var content: Range<Int>
        package var line: Int

        package init(content: Range<Int>, line: Int) {
            self.content = content
            self.line = line
        }
    }

    /// A list that is part of no other.
    package struct List: Hashable, Sendable {
        package var isOrdered: Bool
        package var items: [Item]

        package struct Item: Hashable, Sendable {
            /// What is set in bold at its very beginning ("**Launch** (10 min): …"), plain; else empty.
            package var lead: String
            /// Where in the HTML it ends, its end tag included; `content.lowerBound` where there is none.
            package var leadEnd: Int
            /// The HTML inside its `<li>`.
            package var content: Range<Int>
            package var line: Int
        }
    }

    /// A fenced block that is a drawing.
    package struct DrawingBlock: Hashable, Sendable {
        package var language: String
        package var text: String
        /// The line of the file that its text begins on.
        package var firstLine: Int

        package init(language: String, text: String, firstLine: Int) {
            self.language = language
            self.text = text
            self.firstLine = firstLine
        }
    }

    /// A fenced block that is shown as code.
    package struct CodeBlock: Hashable, Sendable {
        /// All that stands behind the fence.
        package var info: String
        /// The line of its fence.
        package var line: Int

        package init(info: String, line: Int) {
            self.info = info
            self.line = line
        }
    }

    package struct Footnote: Hashable, Sendable {
        /// Its number in the document, from 1.
        package var number: Int
        /// Where its words begin.
        package var line: Int
        /// The whole `<li>`.
        package var element: Range<Int>
        /// The offsets of the marks that refer to it.
        package var marks: [Int]
    }

    package struct Allowance: Hashable, Sendable {
        package var codes: [String]
        package var lines: ClosedRange<Int>
    }
}
