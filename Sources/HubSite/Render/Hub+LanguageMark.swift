import HubContent
import Templates

extension Hub {
    /// The language of a document where it is not that of the words around it, else null: for `lang`.
    func languageMark(of document: Document, words: Words) -> Value {
        let language = language(of: document)
        return language == words.language ? .null : .text(language)
    }
}
