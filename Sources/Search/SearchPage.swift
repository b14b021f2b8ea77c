/// What search knows of one page of a site.
package struct SearchPage: Sendable {
    /// Where it stands, as a link from the site's root: `tasks/x/index.html`.
    package var address: String
    package var title: String
    /// A language tag: `es`, `en-US`.
    package var language: String
    /// A name by which results are filtered: `task`.
    package var kind: String
    /// In order: `3`, `K`, `HS`.
    package var grades: [String]
    /// Words that stand for the page without standing in its text: standards' codes, tags, authors.
    package var keywords: [String]
    package var sections: [Section]

    /// A heading with the text right below it.
    package struct Section: Sendable {
        /// The heading's id; empty for what stands before the first heading.
        package var id: String
        package var heading: String
        /// Words without markup, a line for each block.
        package var text: [UInt8]

        package init(id: String, heading: String, text: [UInt8]) {
            self.id = id
            self.heading = heading
            self.text = text
        }
    }

    package init(
        address: String, title: String, language: String, kind: String, grades: [String] = [], keywords: [String] = [],
        sections: [Section] = []
    ) {
        self.address = address
        self.title = title
        self.language = language
        self.kind = kind
        self.grades = grades
        self.keywords = keywords
        self.sections = sections
    }
}
