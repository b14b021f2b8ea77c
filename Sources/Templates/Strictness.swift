/// What rendering makes of a name that nothing in the context has.
package enum Strictness: Hashable, Sendable {
    /// It is empty, as the Mustache specification wants.
    case specification
    /// It is a fault; so are a template that does not exist, a list shown as if it were text, and plain text
    /// shown as HTML.
    case strict
}
