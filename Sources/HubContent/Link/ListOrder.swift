/// Where authors want a page in lists: bank by bank, then as each page says.
package struct ListOrder: Hashable, Comparable, Sendable {
    /// The `order` of the introduction beside it; `Int.max` without one.
    package var folder = Int.max
    /// Its own `order`; `Int.max` without one.
    package var own = Int.max

    /// Whether nothing was said, so that it stands by its title.
    package var isOpen: Bool { folder == .max && own == .max }

    package static func < (left: Self, right: Self) -> Bool {
        (left.folder, left.own) < (right.folder, right.own)
    }
}
