/// Render's value.
package struct Site: Sendable {}
