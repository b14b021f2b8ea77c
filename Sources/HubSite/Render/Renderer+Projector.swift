import HubContent
import Markdown
import SourceText
import Templates

extension Renderer {
    /// A task as its class sees it on the wall: the task and what the lesson shows, and of the lesson's plan only how
    /// long each phase is. Nothing on it is the teacher's, not even the headings that an author gave the phases.
    func projector(of index: Int, at place: Address) -> MadeFile {
        let page = hub.pages[index]
        let document = page.document
        let words = words(for: document.language)
        let fragments = Fragments(hub: hub, page: page, place: place, words: words, linksToPages: false)
        var head = PageHead(kind: "projector", title: document.shownTitle, language: document.language)
        head.robots = "noindex"
        head.isForStudents = true
        head.draft = document.frontMatter.isDraft
        head.credits = credits(of: document, at: place)
        head.scripts = [script("projector", from: place)]
        var root = root(head, at: place)
        root["projector"] = ["slides": .list(slides(fragments)), "timers": .group(timers(document, words))]
        return render("pages/projector", root, source: document.path)
    }

    /// What is shown before the work begins, the task, what is shown later: in the order of the lesson.
    private func slides(_ fragments: Fragments) -> [Value] {
        let document = fragments.page.document
        let shows = document.shows
        let ranges = document.studentParts(.task)
        let notes = fragments.footnotes(of: ranges + shows.flatMap(\.parts))
        func slide(_ phase: Meaning, _ parts: [Range<Int>]) -> (label: String, body: [UInt8], isTask: Bool) {
            (fragments.words[name(of: phase)], parts.flatMap { fragments.html($0) }, false)
        }
        var slides = shows.filter { $0.phase == .launch }.map(slide)
        let task = ranges.flatMap { fragments.html($0) }
        if !task.isEmpty { slides.append((fragments.words["kindTask"], task, true)) }
        slides += shows.filter { $0.phase != .launch }.map(slide)
        return slides.enumerated().map { index, slide in
            let notes = slide.isTask || task.isEmpty && index == 0 ? notes : []
            let ids = slide.body.ids.union(notes.ids)
            return [
                "id": .text("Slide-\(index + 1)"), "label": .text(slide.label), "body": .html(slide.body.withLiveAnchors(to: ids)),
                "notes": .html(notes.withLiveAnchors(to: ids)),
            ]
        }
    }

    private func timers(_ document: Document, _ words: Words) -> [Value] {
        document.sections.compactMap { section in
            guard let meaning = section.meaning, meaning.isPhase, let minutes = section.minutes else { return nil }
            return [
                "label": .text(words[name(of: meaning)]), "minutes": .text(String(minutes.longest)),
                "time": .text(words.shortText(of: minutes)),
            ]
        }
    }

    /// The theme's word for a phase: an author's heading may say more than a class should read.
    private func name(of phase: Meaning) -> String { "phase" + phase.rawValue.capitalizedFirst }

    /// The address of one of the theme's scripts.
    func script(_ name: String, from place: Address) -> String {
        place.reference(toFile: LoadedTheme.folder + "scripts/\(name).js")
    }
}
