extension TeXCommands {
    static let accents: [(name: String, command: Command)] =
        [
            ("hat", "^"), ("check", "ˇ"), ("tilde", "~"), ("acute", "ˊ"), ("grave", "ˋ"), ("dot", "˙"), ("ddot", "¨"),
            ("dddot", "\u{20DB}"), ("ddddot", "\u{20DC}"), ("breve", "˘"), ("bar", "ˉ"), ("vec", "\u{20D7}"),
            ("mathring", "˚"),
            // TeX's accents of text, which KaTeX takes in mathematics too.
            ("'", "ˊ"), ("`", "ˋ"), ("^", "^"), ("~", "~"), ("=", "ˉ"), (".", "˙"), ("\"", "¨"), ("u", "˘"),
            ("v", "ˇ"), ("r", "˚"), ("H", "˝"), ("c", "¸"),
        ].map { ($0, .accent($1, isWide: false)) }
        + [("widehat", "^"), ("widecheck", "ˇ"), ("widetilde", "~")].map { ($0, .accent($1, isWide: true)) }

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
