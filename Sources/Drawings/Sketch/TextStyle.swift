/// The kinds of words in a lesson's drawing; the theme knows each as a class.
enum TextStyle: String {
    case label, tick, strong, caption, digit

    /// Of the font, in units of the drawing.
    var size: Double {
        switch self {
        case .tick: 12
        case .label: 13
        case .strong, .caption: 14
        case .digit: 20
        }
    }

    /// How wide words will be, as far as that can be known; semibold ones are wider.
    func width(of text: some StringProtocol) -> Double {
        TextMeasure.tabularWidth(of: text, size: size) * (self == .strong || self == .caption ? 1.1 : 1)
    }
}
