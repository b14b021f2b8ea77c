import SourceText

/// The DOI of an entry and what is wrong with how it is written (APA 7, section 9.35).
struct DOI {
    /// A message in plain words, and what should stand there where that is plain.
    struct Fault: Hashable {
        var message: String
        var suggestion: String?
    }

    /// `10.NNNN/…`; `nil` where what stands there is none.
    private(set) var name: String?
    private(set) var fault: Fault?
    /// In bytes of the entry, address included.
    private(set) var range: Range<Int>

    /// - Parameter text: the entry, white space single. `nil` where it names no DOI.
    init?(in text: [UInt8]) {
        guard let found = Self.locate(in: text) else { return nil }
        range = found.start..<found.nameStart
        read(text, from: found)
    }
}

private extension DOI {
    struct Place {
        /// Where the address or the word `doi` begins.
        var start: Int
        /// Where the name should begin.
        var nameStart: Int
        /// What is wrong with the words before the name.
        var fault: String?
    }

    mutating func read(_ text: [UInt8], from place: Place) {
        var chunks = text[place.nameStart...].split(separator: .space)
        var name = chunks.isEmpty ? [] : Array(chunks.removeFirst())
        var hasSpace = place.nameStart < text.count && text[place.nameStart] == .space
        while let next = chunks.first, Self.isCutOff(name, before: next) {
            name += next
            chunks.removeFirst()
            hasSpace = true
        }
        Self.trim(&name)
        range = range.lowerBound..<text.count
        let written = String(decoding: name, as: UTF8.self)
        let shown = "\"" + String(decoding: text[place.start...].prefix(90), as: UTF8.self) + "\""
        guard Self.hasPrefix(name) else {
            fault = Fault(
                message: "\(shown) is no DOI: one begins 10. and four digits or more; copy it from the publisher's page")
            return
        }
        guard Self.isWhole(name) else {
            fault = Fault(
                message: "the DOI \(shown) is cut off: after its first part comes a slash and more; "
                    + "copy it whole from the publisher's page")
            return
        }
        self.name = written
        let mended = "https://doi.org/\(written)"
        if hasSpace || place.fault == "space" {
            fault = Fault(message: "the DOI \(shown) has a space in it; write \(mended)", suggestion: mended)
        } else if let words = place.fault {
            fault = Fault(message: "the DOI \(shown) \(words); write \(mended)", suggestion: mended)
        }
    }

    /// Whether a name goes on after a space: it ends where no name ends, or what follows can begin no sentence.
    static func isCutOff(_ name: [UInt8], before next: ArraySlice<UInt8>) -> Bool {
        guard let last = name.last, let first = next.first else { return false }
        if isScheme(next) { return false }
        if [UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "_")].contains(last) { return true }
        if [UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "_")].contains(first) { return next.count > 1 }
        if last == UInt8(ascii: "."), !isWhole(name) || name.count < 9 { return next.contains { $0.isDigit } }
        if [UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ")")].contains(last) { return false }
        if first == UInt8(ascii: ".") { return next.count > 1 }
        guard first.isDigit || first | 0x20 == first && first.isLetter else { return false }
        return next.filter { $0.isDigit }.count >= 3
    }

    static func isScheme(_ text: ArraySlice<UInt8>) -> Bool {
        text.starts(with: "http".utf8) || text.starts(with: "doi".utf8) || text.starts(with: "(".utf8) || text.starts(with: "[".utf8)
    }

    /// Takes off what a sentence puts behind a name: stops, and parentheses that close nothing in it.
    static func trim(_ name: inout [UInt8]) {
        var extra = name.count { $0 == UInt8(ascii: ")") } - name.count { $0 == UInt8(ascii: "(") }
        while let last = name.last {
            let isExtra = last == UInt8(ascii: ")") && extra > 0
            guard isExtra || ".,;>]".utf8.contains(last) else { return }
            if isExtra { extra -= 1 }
            name.removeLast()
        }
    }

    /// `10.` and four to nine digits.
    static func hasPrefix(_ name: [UInt8]) -> Bool {
        name.starts(with: "10.".utf8) && (4...9).contains(name.dropFirst(3).prefix { $0.isDigit }.count)
    }

    static func isWhole(_ name: [UInt8]) -> Bool {
        guard hasPrefix(name), let slash = name.firstIndex(of: UInt8(ascii: "/")), slash + 1 < name.count else { return false }
        return name[3..<slash].allSatisfy { $0.isDigit || $0 == UInt8(ascii: ".") }
    }
}

