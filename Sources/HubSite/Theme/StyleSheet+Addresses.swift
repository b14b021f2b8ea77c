import Foundation
import SourceText

/// All style sheets of a theme become one file, which stands in the theme's folder; what they name beside them stays where
/// it is.
extension StyleSheet {
    /// Its bytes, with each address of a file as it is from the theme's folder.
    var movedToTheme: [UInt8] {
        var moved: [UInt8] = []
        moved.reserveCapacity(source.bytes.count)
        var copied = source.textStart
        for range in addresses {
            guard case .file(let path, let rest) = address(range) else { continue }
            moved += source.bytes[copied..<range.lowerBound]
            moved += Array((path + rest).utf8)
            copied = range.upperBound
        }
        return moved + source.bytes[copied...]
    }

    /// Addresses that no browser gets anything from.
    /// - Parameter files: what is published, with paths from the theme's folder.
    func brokenAddresses(among files: [String]) -> [Diagnostic] {
        addresses.compactMap { range in
            let position = source.position(at: range.lowerBound)
            switch address(range) {
            case .asItIs: return nil
            case .outside:
                return Diagnostic(
                    .template, path: source.path, at: position,
                    "a page fetches nothing from other sites, so this is never shown; put the file into templates/styles/ and write its name here")
            case .file(let path, _):
                let name = (path.removingPercentEncoding ?? path).filter { $0 != "\\" }
                // Where the address leaves the theme, it names what only the whole site can know.
                guard !name.hasPrefix("../"), !files.contains(name) else { return nil }
                let nearest = nearestName(to: name, among: files).map { "templates/" + $0 }
                let fix = nearest.map { "did you mean \"\($0)\"?" } ?? "put the file there, or take the address out"
                return Diagnostic(
                    .missingAsset, path: source.path, at: position, "no file at \"templates/\(name)\"; \(fix)", suggestion: nearest)
            }
        }
    }

    private func address(_ range: Range<Int>) -> StyleAddress {
        let folder = source.path.split(separator: "/").dropFirst().dropLast()
        return StyleAddress(String(decoding: source.bytes[range], as: UTF8.self), in: Array(folder))
    }
}
