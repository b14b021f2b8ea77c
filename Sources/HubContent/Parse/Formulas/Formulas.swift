package import Markdown
import SourceText
import TeXMath

/// Formulas as a hub's pages have them: MathML, and what is wrong with one as findings.
package enum Formulas {
    /// - Parameters:
    ///   - tex: what stands between the dollars.
    ///   - isBlock: whether it stands on its own or in a line of text.
    @Sendable package static func write(_ tex: [UInt8], isBlock: Bool) -> WrittenFormula {
        let formula = Formula(tex, isBlock: isBlock)
        guard !formula.faults.isEmpty else { return WrittenFormula(html: formula.mathML, faults: []) }
        // Only a hub that turns the findings off shows it.
        var html: [UInt8] = []
        html.append("<code>")
        html.appendEscaped(tex)
        html.append("</code>")
        return WrittenFormula(html: html, faults: formula.faults.map(WrittenFormula.Fault.init))
    }

    /// The same for pages that are filled in: with its words in `data-text`, for answers that are saved as text.
    @Sendable static func writeWithWords(_ tex: [UInt8], isBlock: Bool) -> WrittenFormula {
        let written = write(tex, isBlock: isBlock)
        guard written.faults.isEmpty else { return written }
        var html = Array("<math data-text=\"".utf8)
        html.appendEscaped(ReadableTeX(tex).bytes)
        html.append("\"")
        return WrittenFormula(html: html + written.html.dropFirst("<math".utf8.count), faults: [])
    }

    /// The MathML of a formula in a line of words; `nil` where it cannot be read.
    package static func mathML(_ tex: String) -> [UInt8]? {
        let formula = Formula(Array(tex.utf8), isBlock: false)
        return formula.faults.isEmpty ? formula.mathML : nil
    }
}

extension WrittenFormula.Fault {
    init(_ fault: TeXFault) {
        self.init(fault.code.finding, at: fault.offset, fault.message, suggestion: fault.suggestion)
    }
}

extension TeXFault.Code {
    fileprivate var finding: DiagnosticCode {
        switch self {
        case .unknownCommand, .unknownEnvironment: .texUnknownCommand
        case .unbalanced: .texUnbalanced
        case .missingArgument: .texMissingArgument
        case .strayAlignment: .texAlignment
        case .doubleScript: .texDoubleScript
        case .tooDeep: .texTooDeep
        case .other: .texSyntax
        }
    }
}
