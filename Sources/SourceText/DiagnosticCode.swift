/// Every code a diagnostic may carry: few, stable, and listed here alone.
package enum DiagnosticCode: String, CaseIterable, Hashable, Sendable {
    // Reading
    case unreadableFile = "unreadable-file"
    case notUTF8 = "not-utf8"
    case nulByte = "nul-byte"
    case leavesHub = "leaves-hub"
    case tooLarge = "too-large"

    // Front matter and settings
    case frontMatter = "front-matter"
    case unknownKey = "unknown-key"
    case misspeltKey = "misspelt-key"
    case duplicateKey = "duplicate-key"
    case invalidValue = "invalid-value"
    case missingTitle = "missing-title"
    case unknownRole = "unknown-role"
    case unknownBank = "unknown-bank"
    case misspeltFolder = "misspelt-folder"

    // Markdown
    case rawHTML = "raw-html"
    case unsafeLink = "unsafe-link"
    case outsideImage = "outside-image"
    case nestedTooDeep = "nested-too-deep"

    // Formulas and drawings
    case texUnknownCommand = "tex-unknown-command"
    case texUnbalanced = "tex-unbalanced"
    case texMissingArgument = "tex-missing-argument"
    case texAlignment = "tex-alignment"
    case texDoubleScript = "tex-double-script"
    case texTooDeep = "tex-too-deep"
    case texSyntax = "tex-syntax"
    case texUnclosed = "tex-unclosed"
    case doubtfulTeX = "doubtful-tex"
    case wideFormula = "wide-formula"
    case rawTeX = "raw-tex"
    case lostMark = "lost-mark"
    case unclosedCode = "unclosed-code"
    case drawing = "drawing"
    case unknownDrawing = "unknown-drawing"

    // Meaning
    case missingSection = "missing-section"
    case missingGoal = "missing-goal"
    case lessonMinutes = "lesson-minutes"
    case answerOnSheet = "answer-on-sheet"
    case lostHeading = "lost-heading"
    case unknownHeading = "unknown-heading"
    case headingSkip = "heading-skip"
    case brokenTable = "broken-table"
    case lostList = "lost-list"
    case renumberedList = "renumbered-list"
    case brokenFootnote = "broken-footnote"
    case missingCaption = "missing-caption"

    // Addresses, links and assets
    case duplicateURL = "duplicate-url"
    case reservedName = "reserved-name"
    case missingLanguage = "missing-language"
    case brokenLink = "broken-link"
    case brokenAnchor = "broken-anchor"
    case missingAsset = "missing-asset"
    case activeAsset = "active-asset"
    case malformedLink = "malformed-link"
    case placeholderLink = "placeholder-link"
    case emptyLinkText = "empty-link-text"
    case missingAlt = "missing-alt"
    case orphanPage = "orphan-page"
    case orphanFile = "orphan-file"
    case deadLink = "dead-link"
    case movedLink = "moved-link"

    // Citations and references
    case missingReference = "missing-reference"
    case wrongYear = "wrong-year"
    case uncitedReference = "uncited-reference"
    case ambiguousCitation = "ambiguous-citation"
    case malformedDOI = "malformed-doi"
    case referenceOrder = "reference-order"

    // An author's prose and evidence
    case unclosedParenthesis = "unclosed-parenthesis"
    case truncatedSentence = "truncated-sentence"
    case splitParagraph = "split-paragraph"
    case doubledWord = "doubled-word"
    case strayCharacter = "stray-character"
    case starterText = "starter-text"
    case tableTotal = "table-total"
    case reviewDue = "review-due"
    case reprint = "reprint"

    // Roles, standards and the vision
    case unmatchedRole = "unmatched-role"
    case standardsFile = "standards-file"
    case unknownStandard = "unknown-standard"
    case tooManyStandards = "too-many-standards"
    case unknownElement = "unknown-element"
    case unservedElement = "unserved-element"

    // Templates and strings
    case template = "template"
    case missingWord = "missing-word"
    case unknownLanguage = "unknown-language"
    case unusedFile = "unused-file"
}

extension DiagnosticCode {
    /// The severity a finding of this code has unless `checks:` in hub.yml sets another.
    package var severity: Severity { rule.severity }

    /// What a finding of this code says, in one line.
    package var summary: String { rule.summary }

