import HubContent
import SourceText

/// What a word processor's file holds beside its text, which pandoc leaves out: the author's entries, and the heads
/// and feet of pages.
struct DocumentArchive {
    private let archive: ZipArchive

    init(_ archive: ZipArchive) { self.archive = archive }

    /// Fills in what the text itself did not say, and names what is left out.
    func complete(_ manuscript: inout Manuscript) {
        let core = archive.text("docProps/core.xml") ?? archive.text("meta.xml") ?? ""
        manuscript.fileTitle = Self.elements("dc:title", in: core).first
        let authors = (Self.elements("meta:initial-creator", in: core) + Self.elements("dc:creator", in: core)).prefix(1)
            .flatMap { $0.split(separator: ";").map(\.trimmed) }
        if authors.allSatisfy(Self.isPerson) { manuscript.fileAuthors = authors }
        manuscript.changes += ArchiveText(ArchiveContent(archive)).report(on: manuscript)
        for words in edges { manuscript.changes.append("left out the head or foot of its pages: \(words.quoted)") }
    }

    /// The words at the head and the foot of pages, each once.
    private var edges: [String] {
        var found: [String] = []
        for name in archive.names where name.wholeMatch(of: /word\/(header|footer)\d*\.xml/) != nil {
            found.append(Self.words(of: archive.text(name) ?? "", element: "w:t", paragraph: "</w:p>"))
        }
        let styles = archive.text("styles.xml") ?? ""
        for match in styles.matches(of: /<style:(header|footer)(-left|-first)?>(.*?)<\/style:(header|footer)/.dotMatchesNewlines()) {
            found.append(String(match.output.3).replacing(/<[^>]*>/, with: " ").removingEntities)
        }
        var seen: Set<String> = []
        return found.map(\.oneLine).filter { words in words.contains(where: \.isLetter) && seen.insert(words).inserted }
    }

    /// An .odt as pandoc can read it whole: it passes over parts of tables, and over formulas whose folder is named without `./`.
    var readable: [UInt8]? {
        guard let content = archive.text("content.xml") else { return nil }
        let mended = OpenDocumentTables.mended(content)
            .replacing(/(<draw:object [^>]*xlink:href=")([^".\/:#][^"\/:]*)\/?"/) { "\($0.output.1)./\($0.output.2)\"" }
        return mended == content ? nil : archive.replacing("content.xml", with: Array(mended.utf8))
    }

    /// Not the name that a program or a machine gives its user.
    private static func isPerson(_ name: String) -> Bool {
        (2...5).contains(name.words.count) && name.words.allSatisfy { $0.first?.isUppercase ?? false }
            && !["user", "office", "admin", "administrator", "windows", "laptop", "staff", "district"].contains { name.lowercased().contains($0) }
    }

    private static func elements(_ name: String, in xml: String) -> [String] {
        var found: [String] = []
        var rest = xml[...]
        while let open = rest.firstRange(of: "<" + name + ">"), let close = rest[open.upperBound...].firstRange(of: "</" + name + ">") {
            found.append(String(rest[open.upperBound..<close.lowerBound]).removingEntities.oneLine)
            rest = rest[close.upperBound...]
        }
        return found.filter { !$0.isEmpty }
    }

    private static func words(of xml: String, element: String, paragraph: String) -> String {
        xml.replacing(paragraph, with: "<\(element)> </\(element)>").matches(of: /<w:t(?: [^>]*)?>([^<]*)</).map { String($0.output.1) }.joined().removingEntities
    }
}

extension String {
    /// With the entities that XML has as the characters they stand for.
    var removingEntities: String {
        replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"").replacing("&apos;", with: "'")
            .replacing("&amp;", with: "&")
    }
}