// MARK: - Where it stands

private extension DOI {
    static func locate(in text: [UInt8]) -> Place? {
        if let address = EntryAddress.start(in: text) {
            if let place = resolver(text, at: address) { return place }
        }
        return labelled(text)
    }

    /// `https://doi.org/…`, an old `dx.doi.org`, and what is nearly that.
    static func resolver(_ text: [UInt8], at start: Int) -> Place? {
        guard let scheme = EntryAddress.scheme(text, at: start) else { return nil }
        let hostStart = text[scheme.end...].first == .space ? scheme.end + 1 : scheme.end
        let host = text[hostStart...].prefix { $0 != UInt8(ascii: "/") && $0 != .space }
        let name = String(decoding: host.map(\.lowercased), as: UTF8.self)
        let afterHost = text[host.endIndex...].drop { $0 == .space }
        let isKnown = ["doi.org", "dx.doi.org", "www.doi.org"].contains(name)
        if isKnown {
            let path = afterHost.first == UInt8(ascii: "/") ? afterHost.dropFirst() : afterHost
            let hasSpace = hostStart != scheme.end || afterHost.startIndex != host.endIndex
            return Place(
                start: start, nameStart: path.startIndex,
                fault: hasSpace ? "space" : scheme.isRight ? nil : "does not begin with https://")
        }
        // A publisher's own address may end in the DOI too; only a host that is nearly doi.org is misspelt.
        guard afterHost.first == UInt8(ascii: "/"), afterHost.dropFirst().starts(with: "10.".utf8),
            nearestName(to: name, among: ["doi.org", "dx.doi.org", "www.doi.org"]) != nil
        else { return nil }
        return Place(start: start, nameStart: afterHost.startIndex + 1, fault: "is at \(name) instead of doi.org")
    }

    /// `doi:10.…`, `doi.org/10.…`, `DOI 10.…` and a bare `10.1080/…`.
    static func labelled(_ text: [UInt8]) -> Place? {
        for index in text.indices {
            guard text[index] == UInt8(ascii: "1") || text[index].lowercased == UInt8(ascii: "d") else { continue }
            let isEdge = index == 0 || !(text[index - 1].isLetter || text[index - 1].isDigit || text[index - 1] == UInt8(ascii: "/")
                || text[index - 1] == UInt8(ascii: "."))
            guard isEdge else { continue }
            if isWord("doi.org/", text, at: index) { return Place(start: index, nameStart: index + 8) }
            if isWord("dx.doi.org/", text, at: index) { return Place(start: index, nameStart: index + 11) }
            if isWord("doi", text, at: index), index + 3 < text.count {
                let rest = text[(index + 3)...].drop { $0 == .space || $0 == UInt8(ascii: ":") }
                let hasColon = text[index + 3] == UInt8(ascii: ":")
                if hasColon || rest.starts(with: "10.".utf8) { return Place(start: index, nameStart: rest.startIndex) }
            }
            if isWord("10.", text, at: index) {
                let name = Array(text[index...].prefix { $0 != .space })
                if isWhole(name) { return Place(start: index, nameStart: index) }
            }
        }
        return nil
    }

    static func isWord(_ word: StaticString, _ text: [UInt8], at index: Int) -> Bool {
        guard index + word.utf8CodeUnitCount <= text.count else { return false }
        return word.withUTF8Buffer { zip($0, text[index...]).allSatisfy { $0 == $1.lowercased } }
    }
}
