import Foundation

/// KaTeX of Debian's package, in one process of Node.js for all formulas.
enum KaTeX {
    enum Outcome {
        case mathML(String)
        case refusal(String)
    }

    private static let module = "/usr/share/nodejs/katex"

    private static let script = """
        const katex = require('\(module)');
        const lines = require('fs').readFileSync(0, 'utf8').split('\\n');
        for (const line of lines.slice(0, -1)) {
          const [mode, tex] = [line[0], JSON.parse(line.slice(1))];
          try {
            const options = {output: 'mathml', displayMode: mode === 'b', throwOnError: true, strict: false};
            console.log('+' + JSON.stringify(katex.renderToString(tex, options)));
          } catch (error) {
            console.log('-' + JSON.stringify(error.message));
          }
        }
        """

    /// What KaTeX makes of each formula; `nil`, with a line that says so, where it or Node.js is missing.
    static func outcomes(of formulas: [Corpus.Formula]) throws -> [Outcome]? {
        let paths = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        let node = paths.map { "\($0)/node" }.first(where: FileManager.default.isExecutableFile(atPath:))
        guard let node, FileManager.default.fileExists(atPath: module) else {
            print("skipped: no Node.js or no KaTeX (Debian's package katex) on this machine")
            return nil
        }
        let process = Process()
        let (input, output) = (Pipe(), Pipe())
        process.executableURL = URL(filePath: node)
        process.arguments = ["-e", script]
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        let text = try formulas.map { ($0.isBlock ? "b" : "i") + (try encoded($0.tex)) + "\n" }.joined()
        Thread.detachNewThread {
            try? input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
            try? input.fileHandleForWriting.close()
        }
        let answer = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return try String(decoding: answer, as: UTF8.self).split(separator: "\n").map { line in
            let text = try JSONDecoder().decode(String.self, from: Data(line.dropFirst().utf8))
            return line.first == "+" ? .mathML(text) : .refusal(text)
        }
    }

    private static func encoded(_ text: String) throws -> String {
        String(decoding: try JSONEncoder().encode(text), as: UTF8.self)
    }
}
