import CYAML

/// What a YAML text is made of, piece by piece: the one place that knows of libyaml.
struct YAMLEvents: ~Copyable {
    struct Event {
        enum Kind: Equatable {
            case scalar(text: String, quoting: Quoting)
            case sequence, mapping, alias
            /// Of a sequence, mapping or document.
            case end
            case documentStart, streamEnd
        }

        enum Quoting { case none, single, double }

        var kind: Kind
        var isAnchored = false
        /// In the text, from 1.
        var line: Int
        var column: Int
    }

    // It holds its own address, so it stays where it is.
    private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)

    /// - Parameter text: valid UTF-8 that stays there as long as the events are asked for.
    init(of text: UnsafeBufferPointer<UInt8>) {
        yaml_parser_initialize(parser)
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, text.baseAddress, text.count)
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deallocate()
    }

    /// The next piece. After `streamEnd` there is none.
    mutating func next() throws(YAMLFault) -> Event {
        var event = yaml_event_t()
        repeat {
            guard yaml_parser_parse(parser, &event) == 1 else { throw fault }
        } while event.type == YAML_STREAM_START_EVENT
        defer { yaml_event_delete(&event) }
        let (kind, isAnchored) = Self.kind(of: event)
        return Event(kind: kind, isAnchored: isAnchored, line: Int(event.start_mark.line) + 1, column: Int(event.start_mark.column) + 1)
    }

    private static func kind(of event: yaml_event_t) -> (Event.Kind, isAnchored: Bool) {
        switch event.type {
        case YAML_SCALAR_EVENT:
            let scalar = event.data.scalar
            let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
            return (.scalar(text: text, quoting: quoting(scalar.style)), scalar.anchor != nil)
        case YAML_SEQUENCE_START_EVENT: return (.sequence, event.data.sequence_start.anchor != nil)
        case YAML_MAPPING_START_EVENT: return (.mapping, event.data.mapping_start.anchor != nil)
        case YAML_ALIAS_EVENT: return (.alias, false)
        case YAML_DOCUMENT_START_EVENT: return (.documentStart, false)
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT, YAML_DOCUMENT_END_EVENT: return (.end, false)
        default: return (.streamEnd, false)
        }
    }

    private static func quoting(_ style: yaml_scalar_style_t) -> Event.Quoting {
        switch style {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE: .single
        case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .double
        default: .none
        }
    }

    /// What the parser stumbled over.
    private var fault: YAMLFault {
        let state = parser.pointee
        guard state.error == YAML_SCANNER_ERROR || state.error == YAML_PARSER_ERROR, let problem = state.problem else {
            return YAMLFault(problem: "", context: "", line: 1, column: 1, contextLine: 1, contextColumn: 1)
        }
        let (line, column) = (Int(state.problem_mark.line) + 1, Int(state.problem_mark.column) + 1)
        guard let context = state.context else {
            return YAMLFault(
                problem: String(cString: problem), context: "", line: line, column: column, contextLine: line, contextColumn: column)
        }
        return YAMLFault(
            problem: String(cString: problem), context: String(cString: context), line: line, column: column,
            contextLine: Int(state.context_mark.line) + 1, contextColumn: Int(state.context_mark.column) + 1)
    }
}
