/// Tree → MathML Core, as bytes.
///
/// What MathML Core has no attribute for is a class, which the theme draws:
/// - `<math>`: `tagged` has an `<mrow>` `tag` in it that belongs at the right of the line; `wide-40` is up to about 40 em wide,
///   and wants smaller type where the line is shorter and nothing scrolls, as on paper.
/// - `<mtable>`: `matrix`, `array`, `cases`, `aligned`, `gathered`, `substack`, `small`, `lines` set the distances of rows
///   and columns.
/// - `<mtd>`: `left`, `right` (without either it is centered); `rule-left`, `rule-right`, `rule-top`, `rule-bottom` have a
///   line at that side, and `dash-…`, `double-…` a dashed or a double one.
/// - `<mrow>`: `boxed`, `cancel`, `bcancel`, `xcancel`, `sout`, `angl` (see `Enclosure`).
/// - `<mover>`: `overline`, `<munder>`: `underline`: a line over or under the first child; where the theme draws it, it
///   takes the last child, which is the sign that is read aloud, out of sight (`display: none`).
/// - `<mo>`: `prime`, which fonts draw small and raised already: as an exponent it wants the size of text and to be lowered.
/// - `<mtext>`: `bold`, `italic`, `sans`, `mono`.
struct MathMLWriter {
    /// What was parsed, for the digits in it.
    let source: [UInt8]
    var bytes: [UInt8] = []

    init(_ source: [UInt8]) {
        self.source = source
        bytes.reserveCapacity(200 + 16 * source.count)
    }

    /// The `<math>` element.
    /// - Parameters:
    ///   - annotation: the TeX as it was typed.
    ///   - width: of a displayed formula, about, in em.
    mutating func formula(_ node: Node, annotation: [UInt8], isBlock: Bool, hasTags: Bool, width: Int) {
        write(isBlock ? "<math display=\"block\"" : "<math")
        let classes = (hasTags ? ["tagged"] : []) + (FormulaWidth.step(of: width).map { ["wide-\($0)"] } ?? [])
        if !classes.isEmpty { attribute("class", Array(classes.joined(separator: " ").utf8)) }
        write("><semantics><mrow>")
        contents(node)
        write("</mrow><annotation encoding=\"application/x-tex\">")
        escape(annotation)
        write("</annotation></semantics></math>")
    }

    mutating func write(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }

    mutating func write(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "<": write("&lt;")
        case ">": write("&gt;")
        case "&": write("&amp;")
        default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
    }

    mutating func escape(_ text: some Sequence<UInt8>) {
        for byte in text {
            switch byte {
            case UInt8(ascii: "<"): write("&lt;")
            case UInt8(ascii: ">"): write("&gt;")
            case UInt8(ascii: "&"): write("&amp;")
            default: bytes.append(byte)
            }
        }
    }

    /// ` name="0.1667em"`
    mutating func attribute(_ name: StaticString, _ length: Length) {
        bytes.append(UInt8(ascii: " "))
        write(name)
        write("=\"")
        em(length)
        bytes.append(UInt8(ascii: "\""))
    }

    /// ` name="text"`
    mutating func attribute(_ name: StaticString, _ text: [UInt8]) {
        bytes.append(UInt8(ascii: " "))
        write(name)
        write("=\"")
        bytes.append(contentsOf: text)
        bytes.append(UInt8(ascii: "\""))
    }
}

private extension MathMLWriter {
    mutating func em(_ length: Length) {
        let value = length.tenThousandths
        // With its unit: Chromium leaves out a space one of whose lengths is a bare zero.
        if value == 0 { return write("0em") }
        if value < 0 { bytes.append(UInt8(ascii: "-")) }
        write(String(value.magnitude / 10_000))
        var fraction = value.magnitude % 10_000
        if fraction > 0 {
            bytes.append(UInt8(ascii: "."))
            var unit: UInt = 1000
            while fraction > 0 {
                bytes.append(0x30 + UInt8(fraction / unit))
                fraction %= unit
                unit = max(unit / 10, 1)
            }
        }
        write("em")
    }
}
