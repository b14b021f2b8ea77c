@testable import Drawings
import Testing

struct StackedDrawingTests {
    @Test(arguments: [
        ("add: 12,500 + 3,000", "15500"), ("subtract: 10,000 - 1", "9999"), ("multiply: 1,250 × 4", "5000"), ("divide: 9,135 ÷ 45", "203"), ("add: 12, 500", "512"),
    ])
    func `a comma within a number parts thousands`(text: String, answer: String) throws {
        #expect(try Picture(.stacked, text).spoken.contains("answer is \(answer)"))
    }

    @Test func `a division that never ends is told from one that wants more zeros`() {
        #expect(faults(.stacked, "divide: 10.00 ÷ 3") == ["0:9: 10.00 ÷ 3 never ends as a decimal; write a whole number to be divided, which leaves a remainder, or other numbers"])
        #expect(faults(.stacked, "divide: 10.0 ÷ 8")[0].contains("write more zeros behind it, such as 10.00"))
    }

    /// The rows of digits from the top, each read from the left.
    private func rows(_ block: String) throws -> [String] {
        let digits = try Picture(.stacked, block).elements.filter { $0.name == "text" && $0.attributes["class"] == "digit" }
        let heights = Set(digits.compactMap { $0.number("y") }).sorted()
        return heights.map { y in
            digits.filter { $0.number("y") == y }.sorted { ($0.number("x") ?? 0) < ($1.number("x") ?? 0) }.map(\.text).joined()
        }
    }

    @Test func `adds by places, with what is carried above`() throws {
        #expect(try rows("add: 345 + 278") == ["345", "+278", "623"])
        let picture = try Picture(.stacked, "add: 345 + 278")
        #expect(picture.all("tick").map { [$0.number("x") ?? 0, Double($0.text) ?? 0] } == [[-33, 1], [-55, 1]])
        #expect(picture.spoken == "345 + 278, one number below the other. What is regrouped stands above the columns. The answer is 623.")
        #expect(try rows("add: 999 + 1") == ["999", "+1", "1000"])
    }

    @Test func `decimals stand point below point`() throws {
        let picture = try Picture(.stacked, "add: 12.75 + 3.8 + 0.46")
        #expect(Set(picture.all("digit").filter { $0.text == "." }.compactMap { $0.number("x") }) == [-44])
        #expect(try rows("add: 12.75 + 3.8 + 0.46") == ["12.75", "3.8", "+0.46", "17.01"])
    }

    @Test func `subtracts across zeros, what is struck out and what replaces it`() throws {
        let picture = try Picture(.stacked, "subtract: 503 - 168")
        #expect(try rows("subtract: 503 - 168") == ["503", "−168", "335"])
        #expect(picture.all("tick").map(\.text) == ["13", "10", "9", "4"])
        #expect(picture.all("strike").count == 4, "three digits and the ten that becomes nine")
        #expect(picture.spoken == "503 − 168, one number below the other. Regrouped, from the left: 5 becomes 4, 0 becomes 9, 3 becomes 13. The answer is 335.")
        #expect(try rows("subtract: 5 − 2.35") == ["5.00", "−2.35", "2.65"])
        #expect(try Picture(.stacked, "subtract: 58 - 26").all("strike").isEmpty)
        #expect(try rows("subtract: 1000 - 1").last == "999")
    }

    @Test func `multiplies with partial products`() throws {
        #expect(try rows("multiply: 34 × 26") == ["34", "×26", "204", "+680", "884"])
        #expect(try rows("multiply: 478 x 6") == ["478", "×6", "2868"])
        #expect(try rows("multiply: 3.4 × 0.25") == ["3.4", "×0.25", "170", "+680", "0.850"])
        #expect(try rows("multiply: 34 × 200") == ["34", "×200", "6800"])
        #expect(try rows("multiply: 999999 × 999999").last == "999998000001")
        #expect(try Picture(.stacked, "multiplicar: 34 × 26", language: "es").spoken == "34 × 26, un número debajo del otro. Los productos parciales son 204, 680. El resultado es 884.")
    }

    @Test func `divides digit by digit`() throws {
        #expect(try rows("divide: 738 ÷ 6") == ["123", "6738", "−6", "13", "−12", "18", "−18", "0"])
        #expect(try rows("divide: 8160 / 8") == ["1020", "88160", "−8", "016", "−16", "00"])
        #expect(try rows("divide: 3 ÷ 4") == ["0R 3", "43"])
        #expect(try rows("divide: 25.2 ÷ 12") == ["2.1", "1225.2", "−24", "12", "−12", "0"])
        #expect(try rows("divide: 1.2 ÷ 4") == ["0.3", "41.2", "−12", "0"])
        let picture = try Picture(.stacked, "divide: 1000 ÷ 7")
        #expect(picture.spoken == "1000 ÷ 7 as a long division. 10 minus 7 leaves 3. 30 minus 28 leaves 2. 20 minus 14 leaves 6. The answer is 142, remainder 6.")
    }

    @Test(arguments: Array(stride(from: 1, through: 999, by: 37))) func `every quotient times its divisor and the remainder is the dividend`(divisor: Int) throws {
        for dividend in stride(from: 0, through: 99_999, by: 7_919) {
            let picture = try Picture(.stacked, "divide: \(dividend) ÷ \(divisor)")
            let answer = try #require(picture.spoken.split(separator: "The answer is ").last).dropLast().split(separator: ", remainder ").compactMap { Int($0) }
            #expect(answer[0] * divisor + (answer.count > 1 ? answer[1] : 0) == dividend)
        }
    }

    @Test func `shows the problem or the answer alone`() throws {
        let problem = try Picture(.stacked, "subtract: 800 - 256\nshow: problem")
        #expect(problem.words == ["0", "0", "8", "6", "5", "2", "−"])
        #expect(problem.spoken == "800 − 256, one number below the other.")
        let answer = try Picture(.stacked, "subtract: 800 - 256\nshow: answer")
        #expect(answer.all("strike").isEmpty)
        #expect(answer.spoken == "800 − 256, one number below the other. The answer is 544.")
    }

    @Test(arguments: [
        ("add: 345", "0:6: \"345\" is not 2 to 6 numbers; write a line such as add: 345 + 278"),
        ("add: 345 + x", "0:12: \"x\" is no number for written arithmetic; write at most 10 digits, such as 345 or 3.45"),
        ("add: 345 + 1/2", "0:12: \"1/2\" is no number for written arithmetic; write at most 10 digits, such as 345 or 3.45"),
        ("subtract: 168 - 503", "0:11: 503 is more than 168; write the larger number first"),
        ("multiply: 1234567 × 2", "0:11: a written multiplication takes factors of at most 6 digits"),
        ("divide: 12 ÷ 0", "0:9: 0 cannot divide here; write a whole number from 1 to 9999"),
        ("divide: 12 ÷ 1.5", "0:9: 1.5 cannot divide here; write a whole number from 1 to 9999"),
        ("divide: 1.3 ÷ 4", "0:9: 1.3 ÷ 4 leaves a remainder after the last decimal; write more zeros behind it, such as 1.30"),
        ("add: 1 + 2\nsubtract: 2 - 1", "1:1: one drawing sets one calculation; write another block for this one"),
        ("show: steps", "-1:1: no line add, subtract, multiply or divide; write one such as add: 345 + 278"),
    ]) func `a wrong line is said at its place`(block: String, fault: String) {
        #expect(faults(.stacked, block) == [fault])
    }
}
