/// Frames of two rows of five, filled from the left, with counters of up to two kinds.
struct TenFrame: LessonDrawing {
    static let keys = ["count", "frames"]

    private let counts: [Int]
    private let frames: Int
    private static let mostFrames = 10

    init?(_ block: inout DrawingBlock) {
        let (countLine, framesLine) = (block.one("count"), block.one("frames"))
        guard let countLine else {
            block.missing("count")
            return nil
        }
        let parts = countLine.split(on: ["+", ","])
        guard parts.count <= 2 else {
            block.fault(countLine, "\(parts.count) kinds of counters; a ten-frame takes at most 2, such as 6 + 3")
            return nil
        }
        let counts = parts.compactMap { block.count($0, 0...(10 * Self.mostFrames)) }
        guard counts.count == parts.count else { return nil }
        let (total, least) = (counts.reduce(0, +), max(1, (counts.reduce(0, +) + 9) / 10))
        guard least <= Self.mostFrames else {
            block.fault(countLine, "\(total) counters need more than \(Self.mostFrames) frames")
            return nil
        }
        self.counts = counts
        guard let framesLine else {
            frames = least
            return
        }
        guard let frames = block.count(framesLine, 1...Self.mostFrames) else { return nil }
        if frames < least { block.fault(framesLine, "\(total) counters do not fit into frames: \(frames); they need \(least)") }
        self.frames = frames
    }

    func draw(on sketch: inout Sketch, words: DrawingWords) {
        let cell = 32.0
        var next = 0
        for frame in 0..<frames {
            let (left, top) = (Double(frame % 2) * (5 * cell + 24), Double(frame / 2) * (2 * cell + 20))
            for place in 0..<10 {
                let corner = Point(left + Double(place % 5) * cell, top + Double(place / 5) * cell)
                sketch.rectangle("part", at: corner, size: Point(cell, cell))
                let centre = Point(corner.x + cell / 2, corner.y + cell / 2)
                if next < counts[0] {
                    sketch.circle("dot", at: centre, radius: 11)
                } else if next < counts.reduce(0, +) {
                    sketch.circle("dot other", at: centre, radius: 10)
                }
                next += 1
            }
            sketch.rectangle("outline", at: Point(left, top), size: Point(5 * cell, 2 * cell))
        }
    }

    func spoken(in words: DrawingWords) -> [String] {
        let total = counts.reduce(0, +)
        let said = words.text("tenFrame", n: frames, ["count": String(total), "empty": String(frames * 10 - total)])
        return counts.count == 2 ? [said, words.text("twoKinds", ["first": String(counts[0]), "second": String(counts[1])])] : [said]
    }
}
