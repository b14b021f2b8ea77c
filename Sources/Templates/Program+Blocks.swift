/// Which blocks an argument may replace: known as soon as all templates are.
extension Program {
    /// Marks the arguments that no block of their parent, nor of what it calls in turn, will ever take.
    mutating func markStrayArguments() {
        for call in calls where !call.arguments.isEmpty {
            guard let target = call.target, let known = blockNames(reachableFrom: target) else { continue }
            for index in call.arguments where !known.contains(arguments[Int(index)].block) {
                arguments[Int(index)].isStray = true
            }
        }
    }

    /// The blocks of the template that begins at `entry` and of all that it calls.
    /// - Returns: `nil` where a name that comes from a value leaves that open.
    func blockNames(reachableFrom entry: Int32) -> Set<Name>? {
        var names: Set<Name> = []
        var seen: Set<Int32> = []
        var waiting = [entry]
        while let start = waiting.popLast() {
            guard seen.insert(start).inserted else { continue }
            for instruction in instructions[Int(start)..<end(ofTemplateAt: start)] {
                switch instruction {
                case .block(let index):
                    names.insert(blocks[Int(index)].name)
                case .call(let index):
                    let call = calls[Int(index)]
                    guard call.dynamicName == nil else { return nil }
                    if let target = call.target { waiting.append(target) }
                default: break
                }
            }
        }
        return names
    }

    private func end(ofTemplateAt start: Int32) -> Int {
        Int(files.first { $0.start > start }?.start ?? next)
    }
}
