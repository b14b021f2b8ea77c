/// Elements of HTML by what raw HTML in a hub may do with them.
enum ElementNames {
    /// Text and its structure: without attributes they can do no harm.
    static let allowable: Set<String> = [
        "abbr", "address", "aside", "b", "bdi", "bdo", "blockquote", "br", "caption", "center", "cite", "code", "dd", "del",
        "details", "dfn", "div", "dl", "dt", "em", "figcaption", "figure", "footer", "header", "hr", "i", "ins", "kbd", "li",
        "mark", "ol", "p", "pre", "q", "rp", "rt", "ruby", "s", "samp", "section", "small", "span", "strike", "strong", "sub",
        "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "time", "tr", "tt", "u", "ul", "var", "wbr",
    ]

    /// What runs, brings in something from elsewhere, sends something, or changes how the rest of a page is read.
    static let unsafe: Set<String> = [
        "applet", "audio", "base", "body", "button", "canvas", "datalist", "dialog", "embed", "fieldset", "form", "frame",
        "frameset", "head", "html", "iframe", "img", "input", "link", "listing", "map", "marquee", "math", "meta", "noembed",
        "noframes", "noscript", "object", "option", "param", "picture", "plaintext", "portal", "script", "select", "slot",
        "source", "style", "svg", "template", "textarea", "title", "track", "video", "xmp",
    ]
}
