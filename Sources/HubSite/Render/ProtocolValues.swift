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
        func spoken(_ cell: MarkdownDocument.Cell) -> String { document.markdown.words(of: cell) }
        let heads = table.head.map(spoken)
        let timed = AgendaTimes.column(in: heads)
        // An author's own room for notes is what the theme has anyway.
        let others = table.head.indices.filter { column in
            column != timed && !(Self.areNotes(heads[column]) && table.rows.allSatisfy { spoken($0[column]).isEmpty })
        }
        let times = AgendaTimes(table.rows.map { spoken($0[timed]) })
        return [
            "total": .text(orNull: times.total.map { words.count($0, of: "minutesCount") }),
            "columns": .list(([timed] + others).map { value(table.head[$0]) }),
            "rows": .list(zip(table.rows, TaskValues.clock(times.minutes)).map { row, start in
                [
                    "time": value(row[timed]), "clock": .text(orNull: start.map(TaskValues.clockText)),
                    "cells": .list(others.map { column in
                        ["column": .text(heads[column]), "text": value(row[column])]
                    }),
                ]
            }),
        ]
    }

    private static func areNotes(_ head: String) -> Bool { ["notes", "our notes", "notas", "nuestras notas"].contains(head.folded) }
}
