import TestSupport
import Testing

struct HelpTests {
    @Test(arguments: [
        [], ["build"], ["check"], ["new"], ["new", "hub"], ["new", "statement"], ["new", "model"], ["new", "task"],
        ["new", "rubric"], ["new", "protocol"], ["new", "report"], ["new", "page"], ["import"], ["explain"], ["try"], ["try", "math"], ["try", "drawing"], ["try", "template"],
    ])
    func `shows examples of every command, each on a line of its own`(command: [String]) throws {
        let outcome = try Chalkline.run(command + ["--help"], in: TemporaryFolder())
        #expect(outcome.status == 0)
        let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false)
        let heading = try #require(lines.firstIndex(of: "EXAMPLES"))
        let examples = lines[(heading + 1)...].prefix { !$0.isEmpty }
        #expect(!examples.isEmpty)
        let name = (["chalkline"] + command).joined(separator: " ")
        #expect(examples.allSatisfy { $0.hasPrefix("  ") && $0.contains(name) }, "\(examples)")
    }
}
