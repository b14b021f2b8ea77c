import HubContent
import Markdown
import SourceText
import Templates

/// What a task is made of: its goal, its lesson and what only its teacher sees.
struct TaskValues {
    let fragments: Fragments

    init(_ fragments: Fragments) { self.fragments = fragments }

    private var document: Document { fragments.page.document }
    private var words: Words { fragments.words }

    var value: Value {
        // The first goal stands above everything; another, and one within a section, stays where it is.
        let goal = document.sections.first { $0.parent == nil && $0.meaning == .goal }
        let parts = document.sections.filter { $0.parent == nil && $0.heading != goal?.heading }
        let phases = parts.filter { $0.meaning?.isPhase == true }
        let first = document.sections.first { $0.parent == nil }?.html.lowerBound ?? document.body.upperBound
        return [
            "goal": goal.map { section in
                let heading = document.heading(of: section)
                return [
                    "id": .text(heading.id), "title": .html(fragments.html(heading.content)),
                    "body": .html(fragments.html(section.content)),
                ]
            } ?? .null,
            "sheets": .group(sheets),
            "phases": .group(zip(phases, Self.clock(phases.map(\.minutes?.longest))).map(phase)),
            "opening": .html(fragments.html(document.body.lowerBound..<max(first, document.body.lowerBound))),
            "sections": .list(zip(parts, clockOfSections(parts)).map(section)),
            "closing": .html(fragments.footnotes(of: [document.body])),
            "inClass": inClass,
            "monitoring": monitoring,
        ]
    }

    private var sheets: [Value] { [Meaning.task, .extensions].map(sheet).filter { if case .null = $0 { false } else { true } } }

    /// The ways from a task into the classroom: the projector, and the teacher's plan.
    private var inClass: Value {
        let page = fragments.page
        return [
            "projector": .text(orNull: page.document.sheets?.projector.map { fragments.place.reference(to: $0) }),
            "collect": Renderer.collect(page, of: fragments.hub, in: words),
        ]
    }

    /// The sheet for students that a section is printed on.
    private func sheet(_ meaning: Meaning?) -> Value {
        let page = fragments.page
        let (word, address) =
            switch meaning {
            case .task: ("sheetHandout", page.document.sheets?.handout)
            case .extensions: ("sheetExtensions", page.document.sheets?.extensions)
            default: ("", nil)
            }
        return address.map { ["label": .text(words[word]), "href": .text(fragments.place.reference(to: $0))] } ?? .null
    }

    private func minutes(of section: Section) -> Value {
        .text(orNull: section.minutes.map(words.shortText))
    }

    private func phase(_ section: Section, startingAt start: Int?) -> Value {
        let heading = document.heading(of: section)
        return [
            "id": .text(heading.id), "title": .shown(document.shown(heading).withoutTime), "minutes": minutes(of: section),
            "clock": .text(orNull: start.map(Self.clockText)), "share": .text(String(share(of: section))),
        ]
    }

    /// How much of the line of the lesson a phase takes: its minutes by fives, as the style sheet knows them.
    private func share(of section: Section) -> Int { min(60, max(5, ((section.minutes?.longest ?? 5) + 2) / 5 * 5)) }

    /// When each of several parts begins, in minutes from the start, as far as the times before it are known; a start alone
    /// says nothing.
    static func clock(_ minutes: [Int?]) -> [Int?] {
        var now: Int? = minutes.contains { $0 != nil } ? 0 : nil
        return minutes.map { length in
            defer { now = now.flatMap { start in length.map { start + $0 } } }
            return now
        }
    }

    /// "0:05", "1:10".
    static func clockText(_ minutes: Int) -> String {
        "\(minutes / 60):" + (minutes % 60 < 10 ? "0" : "") + String(minutes % 60)
    }

    /// When each phase among a lesson's parts begins.
    private func clockOfSections(_ parts: [Section]) -> [Int?] {
        var starts = Self.clock(parts.filter { $0.meaning?.isPhase == true }.map(\.minutes?.longest))[...]
        return parts.map { $0.meaning?.isPhase == true ? starts.popFirst() ?? nil : nil }
    }

    private func section(_ section: Section, startingAt start: Int?) -> Value {
        let heading = document.heading(of: section)
        let shows = document.sections.children(of: section).filter { $0.meaning == .show }
        let part: Value =
            switch section.meaning {
            case .task, .extensions: "student"
            case let meaning? where meaning.isPhase: "phase"
            case let meaning? where meaning.isForTeachersOnly: "teacher"
            default: "plain"
            }
        return [
            "id": .text(heading.id),
            "title": section.minutes == nil ? .html(fragments.html(heading.content)) : .shown(document.shown(heading).withoutTime),
            "part": part, "meaning": .text(orNull: section.meaning?.rawValue), "sheet": sheet(section.meaning),
            "clock": .text(orNull: start.map(Self.clockText)), "minutes": minutes(of: section),
            "teacherOnly": .bool(section.meaning?.isForTeachersOnly ?? false),
            "body": .html(fragments.html(section.content, without: shows.map(\.html))),
            "shows": .list(shows.map { show in
                ["id": .text(document.heading(of: show).id), "body": .html(fragments.html(show.content))]
            }),
        ]
    }

    /// The anticipated strategies as a sheet to note on who used which: its blank columns are the theme's.
    private var monitoring: Value {
        guard let section = document.sections(.anticipatedStrategies).first,
            case let tables = document.markdown.tables.filter({ section.content.contains($0.element.lowerBound) }), let first = tables.first
        else { return .null }
        let head = first.head.map(document.markdown.words)
        // A table that goes on with the first one's columns has strategies too.
        let rows = tables.filter { $0.head.map(document.markdown.words) == head }.flatMap(\.rows)
        var fragments = fragments
        fragments.isRepeated = true
        func value(_ cell: MarkdownDocument.Cell) -> Value { .html(fragments.html(cell.content)) }
        return [
            "columns": .list(first.head.map(value)),
            "rows": .list(rows.map { ["cells": .list($0.map(value))] }),
        ]
    }
}
