/// Signs that Unicode has with a stroke through them.
enum Negations {
    static let of: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
        zip(
            "=<>≤≥∈∋⊂⊃⊆⊇≡∼≈≅≃∥∣∃≺≻⊢⊨⊩→←↔⇒⇐⇔≲≳≶≷≼≽⊑⊒⊲⊳⊴⊵≍".unicodeScalars,
            "≠≮≯≰≱∉∌⊄⊅⊈⊉≢≁≉≇≄∦∤∄⊀⊁⊬⊭⊮↛↚↮⇏⇍⇎≴≵≸≹⋠⋡⋢⋣⋪⋫⋬⋭≭".unicodeScalars)
    ) { first, _ in first }
}
