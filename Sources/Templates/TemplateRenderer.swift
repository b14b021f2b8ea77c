import SourceText

/// Runs a program once. Nothing here calls itself: what is entered and not yet left stands in `activations`, so
/// no template can exhaust the stack.
struct TemplateRenderer {
    let templates: TemplateSet
    let isStrict: Bool
    let page: String
    var diagnostics: [Diagnostic] = []
    /// The instructions that have had their fault: a list's item must not repeat that of the item before.
    var faulty: Set<Int32> = []

    /// What names mean, outermost first.
    var frames: [Value]
    private var activations: [Activation] = []
    /// How many calls among `activations`.
    private var depth = 0
    /// How often a template was called.
    private var calls = 0

    private var environments: [Environment] = []
    /// The index of the innermost environment, -1 for none.
    private var environment = -1

    /// What lines begin with: the bytes from `indentationStart`.
    private var indentation: [UInt8] = []
    private var indentationStart = 0
    private var isAtLineStart = true

    /// Something entered, to be left.
    private enum Activation {
        case section
        /// A section over `values`; `next` is the index of the one to show next.
        case list([Value], next: Int, body: Int32)
        case call(returnTo: Int32, environment: Int, indentationStart: Int, indentationEnd: Int, isTemplate: Bool)
    }

    /// A parent's arguments, and the environment that the parent tag stands in.
    private struct Environment {
        var arguments: Range<Int32>
        var outer: Int
    }

    var program: Program { templates.program }

    init(templates: TemplateSet, context: [Value], isStrict: Bool, page: String) {
        self.templates = templates
        self.frames = context.map(\.resolved)
        self.isStrict = isStrict
        self.page = page
    }

    mutating func run(from entry: Int32, into output: inout [UInt8]) {
        let templates = templates
        templates.program.instructions.withUnsafeBufferPointer { instructions in
            templates.program.text.withUnsafeBufferPointer { text in
                run(instructions, text, from: entry, into: &output)
            }
        }
    }
}

private extension TemplateRenderer {
    mutating func run(
        _ instructions: UnsafeBufferPointer<Instruction>, _ text: UnsafeBufferPointer<UInt8>, from entry: Int32,
        into output: inout [UInt8]
    ) {
        var at = entry
        while true {
            switch instructions[Int(at)] {
            case .text(let start, let end):
                append(UnsafeBufferPointer(rebasing: text[Int(start)..<Int(end)]), to: &output)
                at += 1
            case .show(let path, let escaping):
                indentIfAtLineStart(&output)
                show(path, escaping: escaping, at: at, into: &output)
                at += 1
            case .section(let path, let end):
                at = enterSection(path, at: at, end: end)
            case .inverted(let path, let end):
                at = find(path, at: at)?.isTrue == true ? end : at + 1
            case .endSection:
                at = leaveSection(at: at)
            case .call(let index):
                let call = templates.program.calls[Int(index)]
                guard let target = target(of: call, index: Int(index), at: at) else {
                    at = call.end
                    continue
                }
                guard depth < Bounds.templateCalls else {
                    return reportRecursion(into: target, offset: call.offset, at: at)
                }
                calls += 1
                guard calls <= Bounds.templateCallsOfPage else { return reportTooManyCalls(offset: call.offset, at: at) }
                if isStrict { reportStrayArguments(of: call, to: target) }
                enter(call, text, &output)
                at = target
            case .block(let index):
                let block = templates.program.blocks[Int(index)]
                push(returnTo: block.end, isTemplate: false)
                indentation.append(contentsOf: text[block.indentation])
                if let argument = argument(for: block.name) {
                    environment = argument.environment
                    at = argument.body
                } else {
                    at += 1
                }
            case .finish:
                guard let next = leaveCall() else { return }
                at = next
            }
        }
    }

    // MARK: Sections

    mutating func enterSection(_ path: Path, at: Int32, end: Int32) -> Int32 {
        guard let value = find(path, at: at), value.isTrue else { return end }
        if case .list(let values) = value {
            activations.append(.list(values, next: 1, body: at + 1))
            frames.append(values[0].resolved)
        } else {
            activations.append(.section)
            frames.append(value)
        }
        return at + 1
    }

