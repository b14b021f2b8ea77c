import SourceText

extension NumberAxis {
    static let keys = ["from", "to", "ticks", "minor", "labels"]

    /// Reads `from`, `to`, `ticks`, `minor` and `labels`.
    /// - Parameters:
    ///   - values: that the axis has to reach, where its lines do not say how far; empty where they must.
    ///   - zero: whether an axis without `from` begins at 0.
    init?(_ block: inout DrawingBlock, covering values: [Quantity] = [], zero: Bool = false) {
        let (fromLine, toLine, stepLine) = (block.one("from"), block.one("to"), block.one("ticks"))
        var step = stepLine.flatMap { block.number($0) }
        var from = fromLine.flatMap { block.number($0) }
        var to = toLine.flatMap { block.number($0) }
        if (fromLine != nil && from == nil) || (toLine != nil && to == nil) || (stepLine != nil && step == nil) { return nil }
        if let step, step.value <= .zero, let stepLine {
            block.fault(stepLine, "ticks: \(step.text) is not above 0")
            return nil
        }
        let low = values.min { $0.value < $1.value }, high = values.max { $0.value < $1.value }
        if let low, let high {
            let least = from?.value ?? (zero ? min(.zero, low.value) : low.value)
            let most = max(to?.value ?? high.value, high.value)
            // What an axis adds itself, such as the zero of a bar chart, has no sign of percent.
            let isPercent = values.contains { if case .percent = $0.form { true } else { false } }
            let nice = Self.niceStep(
                from: least, to: most > least ? most : least.plus(.one) ?? most, form: isPercent ? .percent(places: 0) : low.form)
            // Whole numbers alone are counted by ones at least.
            let unit = step ?? (nice.value < .one && values.allSatisfy(\.value.isWhole) ? Quantity(1) : nice)
            step = unit
            let form = unit.form.with(isMixed: !(values + [unit]).contains(where: \.isImproper))
            from = from ?? Self.rounded(least, down: true, unit.value, as: form)
            to = to ?? Self.rounded(most, down: false, unit.value, above: from?.value, as: form)
        }
        guard let from else {
            block.missing("from")
            return nil
        }
        guard let to else {
            block.missing("to")
            return nil
        }
        guard from.value < to.value else {
            block.fault(toLine ?? fromLine ?? Snippet(line: -1, []), "to: \(to.text) is not above from: \(from.text)")
            return nil
        }
        self.init(from: from, to: to, step: step ?? Self.niceStep(from: from.value, to: to.value, form: from.form.joined(with: to.form)))
        guard check(self.step.value, stepLine ?? toLine ?? Snippet(line: -1, []), &block) else { return nil }
        if let minorLine = block.one("minor") {
            guard let minor = block.number(minorLine) else { return nil }
            guard minor.value > .zero else {
                block.fault(minorLine, "minor: \(minor.text) is not above 0")
                return nil
            }
            guard check(minor.value, minorLine, &block) else { return nil }
            self.minor = minor.value
        }
        readLabels(&block)
    }

    /// Faults a number outside the axis.
    func holds(_ value: Quantity, _ snippet: Snippet, _ block: inout DrawingBlock) -> Bool {
        if contains(value.value) { return true }
        block.fault(snippet, "\(value.text) lies outside \(text(from)) to \(text(to))")
        return false
    }

    private func check(_ step: Fraction, _ snippet: Snippet, _ block: inout DrawingBlock) -> Bool {
        let count = to.minus(from)?.divided(by: step)?.floor ?? .max
        if count <= Self.mostTicks { return true }
        block.fault(snippet, "more than 1,000 ticks from \(text(from)) to \(text(to)); a drawing takes at most 1,000")
        return false
    }

    private mutating func readLabels(_ block: inout DrawingBlock) {
        guard let line = block.one("labels") else { return }
        switch KeyNames.word(line.text, among: ["all", "whole", "ends", "none", "improper"]) {
        case "all": labels = .all
        case "whole": labels = .whole
        case "ends": labels = .ends
        case "none": labels = .none
        case "improper": labels = .improper
        default:
            guard line.scalars.first?.properties.isAlphabetic == false else {
                block.fault(line, "\"\(line.text)\" is no choice for labels; write all, whole, ends, none, improper or numbers such as 0, 1, 2")
                return
            }
            guard let values = block.numbers(line, most: 100) else { return }
            labels = .only(values.filter { holds($0, line, &block) })
        }
    }

    /// A step of 1, 2 or 5 times a power of ten that makes at most ten parts.
    static func niceStep(from: Fraction, to: Fraction, form: Quantity.Form = .whole) -> Quantity {
        let span = to.double - from.double
        if case .fraction(let denominator, _) = form, denominator <= 16, span * Double(denominator) <= 24,
            let part = Fraction(1, over: denominator)
        {
            return Quantity(part, as: .fraction(denominator: denominator, isMixed: true))
        }
        for exponent in -6...9 {
            for factor in [1, 2, 5] {
                let size = (0..<abs(exponent)).reduce(1) { power, _ in power * 10 }
                guard let step = exponent < 0 ? Fraction(factor, over: size) : Fraction(factor * size), span <= step.double * 10 else { continue }
                if case .percent = form { return Quantity(step, as: .percent(places: max(0, -exponent - 2))) }
                return Quantity(step, as: .decimal(places: max(0, -exponent)))
            }
        }
        return Quantity(Fraction(1_000_000_000), as: .whole)
    }

    /// The multiple of a step next to a number.
    private static func rounded(_ value: Fraction, down: Bool, _ step: Fraction, above low: Fraction? = nil, as form: Quantity.Form) -> Quantity {
        guard let steps = value.divided(by: step) else { return Quantity(value, as: form) }
        var multiple = step.times(down ? steps.floor : steps.ceiling) ?? value
        if let low, multiple <= low { multiple = low.plus(step) ?? multiple }
        return Quantity(multiple, as: form)
    }
}
