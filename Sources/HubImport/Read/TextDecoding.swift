import Foundation

/// The text of a file, whatever editor or spreadsheet wrote it.
enum TextDecoding {
    /// - Returns: the text with line feeds alone at the ends of lines, and what to report of how it was read.
    static func text(of bytes: [UInt8]) -> (text: String, change: String?) {
        let (text, change) = decoded(bytes)
        return (text.replacing("\r\n", with: "\n").replacing("\r", with: "\n"), change)
    }

    private static func decoded(_ bytes: [UInt8]) -> (String, String?) {
        let data = Data(bytes)
        if bytes.starts(with: [0xFF, 0xFE]), let text = String(data: data.dropFirst(2), encoding: .utf16LittleEndian) {
            return (text, "read the file as UTF-16, as its first bytes say")
        }
        if bytes.starts(with: [0xFE, 0xFF]), let text = String(data: data.dropFirst(2), encoding: .utf16BigEndian) {
            return (text, "read the file as UTF-16, as its first bytes say")
        }
        let rest = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        if let text = String(validating: rest, as: UTF8.self) { return (text, nil) }
        let change = "read the file as Windows-1252, because it is no UTF-8; look whether accents and quotation marks are right"
        if let text = String(data: data, encoding: .windowsCP1252) { return (text, change) }
        return (String(decoding: rest, as: UTF8.self), "replaced bytes that are no text with �")
    }
}
