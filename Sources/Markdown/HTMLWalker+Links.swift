import SourceText

extension HTMLWalker {
    mutating func writeLink(_ node: MarkdownNode) {
        let destination = node.destination
        guard enriches else {
            write("<a href=\"")
            document.html.appendAddress(destination)
            write("\"")
            writeTitle(node)
            write(">")
            writeInlines(from: node.firstChild)
            write("</a>")
            return
        }
        let address = String(decoding: destination, as: UTF8.self)
        openLink(address, isBare(node, address) ? .bare : .markdown, title: node) {
            $0.writeInlines(from: node.firstChild)
        }
    }

    /// Whether the autolink extension made the link. The tree does not say, so where the words are the address,
    /// the source is asked.
    private mutating func isBare(_ node: MarkdownNode, _ destination: String) -> Bool {
        guard features.bareAddresses, let only = node.firstChild, only.kind == .text, only.next == nil,
            node.title.isEmpty, destination.utf8.reversed().starts(with: only.literal.reversed())
        else { return false }
        // Mail addresses are found in the finished tree, where no lines are counted.
        if node.startLine == 0 { return true }
        let link = MarkdownDocument.Link(
            destination: destination, form: .bare, site: nextSite(destination, .bare))
        return places.place(of: link) != nil
    }

    /// Where the next link to a destination stands.
    private func nextSite(_ destination: String, _ form: MarkdownDocument.Link.Form) -> MarkdownDocument.Site {
        MarkdownDocument.Site(lines: leaf, occurrence: written.count(of: .link(destination, form), in: leaf))
    }

    /// Writes a link with a hole for its address; of an unsafe one, the text alone.
    private mutating func openLink(
        _ destination: String, _ form: MarkdownDocument.Link.Form, title: MarkdownNode?,
        _ content: (inout Self) -> Void
    ) {
        let wasInLink = isInLink
        if Scheme.isUnsafe(destination) {
            let site = MarkdownDocument.Site(lines: leaf, occurrence: countReport(of: destination))
            let link = MarkdownDocument.Link(destination: destination, form: form, site: site)
            report(
                .unsafeLink, at: places.position(of: link),
                "a link may not begin with \"\(Scheme.name(of: destination)):\"; link to a page or a web address")
            return content(&self)
        }
        guard !isInLink else { return content(&self) }
        let index = document.links.count
        let site = MarkdownDocument.Site(lines: leaf, occurrence: written.add(.link(destination, form), in: leaf))
        document.links.append(.init(destination: destination, form: form, site: site))
        write("<a ")
        hole(.link(index))
        if let title { writeTitle(title) }
        write(">")
        isInLink = true
        let start = document.html.count
        content(&self)
        document.links[index].content = start..<document.html.count
        isInLink = wasInLink
        write("</a>")
    }

    /// - Returns: whether it is one in the source too: `\[[x]]` reads the same in the tree.
    mutating func writeWikiLink(_ wiki: WikiLink) -> Bool {
        if features.hidesBrackets {
            let link = MarkdownDocument.Link(
                destination: wiki.destination, form: .wiki, site: nextSite(wiki.destination, .wiki))
            guard places.place(of: link) != nil else { return false }
        }
        openLink(wiki.destination, .wiki, title: nil) {
            let (start, link) = ($0.document.html.count, $0.document.links.count - 1)
            $0.document.html.appendEscaped(wiki.text)
            $0.words.append(contentsOf: wiki.text.utf8)
            if wiki.isBare, $0.isInLink {
                let length = $0.document.html.count - start
                $0.document.holes.append(.init(offset: start, length: length, content: .linkTitle(link)))
            }
        }
        return true
    }

    mutating func writeImage(_ node: MarkdownNode) {
        let destination = node.destination
        guard enriches else {
            write("<img src=\"")
            document.html.appendAddress(destination)
            write("\" alt=\"")
            writeAlternative(of: node)
            write("\"")
            writeTitle(node)
            write(" />")
            return
        }
        let alt = String(decoding: plainText(of: node), as: UTF8.self)
        let address = String(decoding: destination, as: UTF8.self)
        let index = document.images.count
        var image = MarkdownDocument.Image(destination: address, alt: alt, site: .init(lines: leaf, occurrence: 0))
        if Scheme.isUnsafe(address) {
            image.site.occurrence = countReport(of: "!" + address)
            report(
                .unsafeLink, at: places.position(of: image),
                "an image may not begin with \"\(Scheme.name(of: address)):\"; "
                    + "put the file beside the page and name it")
            document.html.appendEscaped(alt)
            words.append(contentsOf: alt.utf8)
            return
        }
        image.site.occurrence = written.add(.image(address), in: leaf)
        image.isVideo = Self.isVideo(destination)
        document.images.append(image)
        if image.isVideo {
            write("<video controls preload=\"metadata\"")
            if !alt.isEmpty {
                write(" aria-label=\"")
                document.html.appendEscaped(alt)
                write("\"")
            }
            writeTitle(node)
            write(" ")
            hole(.image(index))
            write(">")
            hole(.track(index))
            write("</video>")
        } else {
            write("<img ")
            hole(.image(index))
            write(" alt=\"")
            document.html.appendEscaped(alt)
            write("\"")
            writeTitle(node)
            write(" loading=\"lazy\" decoding=\"async\" />")
        }
        words.append(contentsOf: alt.utf8)
    }

    private mutating func writeTitle(_ node: MarkdownNode) {
        let title = node.title
        guard !title.isEmpty else { return }
        write(" title=\"")
        document.html.appendEscaped(buffer: title)
        write("\"")
    }

    private mutating func writeAlternative(of node: MarkdownNode) {
        node.visit { inner in
            switch inner.kind {
            case .text, .codeSpan, .inlineHTML: document.html.appendEscaped(buffer: inner.literal)
            case .formula: document.html.appendEscaped(buffer: inner.formula.tex)
            case .softBreak, .hardBreak: document.html.append(.space)
            default: break
            }
            return true
        }
    }

    private static func isVideo(_ destination: UnsafeBufferPointer<UInt8>) -> Bool {
        let path = destination.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        let end = path.suffix(5).map(\.lowercased)
        return end.suffix(4).elementsEqual(".mp4".utf8) || end.elementsEqual(".webm".utf8)
    }
}
