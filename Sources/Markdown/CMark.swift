import CMarkGFM
import SourceText
import Synchronization

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The parser: the one place that knows of cmark-gfm.
enum CMark {
    /// Parses one text and hands its tree on; the tree is gone when `body` returns.
    /// - Parameters:
    ///   - features: what the text has: extensions that could find nothing in it are left off.
    ///   - standIns: what the text has stand-ins for, which are nodes of the tree then.
    static func withTree<Result>(
        of text: UnsafeBufferPointer<UInt8>, features: TextFeatures, extensions: Set<MarkdownStyle.Extension>,
        standIns: StandIns? = nil, _ body: (MarkdownNode) -> Result
    ) -> Result? {
        func parse() -> OpaquePointer? {
            // One `~` is for "about": "10~15 minutes and 5~8" has nothing struck out.
            let options = CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE | (extensions.contains(.footnotes) ? CMARK_OPT_FOOTNOTES : CMARK_OPT_DEFAULT)
            let parser = cmark_parser_new(options)
            defer { cmark_parser_free(parser) }
            func attach(_ known: KnownExtension) {
                if let pointer = known.pointer { cmark_parser_attach_syntax_extension(parser, pointer) }
            }
            if extensions.contains(.table) { attach(Registered.table) }
            if extensions.contains(.tasklist) { attach(Registered.tasklist) }
            if features.tildes, extensions.contains(.strikethrough) { attach(Registered.strikethrough) }
            if features.bareAddresses, extensions.contains(.autolink) { attach(Registered.autolink) }
            text.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
            return cmark_parser_finish(parser)
        }
        // While a text with strikethrough is parsed, `~` is entered in a table of the whole process. Only texts
        // that have a `~` look at that entry, so only those wait for one another.
        let tree = features.tildes
            ? Registered.tilde.withLock { _ in UInt(bitPattern: parse()) } : UInt(bitPattern: parse())
        guard let root = OpaquePointer(bitPattern: tree) else { return nil }
        defer { cmark_node_free(root) }
        if let standIns { resolve(standIns, in: root) }
        return body(MarkdownNode(pointer: root))
    }

    /// Puts formulas where their stand-ins are in the words, and the source back everywhere else.
    private static func resolve(_ standIns: StandIns, in root: OpaquePointer) {
        var texts: [OpaquePointer] = []
        MarkdownNode(pointer: root).visit { node in
            func restore(_ bytes: UnsafeBufferPointer<UInt8>, _ set: (OpaquePointer, UnsafePointer<CChar>) -> Int32) {
                guard let source = standIns.restored(bytes) else { return }
                _ = String(decoding: source, as: UTF8.self).withCString { set(node.pointer, $0) }
            }
            switch node.kind {
            case .text: if standIns.parts(of: node.literal) != nil { texts.append(node.pointer) }
            case .codeSpan, .html, .inlineHTML, .footnoteMark: restore(node.literal) { cmark_node_set_literal($0, $1) }
            case .code:
                restore(node.literal) { cmark_node_set_literal($0, $1) }
                restore(node.fenceInfo) { cmark_node_set_fence_info($0, $1) }
            case .link, .image:
                restore(node.destination) { cmark_node_set_url($0, $1) }
                restore(node.title) { cmark_node_set_title($0, $1) }
            default: break
            }
            return true
        }
        for text in texts { split(text, by: standIns) }
    }

    private static func split(_ text: OpaquePointer, by standIns: StandIns) {
        let literal = MarkdownNode(pointer: text).literal
        func insert(_ type: cmark_node_type, _ content: [UInt8], number: Int? = nil) {
            guard let node = cmark_node_new(type) else { return }
            // A formula is raw HTML to the parser, since a table's cell takes no custom nodes; it begins with its number.
            let mark = number.map { "\u{E000}\($0)\u{E001}" } ?? ""
            _ = (mark + String(decoding: content, as: UTF8.self)).withCString { cmark_node_set_literal(node, $0) }
            if cmark_node_insert_before(text, node) == 0 { cmark_node_free(node) }
        }
        for part in standIns.parts(of: literal) ?? [] {
            switch part {
            case .text(let range): insert(CMARK_NODE_TEXT, Array(literal[range]))
            case .piece(let number):
                switch standIns.pieces[number].content {
                case .formula(let formula): insert(CMARK_NODE_HTML_INLINE, formula.tex, number: number)
                case .unclosed: insert(CMARK_NODE_HTML_INLINE, standIns.pieces[number].source, number: number)
                case .source: insert(CMARK_NODE_TEXT, standIns.pieces[number].source)
                case .continued:
                    // The line's end before it is part of the formula.
                    if let before = cmark_node_previous(text), [CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK].contains(cmark_node_get_type(before)) {
                        cmark_node_free(before)
                    }
                }
            }
        }
        cmark_node_free(text)
    }
}

