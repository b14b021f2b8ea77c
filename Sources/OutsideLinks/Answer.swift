/// What came back when an address was asked once, without following where it leads on.
package enum Answer: Hashable, Sendable {
    /// A status of HTTP (RFC 9110, section 15), and of a redirect where it leads.
    case status(Int, location: String?)
    case failure(Failure)

    package enum Failure: Hashable, Sendable {
        /// No machine of that name is known.
        case unknownHost
        /// A machine that does not take the call.
        case noConnection
        /// A certificate that is not good, or no agreement on how to speak in secret.
        case insecure
        case timeout
        /// No address that can be asked.
        case unreadable
        case other
    }
}

package enum Method: String, Hashable, Sendable {
    case head = "HEAD", get = "GET"
}
