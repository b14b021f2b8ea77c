/// Written arithmetic as it is set in schools of the United States.
struct StackedDrawing: LessonDrawing {
    static let keys = ["add", "subtract", "multiply", "divide", "show"]

    private let problem: Problem
    private let show: Show

    enum Problem: Hashable, Sendable {
        case sum(ColumnSum), difference(ColumnDifference), product(ColumnProduct), quotient(LongDivision)
    }

    /// How much of the work is shown.
    enum Show: String, CaseIterable { case steps, answer, problem }

    init?(_ block: inout DrawingBlock) {
        show = block.choice("show", .steps)
        let found = block.entries.filter { $0.key != "show" && Self.keys.contains($0.key) }
        guard let entry = found.first else {
            block.missing("add", "no line add, subtract, multiply or divide; write one such as add: 345 + 278")
            return nil
        }
        for other in found.dropFirst() { block.fault(other.name, "one drawing sets one calculation; write another block for this one") }
        let problem: Problem? = switch entry.key {
        case "add": Self.numbers(entry, ["+", ","], 2...6, &block).flatMap { ColumnSum($0) }.map { .sum($0) }
        case "subtract": Self.difference(entry, &block).map { .difference($0) }
        case "multiply": Self.product(entry, &block).map { .product($0) }
        default: Self.quotient(entry, &block).map { .quotient($0) }
        }
        guard let problem else { return nil }
        self.problem = problem
    }

    private static func numbers(_ entry: DrawingBlock.Entry, _ signs: Set<Unicode.Scalar>, _ counts: ClosedRange<Int>, _ block: inout DrawingBlock) -> [WrittenNumber]? {
        let parts = entry.value.split(on: signs)
        guard counts.contains(parts.count) else {
            let most = counts.upperBound > 2 ? "2 to \(counts.upperBound) numbers" : "two numbers"
            block.fault(entry.value, "\"\(entry.value.text)\" is not \(most); write a line such as \(KeyNames.example(of: entry.key))")
            return nil
        }
        let numbers = parts.map { part in
            let number = WrittenNumber(part)
            if number == nil { block.fault(part.isEmpty ? entry.value : part, "\"\(part.text)\" is no number for written arithmetic; write at most \(WrittenNumber.mostDigits) digits, such as 345 or 3.45") }
            return number
        }
        return numbers.contains(nil) ? nil : numbers.compactMap { $0 }
    }

    private static func difference(_ entry: DrawingBlock.Entry, _ block: inout DrawingBlock) -> ColumnDifference? {
        guard let numbers = numbers(entry, ["-", "−", "–", ","], 2...2, &block) else { return nil }
        if let difference = ColumnDifference(numbers[0], numbers[1]) { return difference }
        block.fault(entry.value, "\(numbers[1].text) is more than \(numbers[0].text); write the larger number first")
        return nil
    }

    private static func product(_ entry: DrawingBlock.Entry, _ block: inout DrawingBlock) -> ColumnProduct? {
        guard let numbers = numbers(entry, ["×", "x", "*", "·", ","], 2...2, &block) else { return nil }
        if let product = ColumnProduct(numbers[0], numbers[1]) { return product }
        block.fault(entry.value, "a written multiplication takes factors of at most \(ColumnProduct.mostDigits) digits")
        return nil
    }

    private static func quotient(_ entry: DrawingBlock.Entry, _ block: inout DrawingBlock) -> LongDivision? {
        guard let numbers = numbers(entry, ["÷", "/", ":", ","], 2...2, &block) else { return nil }
        do throws(LongDivision.Problem) {
            return try LongDivision(numbers[0], by: numbers[1])
        } catch {
            let message = switch error {
            case .divisor: "\(numbers[1].text) cannot divide here; write a whole number from 1 to 9999"
            case .remainder(ends: false): "\(numbers[0].text) ÷ \(numbers[1].text) never ends as a decimal; write a whole number to be divided, which leaves a remainder, or other numbers"
            case .remainder(ends: true): "\(numbers[0].text) ÷ \(numbers[1].text) leaves a remainder after the last decimal; write more zeros behind it, such as \(numbers[0].text)0"
            }
            block.fault(entry.value, message)
            return nil
        }
    }

    func draw(on sketch: inout Sketch, words: DrawingWords) {
        switch problem {
        case .sum(let sum): sum.draw(on: &sketch, show)
        case .difference(let difference): difference.draw(on: &sketch, show)
        case .product(let product): product.draw(on: &sketch, show)
        case .quotient(let quotient): quotient.draw(on: &sketch, show)
        }
    }

    func spoken(in words: DrawingWords) -> [String] {
        let (name, text, answer, steps) = switch problem {
        case .sum(let sum): ("stacked", sum.text, sum.total.text, sum.spokenSteps(words))
        case .difference(let difference): ("stacked", difference.text, difference.result.text, difference.spokenSteps(words))
        case .product(let product): ("stacked", product.text, product.result.text, product.spokenSteps(words))
        case .quotient(let quotient): ("longDivision", quotient.text, quotient.answer(words), quotient.spokenSteps(words))
        }
        var said = [words.text(name, ["problem": text])]
        if show == .steps { said += steps }
        if show != .problem { said.append(words.text("stackedAnswer", ["answer": answer])) }
        return said
    }
}
