/// For whom a site is built. A static site cannot hide what it contains, so each audience has a site of its own.
package enum Audience: String, CaseIterable, Sendable {
    /// Everything but private banks.
    case everyone = "public"
    /// Everything.
    case staff
    /// Handouts alone, and those not of private banks: what is kept from the public is kept from students too.
    case students
}
