/// A list of pages with an address of its own: a kind, a bank of tasks, another folder, or a facet of the tasks.
package struct PageCollection: Sendable {
    package enum Content: Hashable, Sendable {
        case kind(Kind)
        /// A bank of tasks by its folder's name.
        case bank(String)
        case folder
        /// Of the tasks, those for one grade, of one domain (`NF`, `HSA-SSE`), with one practice, or on one
        /// standard: the facets that have pages of their own.
        case grade(Grade), domain(String), practice(Practice), standard(String)
    }

    package var content: Content
    package var address: Address
    /// The page of the folder's `index.md`.
    package var introduction: Int?
    /// Indices into `Hub.pages`, in the order they are shown.
    package var members: [Int]

    package init(content: Content, address: Address, introduction: Int?, members: [Int]) {
        self.content = content
        self.address = address
        self.introduction = introduction
        self.members = members
    }

    /// How many members one page of a list shows.
    package static let pageLength = 60

    package var pageCount: Int { Self.pageCount(of: members.count) }

    /// In how many pages so many members come.
    package static func pageCount(of members: Int) -> Int { max(1, (members + pageLength - 1) / pageLength) }

    /// Where page `number` of the list stands, counted from 1.
    package func address(ofPage number: Int) -> Address {
        number == 1 ? address : Address(address.path + "page/\(number)/")
    }

    /// The members that page `number` shows.
    package func members(ofPage number: Int) -> ArraySlice<Int> {
        let start = min(members.count, (number - 1) * Self.pageLength)
        return members[start..<min(members.count, start + Self.pageLength)]
    }
}
