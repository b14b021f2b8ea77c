package import HubContent
import SourceText

/// From a document to a page: read → repair → write. Only reading touches the disk.
///
///     read     a file    → Manuscript    pandoc's tree or lines of text, as blocks from top to bottom
///     repair   Manuscript → Manuscript   one repair a file, in the order of `Repairs.all`
///     write    Manuscript → ImportedPage
package struct DocumentImport: Sendable {
    let kind: Kind
    let bank: String?
    private let words: HeadingWords

    /// The largest document that is read, in bytes.
    private static let limit = 100 << 20

    /// - Parameters:
    ///   - kind: what the page will be, which says where it goes and which headings mean something.
    ///   - bank: for a task, the bank it goes into.
    package init(kind: Kind, bank: String? = nil) {
        (self.kind, self.bank) = (kind, bank)
        words = HeadingWords(kind: kind)
    }

    /// - Parameters:
    ///   - path: the document.
    ///   - folder: an empty one for pictures, to be there until the page is written.
    package func run(_ path: String, workFolder folder: String) throws(ImportFailure) -> ImportedPage {
        var manuscript = try read(path, folder)
        for repair in Repairs.all(words) { repair.apply(to: &manuscript) }
        return page(of: manuscript, from: path)
    }

    /// The page of a text that was pasted.
    package func run(text: String, from path: String) -> ImportedPage {
        var manuscript = read(text)
        for repair in Repairs.all(words) { repair.apply(to: &manuscript) }
        return page(of: manuscript, from: path)
    }
}

private extension DocumentImport {
    func read(_ path: String, _ folder: String) throws(ImportFailure) -> Manuscript {
        let format = try DocumentFormat(ofFile: path)
        let bytes: [UInt8]
        do throws(SystemError) {
            bytes = try Disk.read(path, atMost: Self.limit + 1)
        } catch {
            throw ImportFailure(.machine, "\"\(path)\" cannot be read: \(error.reason)")
        }
        guard bytes.count <= Self.limit else { throw ImportFailure(.content, "\"\(path)\" is larger than 100 MB; make its pictures smaller, or part it") }
        guard let name = format.pandocName else {
            let (text, change) = TextDecoding.text(of: bytes)
            guard !text.utf8.contains(0) else { throw ImportFailure(.content, "\"\(path)\" is no text; save it as .docx or as plain text") }
            var manuscript = read(text)
            if let change { manuscript.changes.insert(change, at: 0) }
            return try checked(manuscript, path)
        }
        let zip = format == .html ? nil : ZipArchive(bytes)
        if let zip, zip.sizeOfXML > Bounds.documentSize {
            throw ImportFailure(
                .content, "\"\(path)\" unpacks to \(zip.sizeOfXML >> 20) MB of XML, and \(Bounds.documentSize >> 20) MB is the most that is read; split the document")
        }
        let archive = zip.map { DocumentArchive($0) }
        let (document, warnings) = try Pandoc.read(try readable(path, format, bytes, folder), format: name, into: folder)
        let pictures = PictureFinder(document: path, isArchive: format != .html, folder: folder)
        var reader = PandocReader(picture: pictures.file)
        var manuscript = reader.read(document)
        manuscript.hasPages = format != .html
        manuscript.changes += warnings.map { "pandoc says: \($0)" }
        if format == .html { manuscript.changes += WebLosses.changes(in: TextDecoding.text(of: bytes).text) }
        archive?.complete(&manuscript)
        return try checked(manuscript, path)
    }

    /// The file for pandoc: the document, or what was made of it.
    func readable(_ path: String, _ format: DocumentFormat, _ original: [UInt8], _ folder: String) throws(ImportFailure) -> String {
        let mended: [UInt8]? = switch format {
        case .openDocument: ZipArchive(original).flatMap { DocumentArchive($0).readable }
        case .html: readable(page: original)
        default: nil
        }
        guard let bytes = mended else { return path }
        let copy = folder + "/.document"
        do throws(SystemError) {
            var file = try OpenFile(creating: copy)
            try file.write(bytes)
            try file.close()
        } catch {
            throw ImportFailure(.machine, "\"\(copy)\" cannot be written: \(error.reason)")
        }
        return copy
    }

    func readable(page: [UInt8]) -> [UInt8]? {
        // Older programs save web pages in the encoding of their country.
        let text = String(validating: page, as: UTF8.self)
        let mended = WebTables.mended(text ?? TextDecoding.text(of: page).text)
        return mended == text ? nil : Array(mended.utf8)
    }

    func read(_ text: String) -> Manuscript {
        let head = TextFrontMatter(text, kind: kind)
        var reader = PlainTextReader(isHeading: words.isHeading, isReferences: words.isReferences)
        var manuscript = reader.read(head?.body ?? text)
        head?.complete(&manuscript)
        return manuscript
    }

    func checked(_ manuscript: Manuscript, _ path: String) throws(ImportFailure) -> Manuscript {
        guard !manuscript.blocks.isEmpty || manuscript.title != nil else {
            throw ImportFailure(.content, "\"\(path)\" has no words; if it is a scan, it has to go through text recognition first")
        }
        return manuscript
    }

    func page(of manuscript: Manuscript, from path: String) -> ImportedPage {
        var manuscript = manuscript
        if manuscript.title == nil, let title = manuscript.fileTitle {
            manuscript.title = title
            manuscript.changes.append("took the title from the file's properties: \(title.quoted)")
        }
        if manuscript.authors.isEmpty, !manuscript.fileAuthors.isEmpty {
            manuscript.authors = manuscript.fileAuthors
            manuscript.changes.append("took the authors from the file's properties: \(manuscript.authors.joined(separator: "; ").quoted)")
        }
        if manuscript.title?.contains(where: { $0.isLetter || $0.isNumber }) != true {
            let name = path.split(separator: "/").last.map(String.init) ?? path
            let words = (name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name).replacing(/[-_]+/, with: " ").trimmed
            let title = words.prefix(1).uppercased() + words.dropFirst()
            manuscript.title = title.isEmpty ? "Untitled" : title
            manuscript.changes.append("named the page after its file, as the document has no title; write a better one")
        }
        let slug = Self.slug(of: manuscript.title ?? "", as: kind)
        let place = ["content", kind == .page ? nil : kind.folder, bank.map(Address.slug)].compactMap(\.self).joined(separator: "/")
        var writer = PageWriter(pictures: slug)
        writer.write(manuscript)
        return ImportedPage(
            path: "\(place)/\(slug).md", text: writer.text, changes: writer.changes, images: manuscript.images, imageFolder: "\(place)/\(slug)")
    }
}

extension DocumentImport {
    /// A name for a file, cut between words where a title is long: some systems take no long names.
    static func slug(of title: String, as kind: Kind) -> String {
        let slug = Address.slug(title)
        // Names that the site has for itself, and `index`, which is a folder's own page.
        if Address.isTaken(slug) { return slug + "-" + kind.rawValue }
        guard slug.count > 60 else { return slug }
        let short = slug.prefix(60)
        return String(short.lastIndex(of: "-").map { short[..<$0] } ?? short)
    }
}
