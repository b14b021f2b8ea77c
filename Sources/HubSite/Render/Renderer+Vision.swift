import HubContent
import Markdown
import SourceText
import Templates

extension Renderer {
    /// The elements and phases of the hub's vision.
    var visionElements: [VisionElement] { hub.vision.map { hub.pages[$0].document.visionElements } ?? [] }

    /// The pages that serve an element of the vision.
    func servingVision(_ id: String) -> [Int] {
        hub.vision.flatMap { hub.serving[ServedElement(model: $0, id: id)] } ?? []
    }

    /// The map of the vision: its elements by kinds of pages, what serves each, and what nothing serves yet.
    func vision() -> MadeFile {
        guard let index = hub.vision else { return notFound() }
        let model = hub.pages[index]
        let words = words(for: nil)
        let place = Overview.vision.address(in: hub.settings)
        let head = head(of: .vision, kind: "vision", at: place, words: words)
        let elements = visionElements
        let columns = columns(elements)
        let groups = [false, true].compactMap { isPhase in
            group(of: elements.filter { $0.isPhase == isPhase }, isPhase: isPhase, columns, place, words)
        }
        let gaps = elements.filter { servingVision($0.id).isEmpty }.map(\.title)
        var root = root(head, at: place)
        root["vision"] = [
            "model": [
                "href": .text(place.reference(to: model.address)), "title": .shown(model.document.shownTitle),
                "language": model.document.languageMark(among: words),
            ],
            "gaps": gaps.isEmpty ? .null : .text(words.text("visionGaps", with: gaps.joined(separator: "; "))),
            "columns": .list(columns.map { .text(ServingValues(hub: hub, place: place, words: words).label(of: $0)) }),
            "width": .text(String(columns.count + 2)), "groups": .group(groups),
        ]
        return render("pages/vision", root, source: "/" + place.path)
    }

    /// Everything that serves one element of the vision.
    func element(_ id: String, page number: Int) -> MadeFile {
        overviewList(.element(id), servingVision(id), page: number)
    }

    /// The kinds that a page of this hub has and that serve the vision, in their order; a model only where one does.
    private func columns(_ elements: [VisionElement]) -> [Kind] {
        let serving = Set(elements.flatMap { servingVision($0.id) }.map { hub.pages[$0].document.kind })
        let listed = Set(hub.collections.compactMap { if case .kind(let kind) = $0.content { kind } else { nil } })
        return Kind.allCases.filter { serving.contains($0) || listed.contains($0) && $0 != .model && $0 != .page }
    }

    /// The elements or the phases: rows of the map, and the lists below it.
    private func group(
        of elements: [VisionElement], isPhase: Bool, _ columns: [Kind], _ place: Address, _ words: Words
    ) -> Value? {
        guard !elements.isEmpty, let index = hub.vision else { return nil }
        let document = hub.pages[index].document
        let heading = document.sections(isPhase ? .phases : .elements).first.map { document.heading(of: $0).text }
        return [
            "title": .text(heading ?? ""), "id": isPhase ? "VisionPhases" : "VisionElements",
            "rows": .list(elements.map { row($0, columns, place, words) }),
        ]
    }

    private func row(_ element: VisionElement, _ columns: [Kind], _ place: Address, _ words: Words) -> Value {
        let pages = servingVision(element.id)
        let shown = Array(pages.prefix(PageCollection.pageLength))
        let shownKinds = Set(shown.map { hub.pages[$0].document.kind })
        let counts = pages.reduce(into: [Kind: Int]()) { $0[hub.pages[$1].document.kind, default: 0] += 1 }
        let serving = ServingValues(hub: hub, place: place, words: words)
        // More than the map lists has a page of its own.
        let list = pages.count > shown.count ? place.reference(to: Overview.element(element.id).address(in: hub.settings)) : nil
        let model = hub.vision.map { place.reference(to: hub.pages[$0].address, fragment: element.id) }
        return [
            "id": .text(ServingValues.anchor(element.id)), "title": .text(element.title), "model": .text(model ?? ""),
            "isGap": .bool(pages.isEmpty), "count": .text(String(pages.count)),
            "cells": .list(columns.map { kind in
                let count = counts[kind] ?? 0
                return [
                    "label": .text(serving.label(of: kind)), "count": .text(String(count)), "isGap": .bool(count == 0),
                    "href": shownKinds.contains(kind)
                        ? .text("#" + ServingValues.anchor(element.id, kind)) : .text(orNull: count == 0 ? nil : list),
                    "name": .text(words.count(count, of: kind == .page ? "pagesCount" : kind.folder + "Count")),
                ]
            }),
            "served": .group(serving.groups(shown, of: element.id)),
            "all": list.map { ["href": .text($0), "label": .text(words.text("showAll", with: String(pages.count)))] } ?? .null,
        ]
    }
}
