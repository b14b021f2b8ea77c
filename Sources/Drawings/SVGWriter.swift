import SourceText

/// Writes one drawing as inline SVG: elements in order, attributes escaped, no style.
package struct SVGWriter {
    package private(set) var bytes: [UInt8] = []

    package init() {}
}