/// An extension of cmark-gfm, which registers it once and keeps it to the end of the process.
private struct KnownExtension: Sendable {
    /// As a number, which threads may share.
    private let address: UInt

    init(_ name: String) {
        cmark_gfm_core_extensions_ensure_registered()
        address = UInt(bitPattern: cmark_find_syntax_extension(name))
    }

    var pointer: OpaquePointer? { OpaquePointer(bitPattern: address) }
}

/// The extensions, registered once, and the kinds of their nodes, which the headers do not name.
private enum Registered {
    static let table = KnownExtension("table")
    static let tasklist = KnownExtension("tasklist")
    static let strikethrough = KnownExtension("strikethrough")
    static let autolink = lasting("autolink")

    static let tilde = Mutex<Void>(())
    static let kinds = ExtensionKinds()

    /// cmark-gfm enters an extension's special characters in a table of the whole process when it parses
    /// inlines and takes them out afterwards, which is why it cannot parse in parallel. Here they are entered once
    /// and for all, and the extension's own list is emptied, so that no parse touches the table. (Texts
    /// parsed without the extension come out the same: their pieces of text are joined again. It would not do for
    /// strikethrough, whose delimiters are looked up in that list.)
    private static func lasting(_ name: String) -> KnownExtension {
        let found = KnownExtension(name)
        guard let pointer = found.pointer else { return found }
        let parser = cmark_parser_new(CMARK_OPT_DEFAULT)
        cmark_parser_attach_syntax_extension(parser, pointer)
        cmark_manage_extensions_special_characters(parser, 1)
        cmark_parser_free(parser)
        cmark_syntax_extension_set_special_inline_chars(pointer, nil)
        return found
    }

    struct ExtensionKinds: Sendable {
        var table: UInt32 = 0
        var row: UInt32 = 0
        var cell: UInt32 = 0
        var strikethrough: UInt32 = 0

        /// Asks a parsed sample.
        init() {
            let parser = cmark_parser_new(CMARK_OPT_DEFAULT)
            defer { cmark_parser_free(parser) }
            cmark_parser_attach_syntax_extension(parser, Registered.table.pointer)
            cmark_parser_attach_syntax_extension(parser, Registered.strikethrough.pointer)
            let sample = "|~~a~~|\n|-|\n"
            cmark_parser_feed(parser, sample, sample.utf8.count)
            // Within a lock, as any text with a tilde.
            let root = OpaquePointer(
                bitPattern: Registered.tilde.withLock { _ in UInt(bitPattern: cmark_parser_finish(parser)) })
            defer { cmark_node_free(root) }
            func type(_ node: OpaquePointer?) -> UInt32 { node.map { cmark_node_get_type($0).rawValue } ?? 0 }
            let table = cmark_node_first_child(root)
            let row = cmark_node_first_child(table)
            let cell = cmark_node_first_child(row)
            self.table = type(table)
            self.row = type(row)
            self.cell = type(cell)
            strikethrough = type(cmark_node_first_child(cell))
        }
    }
}

/// A node of a parsed text, valid while `CMark.withTree` runs.
struct MarkdownNode: Equatable {
    fileprivate let pointer: OpaquePointer

    enum Kind {
        case document, quote, list, item, code, html, paragraph, heading, rule, footnoteDefinition
        case table, row, cell
        case text, formula, softBreak, hardBreak, codeSpan, inlineHTML, emphasis, strong, link, image, footnoteMark
        case strikethrough, other
    }

    var kind: Kind {
        switch cmark_node_get_type(pointer) {
        case CMARK_NODE_TEXT: .text
        case CMARK_NODE_PARAGRAPH: .paragraph
        case CMARK_NODE_SOFTBREAK: .softBreak
        case CMARK_NODE_LINEBREAK: .hardBreak
        case CMARK_NODE_CODE: .codeSpan
        case CMARK_NODE_HTML_INLINE: literal.first == 0xEE ? .formula : .inlineHTML
        case CMARK_NODE_EMPH: .emphasis
        case CMARK_NODE_STRONG: .strong
        case CMARK_NODE_LINK: .link
        case CMARK_NODE_IMAGE: .image
        case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteMark
        case CMARK_NODE_ITEM: .item
        case CMARK_NODE_LIST: .list
        case CMARK_NODE_HEADING: .heading
        case CMARK_NODE_DOCUMENT: .document
        case CMARK_NODE_BLOCK_QUOTE: .quote
        case CMARK_NODE_CODE_BLOCK: .code
        case CMARK_NODE_HTML_BLOCK: .html
        case CMARK_NODE_THEMATIC_BREAK: .rule
        case CMARK_NODE_FOOTNOTE_DEFINITION: .footnoteDefinition
        case let other: extensionKind(other.rawValue)
        }
    }

