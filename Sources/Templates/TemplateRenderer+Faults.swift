import SourceText

/// What can be wrong while rendering. All but endless recursion are faults only where names are strict.
extension TemplateRenderer {
    mutating func reportMissingName(_ path: Path, at instruction: Int32) {
        guard isStrict, !faulty.contains(instruction) else { return }
        let name = written(path, steps: 1)
        let nearest = nearestName(to: name, among: frames.reversed().flatMap(names(in:)))
        let fix = nearest.map { "did you mean \"\($0)\"?" } ?? "check its spelling, or take the tag out"
        report("nothing here is called \"\(name)\"; \(fix)", suggestion: nearest, offset: path.offset, at: instruction)
    }

    mutating func reportMissing(step: Int32, of path: Path, inside value: Value, at instruction: Int32) {
        guard isStrict, !faulty.contains(instruction) else { return }
        let outer = written(path, steps: step)
        let name = program.names[Int(path.first + step)].text
        guard case .record = value else {
            let isList = if case .list = value { true } else { false }
            let tag = isList ? "{{#\(outer)}}{{.}}{{/\(outer)}}" : "{{\(outer)}}"
            report(
                "\"\(outer)\" is \(kind(of: value)) and has nothing called \"\(name)\" in it; write \(tag)",
                offset: path.offset, at: instruction)
            return
        }
        let nearest = nearestName(to: name, among: names(in: value)).map { outer + "." + $0 }
        let fix = nearest.map { "did you mean \"\($0)\"?" } ?? "check its spelling, or take the tag out"
        report(
            "\"\(outer)\" has nothing called \"\(name)\"; \(fix)", suggestion: nearest, offset: path.offset,
            at: instruction)
    }

    mutating func reportUnescapedText(_ path: Path, at instruction: Int32) {
        let name = written(path, steps: path.count)
        report(
            "\"\(name)\" is plain text, which must not be taken for HTML; write {{\(name)}}",
            offset: path.offset, at: instruction)
    }

    /// - Parameter record: what was to be shown; `nil` for a list.
    mutating func reportUnshowable(_ path: Path, _ record: Record?, at instruction: Int32) {
        guard isStrict, !faulty.contains(instruction) else { return }
        let name = written(path, steps: path.count)
        guard let record else {
            report(
                "\"\(name)\" is a list, not one text; write {{#\(name)}}{{.}}{{/\(name)}} to show each thing in it",
                offset: path.offset, at: instruction)
            return
        }
        let inner = names(in: .record(record)).first
        let fix = inner.map { "name one of them, such as {{\(name == "." ? "" : name + ".")\($0)}}" } ?? "take the tag out"
        report("\"\(name)\" is a group of values, not one text; \(fix)", offset: path.offset, at: instruction)
    }

    mutating func reportMissingTemplate(_ name: String, offset: Int32, at instruction: Int32) {
        guard isStrict, !faulty.contains(instruction) else { return }
        let nearest = nearestName(to: name, among: program.entries.keys.sorted())
        let fix = nearest.map { "did you mean \"\($0)\"?" } ?? "add it to the theme, or take the tag out"
        report("there is no template \"\(name)\"; \(fix)", suggestion: nearest, offset: offset, at: instruction)
    }

    /// An argument that no block takes would vanish without a word.
    mutating func reportStrayArguments(of call: Call, to target: Int32) {
        for index in call.arguments where program.arguments[Int(index)].isStray {
            let argument = program.arguments[Int(index)]
            let blocks = program.blockNames(reachableFrom: target) ?? []
            let nearest = nearestName(to: argument.block.text, among: blocks.map(\.text).sorted())
            let fix = nearest.map { "did you mean \"\($0)\"?" } ?? "add it there, or remove it here"
            report(
                "\"\(name(ofTemplateAt: target))\" has no block \"\(argument.block)\"; \(fix)", suggestion: nearest,
                offset: argument.offset, at: argument.body)
        }
    }

    mutating func reportRecursion(into target: Int32, offset: Int32, at instruction: Int32) {
        report(
            "templates call one another more than \(Bounds.templateCalls) deep, here \"\(name(ofTemplateAt: target))\"; put the tag in a section that comes to an end",
            offset: offset, at: instruction)
    }

    mutating func reportTooManyCalls(offset: Int32, at instruction: Int32) {
        report(
            "templates are called more than \(Bounds.templateCallsOfPage.grouped) times for one page; a template that is called twice by each of many others is called thousands of times",
            offset: offset, at: instruction)
    }
}

private extension TemplateRenderer {
    mutating func report(_ message: String, suggestion: String? = nil, offset: Int32, at instruction: Int32) {
        guard faulty.insert(instruction).inserted else { return }
        let source = program.file(of: instruction)
        diagnostics.append(
            Diagnostic(
                .template, path: source.path, at: source.position(at: Int(offset)),
                message + (page.isEmpty ? "" : " (while rendering \(page))"), suggestion: suggestion))
    }

    func name(ofTemplateAt entry: Int32) -> String {
        program.entries.first { $0.value == entry }?.key ?? ""
    }

    /// The first steps of a dotted name.
    func written(_ path: Path, steps: Int32) -> String {
        guard path.count > 0 else { return "." }
        return program.names[Int(path.first)..<Int(path.first + steps)].map(\.text).joined(separator: ".")
    }

    /// In alphabetical order, so that messages are the same on every run.
    func names(in value: Value) -> [String] {
        guard case .record(let record) = value else { return [] }
        return record.names.map(\.text).sorted()
    }

    func kind(of value: Value) -> String {
        switch value {
        case .null: "absent"
        case .bool: "a yes or no"
        case .integer, .number: "a number"
        case .text: "a text"
        case .html: "a piece of HTML"
        case .list: "a list"
        case .record, .deferred: "a group of values"
        }
    }
}
