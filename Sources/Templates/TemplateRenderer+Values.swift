import SourceText

/// Finding values and showing them.
extension TemplateRenderer {
    /// What a dotted name means: its first step in the innermost frame that has it, the others inside that value.
    /// - Returns: `nil` where there is nothing of that name, which is reported where names are strict.
    mutating func find(_ path: Path, at instruction: Int32) -> Value? {
        guard path.count > 0 else { return frames.last }
        guard var value = value(named: templates.program.names[Int(path.first)]) else {
            reportMissingName(path, at: instruction)
            return nil
        }
        if case .deferred = value { value = value.resolved }
        for step in 1..<path.count {
            switch value {
            case .record(let record):
                guard let inner = record[templates.program.names[Int(path.first + step)]] else {
                    reportMissing(step: step, of: path, inside: value, at: instruction)
                    return nil
                }
                value = inner
                if case .deferred = value { value = value.resolved }
            case .null:
                return .null
            default:
                reportMissing(step: step, of: path, inside: value, at: instruction)
                return nil
            }
        }
        return value
    }

    private func value(named name: Name) -> Value? {
        var index = frames.count
        while index > 0 {
            index -= 1
            if case .record(let record) = frames[index], let value = record[name] { return value }
        }
        return nil
    }

    mutating func show(_ path: Path, escaping: Bool, at instruction: Int32, into output: inout [UInt8]) {
        switch find(path, at: instruction) {
        case nil, .null: break
        case .text(let bytes):
            if escaping {
                output.appendEscaped(bytes)
            } else if isStrict {
                reportUnescapedText(path, at: instruction)
            } else {
                output.append(contentsOf: bytes)
            }
        case .html(let bytes): output.append(contentsOf: bytes)
        case .bool(let flag): output.append(flag ? "true" : "false")
        case .integer(let integer): output.append(String(integer))
        case .number(let number): output.append(Int(exactly: number).map { String($0) } ?? number.description)
        case .list: reportUnshowable(path, nil, at: instruction)
        case .record(let record): reportUnshowable(path, record, at: instruction)
        // What is found is no longer deferred.
        case .deferred: break
        }
    }
}