    mutating func leaveSection(at: Int32) -> Int32 {
        if case .list(let values, let next, let body)? = activations.last, next < values.count {
            frames[frames.count - 1] = values[next].resolved
            activations[activations.count - 1] = .list(values, next: next + 1, body: body)
            return body
        }
        activations.removeLast()
        frames.removeLast()
        return at + 1
    }

    // MARK: Partials, parents and blocks

    mutating func push(returnTo: Int32, isTemplate: Bool) {
        activations.append(
            .call(
                returnTo: returnTo, environment: environment, indentationStart: indentationStart,
                indentationEnd: indentation.count, isTemplate: isTemplate))
        if isTemplate { depth += 1 }
    }

    mutating func enter(_ call: Call, _ text: UnsafeBufferPointer<UInt8>, _ output: inout [UInt8]) {
        // Inside a line only the line's own beginning is indented, not the lines of the partial.
        if !call.isStandalone { indentIfAtLineStart(&output) }
        push(returnTo: call.end, isTemplate: true)
        if call.isStandalone {
            indentation.append(contentsOf: text[call.indentation])
        } else {
            indentationStart = indentation.count
        }
        if !call.arguments.isEmpty {
            environments.append(Environment(arguments: call.arguments, outer: environment))
            environment = environments.count - 1
        }
    }

    /// Goes back to behind the call or block; `nil` at the end of all.
    mutating func leaveCall() -> Int32? {
        guard case .call(let returnTo, let outer, let start, let end, let isTemplate)? = activations.popLast()
        else { return nil }
        // The call's own arguments are the innermost environment by now, if it had any.
        if isTemplate, environment != outer { environments.removeLast() }
        environment = outer
        indentationStart = start
        indentation.removeLast(indentation.count - end)
        if isTemplate { depth -= 1 }
        return returnTo
    }

    /// What replaces a block, and the environment it was written in. The outermost parent tag wins, as the
    /// specification wants of several levels of inheritance.
    func argument(for block: Name) -> (body: Int32, environment: Int)? {
        var found: (body: Int32, environment: Int)?
        var index = environment
        while index >= 0 {
            let environment = environments[index]
            for argument in environment.arguments where templates.program.arguments[Int(argument)].block == block {
                found = (templates.program.arguments[Int(argument)].body, environment.outer)
            }
            index = environment.outer
        }
        return found
    }

    /// The first instruction of the template that a call means; `nil` where there is none.
    mutating func target(of call: Call, index: Int, at: Int32) -> Int32? {
        var name = templates.program.callNames[index]
        if let path = call.dynamicName {
            guard case .text(let bytes)? = find(path, at: at), !bytes.isEmpty else { return nil }
            name = String(decoding: bytes, as: UTF8.self)
            if let target = templates.program.entries[name] { return target }
        } else if let target = call.target {
            return target
        }
        reportMissingTemplate(name, offset: call.offset, at: at)
        return nil
    }

    // MARK: Text

    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        guard indentation.count > indentationStart else {
            output.append(contentsOf: bytes)
            isAtLineStart = bytes.last == .lineFeed
            return
        }
        var rest = bytes[...]
        while let first = rest.first {
            if isAtLineStart { output.append(contentsOf: indentation[indentationStart...]) }
            isAtLineStart = true
            if first == .lineFeed {
                output.append(first)
                rest = rest.dropFirst()
            } else if let end = rest.firstIndex(of: .lineFeed) {
                output.append(contentsOf: rest[...end])
                rest = rest[(end + 1)...]
            } else {
                output.append(contentsOf: rest)
                isAtLineStart = false
                return
            }
        }
    }

    mutating func indentIfAtLineStart(_ output: inout [UInt8]) {
        guard isAtLineStart else { return }
        isAtLineStart = false
        if indentation.count > indentationStart {
            output.append(contentsOf: indentation[indentationStart...])
        }
    }
}

private extension UnsafeBufferPointer<UInt8> {
    subscript(range: Range<Int32>) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: self[Int(range.lowerBound)..<Int(range.upperBound)])
    }
}
