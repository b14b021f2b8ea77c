import SourceText
import Templates

/// A template, its partials and what it is rendered with; `page.html` is the template's path.
func render(
    _ template: String, with context: Value..., partials: [String: String] = [:],
    strictness: Strictness = .strict, page: String = ""
) throws -> (text: String, faults: [String]) {
    let sources = partials.sorted { $0.key < $1.key }.map { (name, text) in
        (name: name, source: SourceFile(path: name + ".html", text: text))
    }
    let set = try TemplateSet([(name: "page", source: SourceFile(path: "page.html", text: template))] + sources)
    var output: [UInt8] = []
    let faults = set.render("page", with: context, strictness: strictness, page: page, into: &output)
    return (String(decoding: output, as: UTF8.self), faults.map(\.description))
}

/// The faults that keep a template from compiling.
func faults(in template: String) -> [String] {
    do {
        _ = try TemplateSet([(name: "page", source: SourceFile(path: "page.html", text: template))])
        return []
    } catch {
        return error.diagnostics.map(\.description)
    }
}
