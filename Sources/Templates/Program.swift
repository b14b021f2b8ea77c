import SourceText

/// All templates of a set, compiled into one run of instructions, so that going from one into another is a jump.
struct Program: Sendable {
    var instructions: [Instruction] = []
    /// The text between tags, without what standalone lines and dedented blocks lose.
    var text: [UInt8] = []
    /// The steps of dotted names; a `Path` is a range of them.
    var names: [Name] = []
    var calls: [Call] = []
    /// The names that calls were written with: beside `calls`, so that a `Call` is numbers alone.
    var callNames: [String] = []
    var arguments: [Argument] = []
    var blocks: [Block] = []
    /// The templates' files, each with its first instruction, in order.
    var files: [(start: Int32, source: SourceFile)] = []
    /// First instructions by template name.
    var entries: [String: Int32] = [:]
}

extension Program {
    /// The file that an instruction was compiled from.
    func file(of instruction: Int32) -> SourceFile {
        files.last { $0.start <= instruction }?.source ?? SourceFile(path: "", bytes: [])
    }

    var next: Int32 { Int32(instructions.count) }
}

enum Instruction: Sendable {
    /// Bytes of `Program.text`.
    case text(start: Int32, end: Int32)
    case show(Path, escaping: Bool)
    /// `end` is the instruction after the section's own `endSection`.
    case section(Path, end: Int32)
    case inverted(Path, end: Int32)
    case endSection
    /// A partial or parent; the bodies of its arguments follow, each up to its `finish`.
    case call(Int32)
    /// A block; its default content follows, up to its `finish`.
    case block(Int32)
    /// The end of a template, an argument or a block's default content.
    case finish
}

/// A dotted name: `Program.names[first..<first + count]`; none is the implicit iterator `.`.
struct Path: Sendable {
    var first: Int32
    var count: Int32
    /// Where its tag begins in the template's file.
    var offset: Int32
}

/// `{{>name}}`, or `{{<name}}` with arguments.
struct Call: Sendable {
    /// Where the template's name comes from, when it comes from a value.
    var dynamicName: Path?
    /// The first instruction of the template; `nil` while there is none of that name.
    var target: Int32?
    var offset: Int32
    /// Alone on its line: its lines are indented by the bytes of `Program.text` in `indentation`.
    var isStandalone: Bool
    var indentation: Range<Int32>
    /// Indices into `Program.arguments`.
    var arguments: Range<Int32>
    /// The instruction to go on with afterwards.
    var end: Int32
}

/// A block inside a parent tag: what takes the place of the parent's block of that name.
struct Argument: Sendable {
    var block: Name
    var body: Int32
    var offset: Int32
    /// Whether the parent has no such block.
    var isStray = false
}

/// A block outside parent tags: a part of the template that an argument may replace.
struct Block: Sendable {
    var name: Name
    /// What each of its lines is indented by: bytes of `Program.text`.
    var indentation: Range<Int32>
    var end: Int32
}
