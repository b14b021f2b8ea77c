import HubContent
import Markdown
import SourceText
import Templates

/// What opens a role's page: one printed page with the sentences its recommendations begin with, and the forms to use.
struct RoleBrief {
    let guide: RoleGuide
    let renderer: Renderer
    let place: Address
    let words: Words

    /// How much one sheet of Letter or A4 holds below its title, in lines as print.css sets them.
    private static let lines = 34
    /// How many characters stand on a line.
    private static let lineLength = 86
    private static let sentenceLength = 260
    private static let formCount = 6

    var value: Value {
        let forms = guide.forms.prefix(Self.formCount)
        let formLines = forms.isEmpty ? 0 : 3 + forms.count
        var left = Self.lines - formLines
        var sources: [Value] = []
        for advice in guide.advice {
            let sentences = sentences(of: advice)
            let needed = lines(of: advice) + sentences.reduce(0) { $0 + 1 + $1.plain.count / Self.lineLength }
            guard needed <= left else { break }
            left -= needed
            sources.append(source(advice, sentences))
        }
        let more = guide.advice.count - sources.count
        return [
            "count": guide.advice.isEmpty ? .null : .text(words.count(guide.advice.count, of: "briefCount")),
            "sources": .group(sources), "more": more == 0 ? .null : .text(words.count(more, of: "briefMore")),
            "forms": .group(forms.map { form($0) }),
        ]
    }

    /// How many lines a document's title and issuer take.
    private func lines(of advice: RoleGuide.Advice) -> Int {
        let document = renderer.hub.pages[advice.page].document
        let issuer = document.frontMatter.authors.reduce(0) { $0 + 2 + $1.value.count }
        // The date and what may stand beside it.
        return 2 + document.title.count / Self.lineLength + (issuer + 34) / Self.lineLength
    }

    /// The fewer from each document, the more documents there are.
    private func sentences(of advice: RoleGuide.Advice) -> [InlineText] {
        let limit = guide.advice.count <= 4 ? 3 : guide.advice.count <= 7 ? 2 : 1
        let leads = LeadSentences(renderer.hub.pages[advice.page].document)
        // What names the role comes before what is said to everyone.
        let own = advice.recommendations.filter { !$0.isForEveryRole }
        let all = own.isEmpty ? advice.recommendations : own
        return all.flatMap { leads.sentences(of: $0) }.prefix(limit).map { $0.shortened(to: Self.sentenceLength) }
    }

    private func source(_ advice: RoleGuide.Advice, _ sentences: [InlineText]) -> Value {
        var values = renderer.source(of: advice, from: place, words: words)
        values["sentences"] = .list(sentences.map { .shown($0) })
        return .record(values)
    }

    private func form(_ index: Int) -> Value {
        let page = renderer.hub.pages[index]
        return [
            "href": .text(place.reference(to: page.address)), "title": .shown(page.document.shownTitle),
            "kindLabel": .text(words.name(of: page.document.kind)),
            "language": page.document.languageMark(among: words),
        ]
    }
}