    private var rule: (severity: Severity, summary: String) {
        switch self {
        case .unreadableFile: (.error, "a file or folder of the hub cannot be read")
        case .notUTF8: (.error, "a file is not text in UTF-8")
        case .nulByte: (.error, "a file has a NUL byte in it and is no text")
        case .leavesHub: (.error, "a path or a symbolic link leads out of the hub")
        case .tooLarge: (.error, "a file, or something in it, is larger than Chalkline takes")
        case .frontMatter: (.error, "the lines between --- at the top cannot be read")
        case .unknownKey: (.warning, "a key that Chalkline does not know")
        case .misspeltKey: (.error, "a key that is nearly one that Chalkline knows")
        case .duplicateKey: (.error, "a key that is given twice")
        case .invalidValue: (.error, "a value that its key cannot have")
        case .missingTitle: (.error, "a page without a title")
        case .unknownRole: (.error, "a role that hub.yml does not list")
        case .unknownBank: (.error, "a bank in hub.yml that has no folder")
        case .misspeltFolder: (.warning, "a folder whose name is nearly that of a kind of page")
        case .rawHTML: (.warning, "HTML that is shown as text, because it is not allowed")
        case .unsafeLink: (.error, "a link that would run a script")
        case .outsideImage: (.error, "an image from another site, which this one would not show")
        case .nestedTooDeep: (.error, "lists, quotes or emphases nested deeper than Chalkline takes")
        case .texUnknownCommand: (.error, "a command in a formula that Chalkline does not know")
        case .texUnbalanced: (.error, "a brace, \\left or \\begin in a formula without its other half")
        case .texMissingArgument: (.error, "a command in a formula that lacks what it works on")
        case .texAlignment: (.error, "an & or \\\\ in a formula where nothing is lined up")
        case .texDoubleScript: (.error, "two exponents or two subscripts on one thing")
        case .texTooDeep: (.error, "a formula nested deeper or longer than Chalkline takes")
        case .texSyntax: (.error, "a formula that cannot be read")
        case .texUnclosed: (.error, "a formula that is begun with $$ and never closed")
        case .doubtfulTeX: (.warning, "a formula that TeX reads otherwise than it was most likely meant")
        case .wideFormula: (.warning, "a formula that no sheet of paper is wide enough for")
        case .rawTeX: (.warning, "a command of TeX that is in no formula, so that readers see it as it stands")
        case .lostMark: (.warning, "signs of arithmetic that Markdown takes for its own, so that readers do not see them")
        case .unclosedCode: (.error, "code or a drawing that is begun with ``` and not closed where it ends")
        case .drawing: (.error, "a line of a drawing that cannot be drawn")
        case .unknownDrawing: (.warning, "a block of code whose language is nearly a drawing's name")
        case .missingSection: (.error, "a task without a heading Task, or with nothing below it")
        case .missingGoal: (.warning, "a task without a heading Goal")
        case .lessonMinutes: (.warning, "a lesson whose phases take longer or shorter than it says")
        case .answerOnSheet: (.warning, "what looks like an answer on the sheet that students get")
        case .lostHeading: (.error, "a line that was meant as a heading of a task and is none")
        case .unknownHeading: (.warning, "a heading that is nearly one that means something, or a line that is nearly a heading")
        case .headingSkip: (.warning, "a heading that skips a level")
        case .brokenTable: (.warning, "lines that were meant as rows of a table, or cells, which it does not show")
        case .lostList: (.warning, "lines that were meant as a list, which readers see run together")
        case .renumberedList: (.warning, "an item of a list with another number than readers see")
        case .brokenFootnote: (.warning, "a mark without its footnote, or a footnote without a mark")
        case .missingCaption: (.warning, "the number of a table or figure that the page does not have")
        case .duplicateURL: (.error, "two pages or files at one address")
        case .reservedName: (.error, "a name that the site uses for its own pages, or that some systems refuse")
        case .missingLanguage: (.warning, "a translation in the language of its original")
        case .brokenLink: (.error, "a link to a page that is not in this site")
        case .brokenAnchor: (.error, "a link to a heading that its page does not have")
        case .missingAsset: (.error, "an image or a file that is not in the hub")
        case .activeAsset: (.error, "a file that could run as part of the site")
        case .malformedLink: (.warning, "an address of another site that is not written as one")
        case .placeholderLink: (.warning, "a link that leads nowhere yet")
        case .emptyLinkText: (.warning, "a link without words")
        case .missingAlt: (.warning, "an image without a description")
        case .orphanPage: (.warning, "a page that no other page and no list leads to")
        case .orphanFile: (.warning, "a document that would be published as it stands, though no page links to it")
        case .deadLink: (.warning, "a link to another site that cannot be reached (check --outside)")
        case .movedLink: (.warning, "a link to another site that has moved (check --outside)")
        case .missingReference: (.warning, "a citation without an entry in the reference list")
        case .wrongYear: (.warning, "a citation whose authors are listed with another year")
        case .uncitedReference: (.warning, "an entry of the reference list that nothing cites")
        case .ambiguousCitation: (.warning, "a citation that fits several entries of the reference list")
        case .malformedDOI: (.warning, "a DOI that is not written as one")
        case .referenceOrder: (.warning, "an entry that stands in the wrong place of the reference list")
        case .unclosedParenthesis: (.warning, "a parenthesis that is never closed")
        case .truncatedSentence: (.warning, "a paragraph that ends in the middle of a sentence")
        case .splitParagraph: (.warning, "a paragraph cut in two, as by a page break")
        case .doubledWord: (.warning, "the same word twice in a row")
        case .strayCharacter: (.warning, "a character that nobody sees, or accents in a heap")
        case .starterText: (.warning, "words that a new page came with, to be written over")
        case .tableTotal: (.warning, "a total that is not the sum of its column")
        case .reviewDue: (.warning, "a page whose date of review has passed")
        case .reprint: (.note, "findings about words that are reprinted, counted")
        case .unmatchedRole: (.warning, "a heading of recommendations that is no role of this hub")
        case .standardsFile: (.warning, "a line of standards.csv that cannot be taken as it stands")
        case .unknownStandard: (.warning, "a code that is no standard")
        case .tooManyStandards: (.warning, "a task with more than 5 standards or 3 practices")
        case .unknownElement: (.warning, "an element of the vision that its model does not have")
        case .unservedElement: (.warning, "an element of the vision that nothing serves yet")
        case .template: (.error, "a fault in a template or a style sheet")
        case .missingWord: (.error, "a word that one language of the theme lacks, or has without what is filled in")
        case .unknownLanguage: (.warning, "a language of the hub that the theme has no words in")
        case .unusedFile: (.warning, "a file in templates/ that nothing uses")
        }
    }
}
