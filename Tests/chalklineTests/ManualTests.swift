import TestSupport
import Testing

struct ManualTests {
    @Test func `has a section for every command, with its options`() throws {
        let outcome = try Chalkline.run("manual", in: TemporaryFolder())
        #expect(outcome.status == 0)
        for command in ["build", "check", "new hub", "new task", "explain", "try math"] {
            #expect(outcome.output.contains("\n.SS \(command)\n"), "\(command)")
        }
        #expect(outcome.output.contains("\n.TP\n\\fB\\-\\-audience\\fR \\fIaudience\\fR\n"))
        #expect(outcome.output.contains("\n.TP\n\\fB\\-\\-strict\\fR\nTakes warnings for errors.\n"))
    }

    @Test func `has no line that is an empty one or an unknown request`() throws {
        let known = ["TH", "SH", "SS", "B", "I", "PP", "TP", "nf", "fi"]
        for line in try Chalkline.run("manual", in: TemporaryFolder()).output.split(separator: "\n") where line.hasPrefix(".") {
            #expect(known.contains(String(line.dropFirst().prefix { $0 != " " })), "\(line)")
        }
    }
}
