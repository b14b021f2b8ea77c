import Markdown
import Templates

/// A step on the way from the home page to a page.
struct Crumb {
    var label: InlineText
    var href: String
    /// Of the label, where it is not that of the page.
    var language: Value = .null

    var value: Value { ["label": .shown(label), "href": .text(href), "language": language] }
}
