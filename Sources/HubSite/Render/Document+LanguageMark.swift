import HubContent
import Templates

extension Document {
    /// Its language where that is not the one of the words around it, else null: for `lang`.
    func languageMark(among words: Words) -> Value {
        language == words.language ? .null : .text(language)
    }
}
