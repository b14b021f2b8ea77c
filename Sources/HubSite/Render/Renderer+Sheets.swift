import HubContent
import Markdown
import SourceText
import Templates

extension Renderer {
    /// A sheet for students: sections of one meaning and nothing else of the task.
    /// - Parameter meaning: `.task` for the handout, `.extensions` for the sheet that goes further.
    func sheet(_ meaning: Meaning, of index: Int, at place: Address) -> MadeFile {
        let page = hub.pages[index]
        let document = page.document
        let fragments = Fragments(
            hub: hub, page: page, place: place, words: words(for: document.language), linksToPages: false)
        let sections = document.sections(meaning)
        var title = document.shownTitle
        if meaning == .extensions, let section = sections.first {
            title = title + InlineText(": ") + document.shown(document.heading(of: section))
        }
        var head = PageHead(kind: "handout", title: title, language: document.language)
        head.robots = "noindex"
        head.isForStudents = true
        head.draft = document.frontMatter.isDraft
        let ranges = document.studentParts(meaning)
        head.body = .html((ranges.flatMap { fragments.html($0) } + fragments.footnotes(of: ranges)).withLiveAnchors)
        head.credits = credits(of: document, at: place)
        head.scripts = [script("handout", from: place)] + (document.markdown.hasFrames ? [script("frames", from: place)] : [])
        return render("pages/handout", root(head, at: place), source: document.path)
    }
}
