extension TeXCommands {
    /// Characters that stand centered over a letter where the font's own accents, made for its metrics, do not: see
    /// `Operator.isSmall` for those that are made small for it.
    static let accents: [(name: String, command: Command)] =
        [
            ("hat", "ˆ"), ("check", "ˇ"), ("tilde", "˜"), ("acute", "ˊ"), ("grave", "ˋ"), ("dot", "˙"), ("ddot", "¨"),
            ("dddot", "…"), ("ddddot", "⋯"), ("breve", "˘"), ("bar", "ˉ"), ("vec", "→"),
            ("mathring", "˚"),
            // TeX's accents of text, which KaTeX takes in mathematics too.
            ("'", "ˊ"), ("`", "ˋ"), ("^", "ˆ"), ("~", "˜"), ("=", "ˉ"), (".", "˙"), ("\"", "¨"), ("u", "˘"),
            ("v", "ˇ"), ("r", "˚"), ("H", "˝"), ("c", "¸"),
        ].map { ($0, .accent($1, isWide: false)) }
        + [("widehat", "\u{302}"), ("widecheck", "ˇ"), ("widetilde", "~")].map { ($0, .accent($1, isWide: true)) }

    static let stretched: [(name: String, command: Command)] =
        [
            ("overrightarrow", "→"), ("overleftarrow", "←"), ("overleftrightarrow", "↔"), ("Overrightarrow", "⇒"),
            ("overrightharpoon", "⇀"), ("overleftharpoon", "↼"), ("overgroup", "⏠"), ("overlinesegment", "⎯"),
        ].map { ($0, .stretched($1, .over, isBrace: false)) }
        + [
            ("underrightarrow", "→"), ("underleftarrow", "←"), ("underleftrightarrow", "↔"), ("undergroup", "⏡"),
            ("underlinesegment", "⎯"), ("utilde", "~"),
        ].map { ($0, .stretched($1, .under, isBrace: false)) }
        + [("overbrace", "⏞"), ("overbracket", "⎴")].map { ($0, .stretched($1, .over, isBrace: true)) }
        + [("underbrace", "⏟"), ("underbracket", "⎵")].map { ($0, .stretched($1, .under, isBrace: true)) }

    static let arrows: [(name: String, command: Command)] =
        [
            ("xrightarrow", "→"), ("xleftarrow", "←"), ("xleftrightarrow", "↔"), ("xRightarrow", "⇒"),
            ("xLeftarrow", "⇐"), ("xLeftrightarrow", "⇔"), ("xhookrightarrow", "↪"), ("xhookleftarrow", "↩"),
            ("xmapsto", "↦"), ("xtwoheadrightarrow", "↠"), ("xtwoheadleftarrow", "↞"), ("xrightharpoonup", "⇀"),
            ("xrightharpoondown", "⇁"), ("xleftharpoonup", "↼"), ("xleftharpoondown", "↽"),
            ("xrightleftharpoons", "⇌"), ("xleftrightharpoons", "⇋"), ("xlongequal", "="), ("xtofrom", "⇄"),
        ].map { ($0, .labelledArrow($1)) }
}
