extension MathMLWriter {
    /// One element (or, of nothing, an empty row).
    /// - Parameter form: for an operator, which of its entries in the dictionary holds where its place would say another.
    mutating func element(_ node: Node, form: Operator.Form? = nil) {
        switch node {
        case .nothing: write("<mrow></mrow>")
        case .letter(let scalar, let isUpright): letter(scalar, isUpright: isUpright)
        case .word(let letters):
            write("<mi>")
            escape(letters)
            write("</mi>")
        case .number(let range, let font): number(source[Int(range.lowerBound)..<Int(range.upperBound)], font)
        case .digits(let digits):
            write("<mn>")
            bytes.append(contentsOf: digits)
            write("</mn>")
        case .mark(let mark): self.mark(mark, form: form)
        case .text(let words, let font): text(words, font)
        case .space(let space): self.space(space)
        case .row(let atoms):
            write("<mrow>")
            row(atoms)
            write("</mrow>")
        case .fenced(let left, let atoms, let right):
            write("<mrow>")
            fenced(left, atoms, right)
            write("</mrow>")
        case .fraction(let numerator, let denominator, let line): fraction(numerator, denominator, line)
        case .root(let radicand, let index): root(radicand, index)
        case .scripts(let scripts): self.scripts(scripts, form: form)
        case .accent(let accent): self.accent(accent)
        case .styled(let style, let node): styled(style, node)
        case .padded(let padding, let node): padded(padding, node)
        case .phantom(let node):
            write("<mphantom>")
            contents(node)
            write("</mphantom>")
        case .enclosed(let enclosure, let node):
            write("<mrow class=\"")
            write(enclosure.rawValue)
            write("\">")
            contents(node)
            write("</mrow>")
        case .table(let table): self.table(table)
        // Only a whole formula has a tag of its own.
        case .tagged(let node, let tag): tagged(node, tag: tag)
        }
    }

    /// What is in an element that takes any number of children, as rows do.
    mutating func contents(_ node: Node) {
        switch node {
        case .nothing: break
        case .row(let atoms): row(atoms)
        case .fenced(let left, let atoms, let right): fenced(left, atoms, right)
        default: element(node)
        }
    }
}

private extension MathMLWriter {
    mutating func letter(_ scalar: Unicode.Scalar, isUpright: Bool) {
        // A single letter is italic by itself where Unicode has an italic one.
        write(isUpright && scalar.hasItalic ? "<mi mathvariant=\"normal\">" : "<mi>")
        write(scalar)
        write("</mi>")
    }

    mutating func number(_ digits: ArraySlice<UInt8>, _ font: MathFont) {
        write("<mn>")
        for byte in digits where byte != UInt8(ascii: "{") && byte != UInt8(ascii: "}") {
            if font == .standard {
                bytes.append(byte)
            } else {
                write(font.character(Unicode.Scalar(byte)))
            }
        }
        write("</mn>")
    }

    mutating func text(_ words: [UInt8], _ font: TextFont) {
        write("<mtext")
        if font != [] {
            var before: StaticString = " class=\""
            for (part, name) in TextFont.classes where font.contains(part) {
                write(before)
                write(name)
                before = " "
            }
            write("\"")
        }
        write(">")
        escape(words)
        write("</mtext>")
    }

    mutating func space(_ space: Space) {
        write("<mspace")
        attribute("width", space.width)
        if let height = space.height { attribute("height", height) }
        if let depth = space.depth { attribute("depth", depth) }
        if space.isFilled { write(" mathbackground=\"currentcolor\"") }
        write("></mspace>")
    }

    mutating func mark(_ mark: Operator, form: Operator.Form?) {
        write("<mo")
        if let form = form ?? mark.ownForm {
            switch form {
            case .prefix: write(" form=\"prefix\"")
            case .infix: write(" form=\"infix\"")
            case .postfix: write(" form=\"postfix\"")
            }
        }
        switch mark.stretch {
        case .byDictionary: break
        case .never: write(" stretchy=\"false\"")
        case .always: write(" stretchy=\"true\"")
        case .toSize(let size):
            let height = Length(tenThousandths: 6000 + 6000 * Int(size))
            write(" stretchy=\"true\"")
            attribute("minsize", height)
            attribute("maxsize", height)
        }
        switch mark.spacing {
        case .byDictionary: break
        case .none: write(" lspace=\"0em\" rspace=\"0em\"")
        case .relation: write(" lspace=\"0.2778em\" rspace=\"0.2778em\"")
        case .narrow: write(" lspace=\"0.05em\" rspace=\"0.05em\"")
        }
        if mark.isSmall { write(" mathsize=\"70%\"") }
        if mark.isPrime { write(" class=\"prime\"") }
        if mark.keepsLimits { write(" movablelimits=\"false\"") }
        write(">")
        write(mark.scalar)
        if mark.isStruck { write("\u{338}") }
        if mark.second != 0, let second = Unicode.Scalar(mark.second) { write(second) }
        write("</mo>")
    }

