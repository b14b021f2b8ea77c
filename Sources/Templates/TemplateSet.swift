package import SourceText

/// Templates that may call one another, compiled once and rendered often, from any number of threads.
///
/// They are Mustache, as its public specification has it, with inheritance and dynamic names, without lambdas.
package final class TemplateSet: Sendable {
    let program: Program

    /// - Parameter templates: each by the name that tags call it by: `parts/card`.
    /// - Throws: every template's first fault.
    package init(_ templates: some Sequence<(name: String, source: SourceFile)>) throws(TemplateFaults) {
        var program = Program()
        var faults: [Diagnostic] = []
        for (name, source) in templates {
            program.entries[name] = program.next
            do throws(Diagnostic) {
                try TemplateCompiler.compile(source, into: &program)
            } catch {
                faults.append(error)
            }
        }
        guard faults.isEmpty else { throw TemplateFaults(diagnostics: faults) }
        for index in program.calls.indices {
            program.calls[index].target = program.entries[program.callNames[index]]
        }
        program.markStrayArguments()
        self.program = program
    }

    /// The names of all templates, in alphabetical order.
    package var names: [String] { program.entries.keys.sorted() }

    /// The names that templates call one another by; `nil` where one comes from a value, which can be any.
    package var calledNames: Set<String>? {
        program.calls.contains { $0.dynamicName != nil } ? nil : Set(program.callNames)
    }

    /// The name of the template in the file at `path`: the path below `folder` without its extension, so that
    /// `templates/parts/card.html` in `templates` is `parts/card`.
    package static func name(ofPath path: String, in folder: String) -> String {
        var name = path[...]
        if !folder.isEmpty, name.hasPrefix(folder + "/") { name = name.dropFirst(folder.utf8.count + 1) }
        let file = name.lastIndex(of: "/").map { name.index(after: $0) } ?? name.startIndex
        if let dot = name[file...].lastIndex(of: "."), dot > file { name = name[..<dot] }
        return String(name)
    }

    /// Renders one template.
    /// - Parameters:
    ///   - name: the template's name.
    ///   - context: what names mean, outermost first; a name is looked for from the last one back.
    ///   - strictness: whether a name that nothing in the context has is a fault.
    ///   - page: the path of the page that is rendered, for messages; empty for none.
    ///   - output: what the result is appended to; with faults, it holds what could be rendered.
    /// - Returns: the faults, each place's first.
    package func render(
        _ name: String, with context: [Value], strictness: Strictness, page: String = "",
        into output: inout [UInt8]
    ) -> [Diagnostic] {
        guard let entry = program.entries[name] else {
            let nearest = nearestName(to: name, among: names)
            let fix = nearest.map { "did you mean \"\($0)\"?" } ?? "add it to the theme"
            let message = "there is no template \"\(name)\"; \(fix)"
            return [Diagnostic(.template, path: page, message, suggestion: nearest)]
        }
        var renderer = TemplateRenderer(
            templates: self, context: context, isStrict: strictness == .strict, page: page)
        renderer.run(from: entry, into: &output)
        return renderer.diagnostics
    }
}
