import Templates

extension Value {
    /// A list with something in it as `{items: […]}`, else null: so that a template can write what stands
    /// around the items once.
    static func group(_ items: [Value]) -> Value {
        items.isEmpty ? .null : ["items": .list(items)]
    }

    /// HTML, or null where there is none.
    static func html(orNull html: [UInt8]) -> Value {
        html.isEmpty ? .null : .html(html)
    }
}
