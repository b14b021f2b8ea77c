import ArgumentParser

/// `chalkline try`: one piece on its own.
struct Try: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Tries one piece on its own, from standard input.",
        discussion: """
            EXAMPLES
              echo 'x^2 = 4' | chalkline try math
              echo '# Fair shares' | chalkline try markdown
              echo '{{title}}' | chalkline try template --data page.json
            """,
        subcommands: [TryMath.self, TryDrawing.self, TryMarkdown.self, TryTemplate.self])
}
