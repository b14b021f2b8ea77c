/// A length in ten-thousandths of an em, so that it prints the same everywhere.
struct Length: Hashable, Sendable {
    var tenThousandths: Int

    init(tenThousandths: Int) { self.tenThousandths = tenThousandths }

    /// - Parameters:
    ///   - value: ten-thousandths of a `unit`.
    ///   - unit: one of TeX's units; `nil` comes back for others.
    init?(_ value: Int, unit: some Sequence<UInt8>) {
        // In a font of 10 pt: 1 em is 10 pt, 18 mu; 1 ex of Computer Modern is 4.31 pt; 1 in is 72.27 pt.
        let perUnit: (em: Int, parts: Int)
        switch String(decoding: Array(unit), as: UTF8.self) {
        case "em": perUnit = (1, 1)
        case "ex": perUnit = (431, 1000)
        case "mu": perUnit = (1, 18)
        case "pt": perUnit = (1, 10)
        case "mm": perUnit = (7227, 25_400)
        case "cm": perUnit = (7227, 2540)
        case "in": perUnit = (7227, 1000)
        case "bp": perUnit = (7227, 72_000)
        case "pc": perUnit = (12, 10)
        case "dd": perUnit = (1238, 11_570)
        case "cc": perUnit = (14_856, 11_570)
        case "nd": perUnit = (685, 6420)
        case "nc": perUnit = (1370, 1070)
        case "sp": perUnit = (1, 655_360)
        default: return nil
        }
        tenThousandths = value * perUnit.em / perUnit.parts
    }
}