    private func extensionKind(_ raw: UInt32) -> Kind {
        let kinds = Registered.kinds
        return switch raw {
        case kinds.cell: .cell
        case kinds.row: .row
        case kinds.table: .table
        case kinds.strikethrough: .strikethrough
        default: .other
        }
    }

    var next: MarkdownNode? { cmark_node_next(pointer).map(MarkdownNode.init) }
    var previous: MarkdownNode? { cmark_node_previous(pointer).map(MarkdownNode.init) }
    var parent: MarkdownNode? { cmark_node_parent(pointer).map(MarkdownNode.init) }
    var firstChild: MarkdownNode? { cmark_node_first_child(pointer).map(MarkdownNode.init) }
    var lastChild: MarkdownNode? { cmark_node_last_child(pointer).map(MarkdownNode.init) }

    /// Lines counted from 1 in what was parsed; 0 where cmark-gfm does not say.
    var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
    var endLine: Int { Int(cmark_node_get_end_line(pointer)) }

    /// The text of a text node, code or raw HTML; the number of a footnote's mark.
    var literal: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_literal(pointer)) }
    var destination: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_url(pointer)) }
    var title: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_title(pointer)) }
    /// The first word behind a fence.
    var language: String { String(decoding: fenceInfo.prefix { !$0.isWhitespace }, as: UTF8.self) }
    /// The number of a formula's stand-in, and its TeX.
    var formula: (number: Int, tex: UnsafeBufferPointer<UInt8>) {
        let digits = literal.dropFirst(3).prefix { $0.isDigit }
        return (
            Int(String(decoding: digits, as: UTF8.self)) ?? 0,
            UnsafeBufferPointer(rebasing: literal.dropFirst(6 + digits.count))
        )
    }
    /// The characters that a code block begins with; `nil` where it is one by its indentation.
    var fence: (character: UInt8, length: Int)? {
        var (length, offset, character) = (Int32(0), Int32(0), CChar(0))
        guard cmark_node_get_fenced(pointer, &length, &offset, &character) != 0 else { return nil }
        return (UInt8(bitPattern: character), Int(length))
    }
    /// What follows a code block's opening fence.
    var fenceInfo: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_fence_info(pointer)) }

    var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
    var isOrdered: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
    var listStart: Int { Int(cmark_node_get_list_start(pointer)) }
    var isTight: Bool { cmark_node_get_list_tight(pointer) != 0 }

    /// Whether a list item is a task, and ticked; `nil` where it is none.
    var isTicked: Bool? {
        cmark_node_get_syntax_extension(pointer) == nil
            ? nil : cmark_gfm_extensions_get_tasklist_item_checked(pointer)
    }

    var isHeadRow: Bool { cmark_gfm_extensions_get_table_row_is_header(pointer) != 0 }

    /// A table's columns: `l`, `c`, `r` or 0 each.
    var alignments: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(
            start: cmark_gfm_extensions_get_table_alignments(pointer),
            count: Int(cmark_gfm_extensions_get_table_columns(pointer)))
    }

    /// Whether every node inside (itself included) is visited before `body` returns false.
    /// Walks without recursion, so that no depth of nesting overflows the stack.
    @discardableResult
    func visit(_ body: (MarkdownNode) -> Bool) -> Bool {
        let walk = cmark_iter_new(pointer)
        defer { cmark_iter_free(walk) }
        while true {
            let event = cmark_iter_next(walk)
            if event == CMARK_EVENT_DONE { return true }
            guard event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(walk) else { continue }
            if !body(MarkdownNode(pointer: node)) { return false }
        }
    }

    private static func bytes(_ text: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
        guard let text else { return UnsafeBufferPointer(start: nil, count: 0) }
        let length = strlen(text)
        return text.withMemoryRebound(to: UInt8.self, capacity: length) {
            UnsafeBufferPointer(start: $0, count: length)
        }
    }
}
