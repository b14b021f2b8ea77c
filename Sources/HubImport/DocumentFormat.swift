/// What kind of file a document is, by its name's ending.
package enum DocumentFormat: Hashable, Sendable {
    case word, openDocument, html
    /// Words alone, or with Markdown's marks.
    case text
    case spreadsheet

    package init(ofFile path: String) throws(ImportFailure) {
        let name = path.split(separator: "/").last ?? ""
        let ending = name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
        switch ending {
        case "docx", "docm", "dotx": self = .word
        case "odt", "ott": self = .openDocument
        case "html", "htm", "xhtml": self = .html
        case "txt", "text", "md", "markdown", "": self = .text
        case "csv", "tsv": self = .spreadsheet
        default: throw ImportFailure(.usage, "\"\(path)\" cannot be imported: \(Self.wayOut(for: ending))")
        }
    }

    /// The name that pandoc has for it; `nil` where it is not asked.
    var pandocName: String? {
        switch self {
        case .word: "docx"
        case .openDocument: "odt"
        case .html: "html"
        case .text, .spreadsheet: nil
        }
    }

    private static func wayOut(for ending: String) -> String {
        switch ending {
        case "doc", "rtf", "pages", "wps", "fodt": "open it in a word processor and save it as .docx"
        case "pdf": "open it, select all, and paste its text into a file that ends in .txt"
        case "xls", "xlsx", "ods", "numbers": "open it and save the sheet as CSV (UTF-8)"
        case "ppt", "pptx", "odp", "key": "copy its text into a file that ends in .txt"
        default: "it takes .docx, .odt, .html, .txt, .md and .csv"
        }
    }
}
