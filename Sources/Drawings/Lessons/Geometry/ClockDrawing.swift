#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Clock faces; the hour hand moves on between the hours as the minutes pass.
struct ClockDrawing: LessonDrawing {
    static let keys = ["time", "hands", "labels"]

    private var times: [Time] = []
    private let hands: Hands
    private let showsMinutes: Bool

    private struct Time {
        let hour: Int
        let minute: Int
        let label: String?

        var text: String { "\(hour):" + (minute < 10 ? "0" : "") + String(minute) }
    }

    private enum Hands: String, CaseIterable { case both, hour, minute, none }
    private enum Labels: String, CaseIterable { case hours, minutes }
    private static let most = 6

    init?(_ block: inout DrawingBlock) {
        hands = block.choice("hands", .both)
        showsMinutes = block.choice("labels", Labels.hours) == .minutes
        for part in block.all("time").flatMap({ $0.split(on: [","]) }) {
            let (value, label) = part.labelled
            if let time = Self.time(value, label?.text) { times.append(time) } else {
                block.fault(value, "\"\(value.text)\" is no time; write one such as 3:45")
            }
        }
        if times.count > Self.most, let line = block.all("time").last {
            block.fault(line, "more than \(Self.most) clocks; a drawing takes at most \(Self.most)")
        }
        if block.all("time").isEmpty {
            if hands == .none { times = [Time(hour: 12, minute: 0, label: nil)] } else { block.missing("time") }
        }
    }

    private static func time(_ snippet: Snippet, _ label: String?) -> Time? {
        let parts = snippet.text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
            let hour = Int(parts[0]), let minute = Int(parts[1]), (0...23).contains(hour), (0...59).contains(minute),
            parts[0].first != "+", parts[1].first != "+", parts[0].first != "-", parts[1].first != "-"
        else { return nil }
        return Time(hour: hour, minute: minute, label: label)
    }
}

extension ClockDrawing {
    func draw(on sketch: inout Sketch, words: DrawingWords) {
        let outside = showsMinutes ? 18.0 : 0
        let radius = times.count == 1 ? 90.0 : 74 - outside / 2
        let across = 2
        let column = 2 * (radius + outside) + 14
        var top = 0.0
        for row in stride(from: 0, to: times.count, by: across) {
            var height = 0.0
            for (index, time) in times[row..<min(row + across, times.count)].enumerated() {
                let centre = Point((Double(index) + 0.5) * column, top + radius + outside)
                drawFace(at: centre, radius, on: &sketch)
                draw(time, at: centre, radius, on: &sketch)
                if let label = time.label {
                    height = max(height, sketch.paragraph(label, .label, at: Point(centre.x, centre.y + radius + outside + 5), width: column - 8))
                }
            }
            top += 2 * (radius + outside) + height + 14
        }
    }

    /// A place round a centre, clockwise from the top.
    private func place(_ centre: Point, _ distance: Double, degrees: Double) -> Point {
        let angle = degrees * .pi / 180
        return Point(centre.x + distance * sin(angle), centre.y - distance * cos(angle))
    }

    private func drawFace(at centre: Point, _ radius: Double, on sketch: inout Sketch) {
        sketch.circle("face", at: centre, radius: radius)
        for minute in 0..<60 {
            let isHour = minute % 5 == 0
            let degrees = Double(minute) * 6
            sketch.line(isHour ? "tick-mark" : "minor-tick", [place(centre, radius - (isHour ? 8 : 4), degrees: degrees), place(centre, radius - 1, degrees: degrees)])
        }
        for hour in 1...12 {
            let degrees = Double(hour) * 30
            sketch.text("\(hour)", .strong, at: place(centre, radius - 19, degrees: degrees))
            if showsMinutes { sketch.text("\(hour * 5 % 60)", .tick, at: place(centre, radius + 12, degrees: degrees)) }
        }
    }

    private func draw(_ time: Time, at centre: Point, _ radius: Double, on sketch: inout Sketch) {
        if hands == .both || hands == .hour {
            let degrees = Double(time.hour % 12) * 30 + Double(time.minute) / 2
            sketch.line("hour-hand", [centre, place(centre, radius * 0.5, degrees: degrees)])
        }
        if hands == .both || hands == .minute {
            sketch.line("minute-hand", [centre, place(centre, radius * 0.82, degrees: Double(time.minute) * 6)])
        }
        sketch.circle("pin", at: centre, radius: 4)
    }

    /// Where a hand points on the face: at one of its twelve numbers or between two.
    private static func place(ofHand reach: Int, per number: Int, _ words: DrawingWords) -> String {
        func name(_ index: Int) -> String { String((index + 11) % 12 + 1) }
        let index = reach / number
        return reach % number == 0 ? words.text("handAt", ["n": name(index)]) : words.text("handBetween", ["n": name(index), "m": name(index + 1)])
    }

    func spoken(in words: DrawingWords) -> [String] {
        times.map { time in
            if time.label == "?", hands == .both {
                return words.text("clockAsked", ["hour": Self.place(ofHand: time.hour * 60 + time.minute, per: 60, words), "minute": Self.place(ofHand: time.minute, per: 5, words)])
            }
            return hands == .none ? words.labelled("clockBlank", [:], time.label)
                : words.labelled(hands == .both ? "clock" : hands == .hour ? "clockHour" : "clockMinute", ["time": time.text, "minutes": String(time.minute)], time.label)
        }
    }
}