    mutating func fraction(_ numerator: Node, _ denominator: Node, _ line: Length?) {
        write("<mfrac")
        if let line { attribute("linethickness", line) }
        write(">")
        element(numerator)
        element(denominator)
        write("</mfrac>")
    }

    mutating func root(_ radicand: Node, _ index: Node?) {
        guard let index else {
            write("<msqrt>")
            contents(radicand)
            return write("</msqrt>")
        }
        write("<mroot>")
        element(radicand)
        element(index)
        write("</mroot>")
    }

    mutating func scripts(_ scripts: Scripts, form: Operator.Form?) {
        let name: StaticString =
            switch (scripts.lower == nil, scripts.upper == nil, scripts.isStacked) {
            case (false, true, false): "msub"
            case (true, false, false): "msup"
            case (_, _, false): "msubsup"
            case (false, true, true): "munder"
            case (true, false, true): "mover"
            case (_, _, true): "munderover"
            }
        write("<")
        write(name)
        write(">")
        // As the base itself, a delimiter of a fixed size is neither grown nor centred: `\Big|_a^b`.
        if case .mark(let mark) = scripts.base, case .toSize = mark.stretch {
            write("<mrow>")
            element(scripts.base, form: form)
            write("</mrow>")
        } else {
            element(scripts.base, form: form)
        }
        if let lower = scripts.lower { element(lower) }
        if let upper = scripts.upper { element(upper) }
        write("</")
        write(name)
        write(">")
    }

    mutating func accent(_ accent: Accent) {
        let isOver = accent.place == .over
        write(isOver ? "<mover" : "<munder")
        if accent.isClose { write(isOver ? " accent=\"true\"" : " accentunder=\"true\"") }
        if accent.isLine { write(isOver ? " class=\"overline\"" : " class=\"underline\"") }
        write(">")
        element(accent.base)
        element(.mark(accent.mark))
        write(isOver ? "</mover>" : "</munder>")
    }

    mutating func styled(_ style: Style, _ node: Node) {
        write("<mstyle")
        if let size = style.size {
            write(size == .display ? " displaystyle=\"true\"" : " displaystyle=\"false\"")
            write(" scriptlevel=\"")
            write(size == .script ? "1" : size == .scriptScript ? "2" : "0")
            write("\"")
        }
        if let scale = style.scale {
            write(" mathsize=\"")
            write(String(scale))
            write("%\"")
        }
        if let color = style.color { attribute("mathcolor", color) }
        if let background = style.background { attribute("mathbackground", background) }
        write(">")
        contents(node)
        write("</mstyle>")
    }

    mutating func padded(_ padding: Padding, _ node: Node) {
        write("<mpadded")
        if let width = padding.width { attribute("width", width) }
        if let height = padding.height { attribute("height", height) }
        if let depth = padding.depth { attribute("depth", depth) }
        if let raise = padding.raise { attribute("voffset", raise) }
        write(">")
        contents(node)
        write("</mpadded>")
    }
}

private extension Operator {
    /// Whether the theme has to set it as large as in text: fonts draw it small and raised already.
    var isPrime: Bool { scalar == "′" || scalar == "″" || scalar == "‴" || scalar == "⁗" }

    /// The form it needs wherever it stands: a bar is prefix, infix and postfix in the dictionary, and brackets that are
    /// alone at their form are found without.
    var ownForm: Form? {
        switch scalar {
        case "|", "‖": form
        default: nil
        }
    }
}

private extension Unicode.Scalar {
    /// Whether a lone letter in `<mi>` turns italic (MathML Core, appendix C.1).
    var hasItalic: Bool {
        switch value {
        case 0x41...0x5A, 0x61...0x7A, 0x391...0x3A9, 0x3B1...0x3C9, 0x3D1, 0x3D5, 0x3D6, 0x3F0, 0x3F1, 0x3F4, 0x3F5,
            0x131, 0x237, 0x2202, 0x2207:
            true
        default: false
        }
    }
}
