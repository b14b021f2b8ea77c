/// Data as dots stacked over a number line.
struct DotPlot: LessonDrawing {
    static let keys = ["data", "label"] + NumberAxis.keys
    private let stacks: MarkStacks

    init?(_ block: inout DrawingBlock) {
        guard let stacks = MarkStacks(&block) else { return nil }
        self.stacks = stacks
    }

    func draw(on sketch: inout Sketch, words: DrawingWords) {
        stacks.draw(on: &sketch) { sketch, place, size in sketch.circle("dot", at: place, radius: size * 0.42) }
    }

    func spoken(in words: DrawingWords) -> [String] { stacks.spoken("dotPlot", words) }
}

/// Data as crosses stacked over a number line, often of fractions, as measurements are shown in grades 2 to 5.
struct LinePlot: LessonDrawing {
    static let keys = ["data", "label"] + NumberAxis.keys
    private let stacks: MarkStacks

    init?(_ block: inout DrawingBlock) {
        guard let stacks = MarkStacks(&block) else { return nil }
        self.stacks = stacks
    }

    func draw(on sketch: inout Sketch, words: DrawingWords) {
        stacks.draw(on: &sketch) { sketch, place, size in
            let arm = size * 0.32
            sketch.line("cross", [Point(place.x - arm, place.y - arm), Point(place.x + arm, place.y + arm)])
            sketch.line("cross", [Point(place.x - arm, place.y + arm), Point(place.x + arm, place.y - arm)])
        }
    }

    func spoken(in words: DrawingWords) -> [String] { stacks.spoken("linePlot", words) }
}
