/// So many of the equal parts of one or more wholes.
struct ShadedFraction: Hashable, Sendable {
    let value: Quantity
    let label: String?
    /// Of one whole.
    let parts: Int
    let shaded: Int
    let wholes: Int

    /// Reads lists of fractions, `3/4 (Maya), 5/4`. Decimals are tenths or hundredths, percents hundredths; where those are too many, as few
    /// parts as will do.
    static func read(_ lines: [Snippet], mostParts: Int, mostWholes: Int, most: Int, _ block: inout DrawingBlock) -> [ShadedFraction] {
        var found: [ShadedFraction] = []
        for part in lines.flatMap({ $0.split(on: [","]) }) {
            let (value, label) = part.labelled
            guard let number = block.number(value) else { continue }
            guard let fraction = ShadedFraction(number, label: label?.text, mostParts: mostParts), fraction.parts <= mostParts, fraction.wholes <= mostWholes else {
                block.fault(value, "\(number.text) cannot be shaded; a drawing takes fractions from 0 to \(mostWholes) with at most \(mostParts) parts")
                continue
            }
            if found.count == most { block.fault(value, "more than \(most) fractions; a drawing takes at most \(most)") }
            found.append(fraction)
        }
        return found.count > most ? [] : found
    }

    private init?(_ value: Quantity, label: String?, mostParts: Int) {
        self.value = value
        self.label = label
        let written = switch value.form {
        case .fraction(let denominator, _): denominator
        case .percent: 100
        case .decimal(let places): places == 0 ? 1 : places == 1 ? 10 : places == 2 ? 100 : 1000
        }
        parts = written <= mostParts || value.isFraction ? written : value.value.denominator
        guard value.value >= .zero, let shaded = value.value.times(parts), shaded.isWhole else { return nil }
        self.shaded = shaded.numerator
        wholes = max(1, value.value.ceiling)
    }

    func spoken(_ name: String, _ words: DrawingWords) -> String {
        // What is asked for is not said.
        let isAsked = label == "?"
        let fillings = ["value": isAsked ? words.text("unknown") : value.text, "parts": String(parts), "shaded": String(shaded), "wholes": String(wholes)]
        let name = parts == 1 ? name + ".whole" : wholes > 1 ? name + "s" : name
        return words.labelled(name, fillings, isAsked || label == value.text ? nil : label)
    }
}
