/// A value that a template can show.
package enum Value: Sendable { case null }
