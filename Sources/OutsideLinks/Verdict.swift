/// What is known of an address after it was asked.
package enum Verdict: Hashable, Sendable {
    case alive
    /// Moved for good to another address.
    case moved(to: String)
    /// Goes on from "… cannot be reached: ".
    case dead(reason: String)
    /// There, but not for a program: a page behind a sign-in, a site that turns programs away or is ill today.
    case uncheckable(reason: String)
    /// A machine of no known name: dead, unless no machine could be found at all.
    case unknownHost
    /// The time for all was over.
    case notAsked
}
