import HubContent
import Markdown
import SourceText
import Templates

/// What a protocol is made of: a run sheet to follow, with its agenda by the clock.
struct ProtocolValues {
    let fragments: Fragments

    init(_ fragments: Fragments) { self.fragments = fragments }

    private var document: Document { fragments.page.document }
    private var words: Words { fragments.words }

    var value: Value {
        let parts = document.sections.filter { $0.parent == nil }
        let first = parts.first?.html.lowerBound ?? document.body.upperBound
        return [
            "opening": .html(fragments.html(document.body.lowerBound..<max(first, document.body.lowerBound))),
            "sections": .list(parts.map(section)),
            "closing": .html(fragments.footnotes(of: [document.body])),
        ]
    }

    private func section(_ section: Section) -> Value {
        let heading = document.heading(of: section)
        let table = section.meaning == .agenda ? agendaTable(of: section) : nil
        let content = section.content
        return [
            "id": .text(heading.id), "title": .html(fragments.html(heading.content)),
            "part": .text(section.meaning?.rawValue ?? "plain"),
            "body": .html(fragments.html(content.lowerBound..<(table?.element.lowerBound ?? content.upperBound))),
            "agenda": table.map(agenda) ?? .null,
            "after": table.map { .html(fragments.html($0.element.upperBound..<content.upperBound)) } ?? .null,
        ]
    }

    /// The table of an agenda, where it can be set by the clock: without a caption, and with nothing to fill in.
    private func agendaTable(of section: Section) -> MarkdownDocument.Table? {
        document.markdown.tables.first { table in
            section.content.contains(table.element.lowerBound) && table.id.isEmpty && table.head.count > 1
                && !table.hasFields
        }
    }

    private func agenda(_ table: MarkdownDocument.Table) -> Value {
        func value(_ cell: MarkdownDocument.Cell) -> Value { .html(fragments.html(cell.content)) }
        let minutes = table.rows.map { $0.first.flatMap { Self.minutes(in: document.markdown.words(of: $0)) } }
        let known = minutes.compactMap(\.self)
        let total = known.count == minutes.count ? known.reduce(0, +) : nil
        return [
            "total": .text(orNull: total.map { words.count($0, of: "minutesCount") }),
            "columns": .list(table.head.map(value)),
            "rows": .list(zip(table.rows, TaskValues.clock(minutes)).map { row, start in
                [
                    "time": row.first.map(value) ?? .null, "clock": .text(orNull: start.map(TaskValues.clockText)),
                    "cells": .list(zip(table.head, row).dropFirst().map { head, cell in
                        ["column": .text(document.markdown.words(of: head)), "text": value(cell)]
                    }),
                ]
            }),
        ]
    }

    /// The minutes of a cell; of a range none, since it may be from when to when.
    private static func minutes(in text: String) -> Int? {
        Minutes(text).flatMap { $0.shortest == $0.longest ? $0.longest : nil }
    }
}
