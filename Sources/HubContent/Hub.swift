/// Link's value: see HubContent.swift.
package struct Hub: Sendable {}
