/// What a schema wants under a key, as far as reading the YAML depends on it.
package enum YAMLShape: Hashable, Sendable {
    /// Text: the rest of the line as it stands.
    case text
    /// A list of texts, or one.
    case texts
    /// Text, or names with a text each, of which these are known.
    case record([String])
    /// Names of any sort whose values are records with these texts among them.
    case records([String])
    /// Anything else, or unknown: YAML's own rules.
    case other
}
