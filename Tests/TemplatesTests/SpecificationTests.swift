import Foundation
import SourceText
import Templates
import Testing

/// The public Mustache specification, without its optional lambdas.
struct SpecificationTests {
    @Test(
        .enabled(if: sharedFolder != nil, "no folder shared/conformance beside the repository"),
        arguments: [
            ("comments", 12), ("delimiters", 14), ("interpolation", 42), ("inverted", 22), ("partials", 12),
            ("sections", 34), ("~dynamic-names", 21), ("~inheritance", 27),
        ])
    func `renders every case of the specification`(module: String, count: Int) throws {
        let folder = try #require(sharedFolder).appending(path: "conformance/mustache")
        let file = try JSONDecoder().decode(
            Module.self, from: Data(contentsOf: folder.appending(path: module + ".json")))
        #expect(file.tests.count == count)
        for test in file.tests {
            let partials = (test.partials ?? [:]).map { (name: $0.key, source: SourceFile(path: $0.key, text: $0.value)) }
            do {
                let set = try TemplateSet([(name: "", source: SourceFile(path: "", text: test.template))] + partials)
                var output: [UInt8] = []
                let faults = set.render("", with: [test.data.value], strictness: .specification, into: &output)
                #expect(faults.isEmpty, "\(module): \(test.name)")
                #expect(String(decoding: output, as: UTF8.self) == test.expected, "\(module): \(test.name)")
            } catch {
                Issue.record("\(module): \(test.name): \(error.diagnostics)")
            }
        }
    }
}

private struct Module: Decodable {
    var tests: [Case]

    struct Case: Decodable {
        var name: String
        var data: JSON
        var template: String
        var partials: [String: String]?
        var expected: String
    }
}

private struct JSON: Decodable {
    var value: Value

    init(from decoder: any Decoder) throws {
        let single = try decoder.singleValueContainer()
        if single.decodeNil() {
            value = .null
        } else if let flag = try? single.decode(Bool.self) {
            value = .bool(flag)
        } else if let integer = try? single.decode(Int.self) {
            value = .integer(integer)
        } else if let number = try? single.decode(Double.self) {
            value = .number(number)
        } else if let text = try? single.decode(String.self) {
            value = .text(text)
        } else if let list = try? single.decode([JSON].self) {
            value = .list(list.map(\.value))
        } else {
            value = .record(Record(try single.decode([String: JSON].self).map { (Name($0.key), $0.value.value) }))
        }
    }
}
