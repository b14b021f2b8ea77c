import Foundation
import HubContent

/// Where a document's pictures lie.
struct PictureFinder {
    /// The document's own path.
    let document: String
    /// Whether it holds its pictures, and pandoc put them into `folder`; a web page's lie beside it.
    let isArchive: Bool
    let folder: String

    /// - Returns: the file of a picture; `nil` where there is none, or it lies outside the document's folder.
    func file(_ address: String) -> String? {
        if address.hasPrefix("data:") { return inlineFile(address) }
        let path: String
        if isArchive {
            path = folder + "/" + address.replacing("/", with: "_")
        } else {
            let name = address.removingPercents
            guard !name.hasPrefix("/"), !name.split(separator: "/").contains(".."), !name.contains(":") else { return nil }
            let slash = document.lastIndex(of: "/")
            path = (slash.map { String(document[...$0]) } ?? "") + name
        }
        let status = try? Disk.status(of: path)
        return status?.kind == .file ? path : nil
    }

    /// A picture that a web page carries in itself (RFC 2397).
    private func inlineFile(_ address: String) -> String? {
        guard let match = address.prefixMatch(of: /data:image\/(png|jpeg|gif|webp);base64,/),
            let data = Data(base64Encoded: String(address[match.range.upperBound...]), options: .ignoreUnknownCharacters)
        else { return nil }
        // Equal pictures are one file, and have the same name every time (FNV-1a).
        let mark = address.utf8.reduce(2_166_136_261 as UInt32) { ($0 ^ UInt32($1)) &* 16_777_619 }
        let path = "\(folder)/picture-\(String(mark, radix: 36)).\(match.output.1)"
        return (try? data.write(to: URL(filePath: path))) == nil ? nil : path
    }
}
