package import Markdown
import SourceText
import TeXMath

/// Formulas as a hub's pages have them: MathML, and what is wrong with one as findings.
package enum Formulas {
    /// Writes the formulas of a page.
    /// - Parameters:
    ///   - withWords: whether the page is filled in: then they have their words in `data-text`, for answers that are saved
    ///     as text.
    ///   - language: the page's.
    static func writer(withWords: Bool, language: String) -> @Sendable (_ tex: [UInt8], _ isBlock: Bool) -> WrittenFormula {
        let decimalCommas = DecimalMark.isComma(in: language)
        return { tex, isBlock in
            let written = write(tex, isBlock: isBlock, decimalCommas: decimalCommas)
            return withWords ? Self.withWords(written, of: tex) : written
        }
    }

    /// - Parameters:
    ///   - tex: what stands between the dollars.
    ///   - isBlock: whether it stands on its own or in a line of text.
    @Sendable package static func write(_ tex: [UInt8], isBlock: Bool) -> WrittenFormula { write(tex, isBlock: isBlock, decimalCommas: false) }

    private static func write(_ tex: [UInt8], isBlock: Bool, decimalCommas: Bool) -> WrittenFormula {
        let formula = Formula(tex, isBlock: isBlock, decimalCommas: decimalCommas)
        guard !formula.faults.isEmpty else { return WrittenFormula(html: formula.mathML, faults: formula.doubts.map(WrittenFormula.Fault.init)) }
        // Only a hub that turns the findings off shows it.
        var html: [UInt8] = []
        html.append("<code>")
        html.appendEscaped(tex)
        html.append("</code>")
        return WrittenFormula(html: html, faults: formula.faults.map(WrittenFormula.Fault.init))
    }

    private static func withWords(_ written: WrittenFormula, of tex: [UInt8]) -> WrittenFormula {
        guard written.html.starts(with: "<math".utf8) else { return written }
        var html = Array("<math data-text=\"".utf8)
        html.appendEscaped(ReadableTeX(tex).bytes)
        html.append("\"")
        return WrittenFormula(html: html + written.html.dropFirst("<math".utf8.count), faults: written.faults)
    }

    /// A formula as one would write it on a line where only words can stand.
    @Sendable package static func words(_ tex: String) -> String { String(decoding: ReadableTeX(Array(tex.utf8)).bytes, as: UTF8.self) }

    /// The MathML of a formula in a line of words; `nil` where it cannot be read.
    /// - Parameter language: of the page it stands on.
    package static func mathML(_ tex: String, language: String) -> [UInt8]? {
        let formula = Formula(Array(tex.utf8), isBlock: false, decimalCommas: DecimalMark.isComma(in: language))
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
        case .doubtful: .doubtfulTeX
        case .wide: .wideFormula
        case .other: .texSyntax
        }
    }
}
