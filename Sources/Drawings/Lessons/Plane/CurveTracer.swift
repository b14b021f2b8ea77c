/// Follows a rule across a plane: what it shows of the graph and nothing beyond, with breaks where the rule has none.
struct CurveTracer {
    let plane: Plane
    let rule: (Double) -> Double

    /// How often a step is halved where the graph crosses the whole plane within it.
    private static let deepest = 12
    /// How many halvings a whole curve gets, so that no rule takes long.
    private static let mostHalvings = 8000

    func runs(isStraight: Bool) -> [[Point]] {
        var runs: [[Point]] = []
        var run: [Point] = []
        let (start, width) = (plane.x.from.double, plane.x.span)
        let steps = Int(plane.size.x)
        var halvings = Self.mostHalvings
        var last = (x: start, y: rule(start))
        for step in 1...steps {
            let x = start + width * Double(step) / Double(steps)
            let next = (x: x, y: rule(x))
            add(from: last, to: next, Self.deepest, &halvings, &run, &runs)
            last = next
        }
        if run.count > 1 { runs.append(run) }
        return isStraight ? runs.map { [$0[0], $0[$0.count - 1]] } : runs
    }

    private var low: Double { plane.y.from.double }
    private var high: Double { plane.y.to.double }

    /// −1 below the plane, 1 above it, 0 on it, `nil` where there is no value.
    private func side(_ y: Double) -> Int? { y.isNaN || y.isInfinite ? nil : y < low ? -1 : y > high ? 1 : 0 }

    private func add(
        from a: (x: Double, y: Double), to b: (x: Double, y: Double), _ depth: Int, _ halvings: inout Int, _ run: inout [Point],
        _ runs: inout [[Point]]
    ) {
        guard let before = side(a.y), let after = side(b.y) else { return end(&run, &runs) }
        if before == 0, after == 0 {
            if run.isEmpty { run.append(plane.place(a)) }
            run.append(plane.place(b))
        } else if before == 0 {
            if run.isEmpty { run.append(plane.place(a)) }
            run.append(crossing(a, b, after))
            end(&run, &runs)
        } else if after == 0 {
            end(&run, &runs)
            run = [crossing(b, a, before), plane.place(b)]
        } else if before == after || depth == 0 || halvings == 0 {
            end(&run, &runs)
        } else {
            halvings -= 1
            let middle = (a.x + b.x) / 2
            let half = (x: middle, y: rule(middle))
            add(from: a, to: half, depth - 1, &halvings, &run, &runs)
            add(from: half, to: b, depth - 1, &halvings, &run, &runs)
        }
    }

    /// Where the way from a place on the plane to one beyond leaves it.
    private func crossing(_ inside: (x: Double, y: Double), _ outside: (x: Double, y: Double), _ side: Int) -> Point {
        let edge = side < 0 ? low : high
        let part = (edge - inside.y) / (outside.y - inside.y)
        return plane.place((inside.x + (outside.x - inside.x) * part, edge))
    }

    private func end(_ run: inout [Point], _ runs: inout [[Point]]) {
        if run.count > 1 { runs.append(run) }
        run = []
    }
}
