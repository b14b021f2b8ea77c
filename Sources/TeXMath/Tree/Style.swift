/// What `<mstyle>` changes for all that is in it.
struct Style: Sendable {
    /// TeX's style: sets `displaystyle` and `scriptlevel`.
    var size: TeXStyle? = nil
    /// Per cent of the size around it.
    var scale: Int? = nil
    /// A colour's name or `#` and six digits.
    var color: [UInt8]? = nil
    var background: [UInt8]? = nil
}
