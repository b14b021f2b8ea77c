/// One citation as the text has it, before it is matched to the list.
struct Mention: Sendable {
    /// What becomes the link, in bytes of the text.
    var range: Range<Int>
    var phrase: AuthorPhrase
    var year: Year
    /// In bytes of the text.
    var yearRange: Range<Int>
    var isNarrative = false
    /// Whether only an entry with these names and this year makes it a citation: the form alone says too little.
    var needsEntry = false
    /// Cited in another work, which alone belongs on the list (APA 7, section 8.6).
    var isSecondary = false
}
