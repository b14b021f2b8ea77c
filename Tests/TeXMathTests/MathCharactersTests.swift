import Foundation
import TeXMath
import Testing

/// What formulas write, against what the font of formulas holds (Sources/EmbedFilesPlugin/MathFont/characters.txt).
struct MathCharactersTests {
    /// Characters that Latin Modern Math does not have.
    static let notInTheFont = """
        ½ˉˊˋ\u{327}ΪΫάέήίΰϝℊℯℲℴ⅁⇠⇢⋔⎯⎰⎱Ⓢ╱╲▹◃★⦃⦄⦵⧫⩞⪵⪶⪷⪸⪹⪺⫅⫆⫋⫌𝒶𝒷𝒸𝒹𝒻𝒽𝒾𝒿𝓀𝓁𝓂𝓃𝓅𝓆𝓇𝓈𝓉𝓊𝓋𝓌𝓍𝓎𝓏
        """

    /// Characters that were left out, so that the font stays small: small Greek letters of words, letters of other
    /// languages and signs that every device has, marks over letters of words, rare arrows and relations, the brackets
    /// of `\overbracket` and `\overgroup`, and the alphabet of `\mathtt`.
    static let leftOut = """
        ©®¶ÆØßæïø\u{300}\u{301}\u{303}\u{304}\u{306}\u{307}\u{308}\u{30A}\u{30B}\u{30C}αβγδεζηθικλνξορςστυφχ\
        ψω\u{20D7}\u{20DB}\u{20DC}↚↛↞↢↣↫↬↭↮↰↱↶↷↺↻⇄⇆⇇⇈⇉⇊⇍⇎⇏⇚⇛⇝∰∹≂≎≏≑≒≓≕≖≗≨≩≬≭≴≵≶≷≸≹≾≿⊚⊛⊝⊟⊡⊪⊮⊯⊶⊷⊸⊺⋇⋋⋌⋍⋎⋏⋐⋑⋒⋓⋖⋗\
        ⋘⋙⋚⋛⋞⋟⋠⋡⋢⋣⋦⋧⋨⋩⋪⋫⋬⋭⎴⎵⏠⏡⟮⟯⪅⪆⪇⪈⪉⪊⪋⪌⪕⪖𝙰𝙱𝙲𝙳𝙴𝙵𝙶𝙷𝙸𝙹𝙺𝙻𝙼𝙽𝙾𝙿𝚀𝚁𝚂𝚃𝚄𝚅𝚆𝚇𝚈𝚉𝚊𝚋𝚌𝚍𝚎𝚏𝚐𝚑𝚒𝚓𝚔𝚕𝚖𝚗𝚘𝚙𝚚𝚛𝚜𝚝𝚞𝚟𝚠𝚡𝚢𝚣𝟶𝟷𝟸𝟹𝟺𝟻𝟼𝟽𝟾𝟿
        """

    @Test func `has every character that a formula can hold, but for listed ones`() throws {
        let held = try Self.characters()
        let listed = Set((Self.notInTheFont + Self.leftOut).unicodeScalars)
        let written = try Self.written()
        #expect(written.count > 900)
        let unlisted = written.subtracting(held).subtracting(listed)
        #expect(unlisted.isEmpty, "\(Self.list(unlisted))")
        let both = listed.intersection(held)
        #expect(both.isEmpty, "listed, but held: \(Self.list(both))")
    }

    @Test(.enabled(if: CharacterMap.whole != nil, "fonts-lmodern is not installed"))
    func `leaves to others what the whole font lacks`() throws {
        let whole = try #require(CharacterMap.whole)
        let odd = Self.notInTheFont.unicodeScalars.filter { whole.contains($0.value) }
        #expect(odd.isEmpty, "Latin Modern Math has \(Self.list(Set(odd)))")
        let missing = try Self.written().intersection(Self.characters()).filter { !whole.contains($0.value) }
        #expect(missing.isEmpty, "Latin Modern Math lacks \(Self.list(missing))")
        let strange = Self.leftOut.unicodeScalars.filter { !whole.contains($0.value) }
        #expect(strange.isEmpty, "Latin Modern Math lacks \(Self.list(Set(strange)))")
    }
}

private extension MathCharactersTests {
    /// What characters.txt lists: code points and ranges in hexadecimal, with commas between them.
    static func characters() throws -> Set<Unicode.Scalar> {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Sources/EmbedFilesPlugin/MathFont/characters.txt")
        var characters: Set<Unicode.Scalar> = []
        for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") where !line.hasPrefix("#") {
            for range in line.split(separator: ",") {
                let ends = try range.split(separator: "-").map { try #require(UInt32($0, radix: 16), "\(line)") }
                let (first, last) = (try #require(ends.first), try #require(ends.last))
                characters.formUnion((first...last).compactMap(Unicode.Scalar.init))
            }
        }
        return characters
    }

    /// The characters of the corpus, of every command in several surroundings, and of every font's letters.
    static func written() throws -> Set<Unicode.Scalar> {
        var formulas = try Corpus.right().map(\.tex)
        for name in TeXCommands.names {
            let command = "\\\(name)"
            formulas += [
                "\(command) ", "\(command){b}", "\(command){b}{c}", "\(command) b \\right.", "a \(command) b", "\\not\(command)",
                "\\left\(command) b \\right.", "\\text{\(command){e}}", "\\operatorname{\(command){e}}",
            ]
        }
        let greek = (0x391...0x3C9).compactMap(Unicode.Scalar.init).filter { $0.value != 0x3A2 }.map { String($0) }
        let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789".map(String.init)
        for font in ["mathrm", "mathit", "mathbf", "boldsymbol", "mathbb", "mathcal", "mathfrak", "mathsf", "mathtt"] {
            formulas += (letters + greek + ["\\nabla", "\\partial"]).map { "\\\(font){\($0)}" }
        }
        // Browsers make the only letter of an <mi> italic.
        formulas += (letters + greek).map { "\\mathit{\($0)}" }
        var written: Set<Unicode.Scalar> = []
        for tex in formulas {
            let text = String(decoding: Formula(Array(tex.utf8), isBlock: true).mathML, as: UTF8.self)
            guard let end = text.firstRange(of: "<annotation") else { continue }
            written.formUnion(text[..<end.lowerBound].unicodeScalars)
        }
        // Of these a browser asks no font for a glyph.
        return written.filter { !$0.properties.isDefaultIgnorableCodePoint && $0.value >= 0x20 }
    }

    static func list(_ scalars: Set<Unicode.Scalar>) -> String {
        scalars.sorted().map { "\(Character($0))" }.joined() + " "
            + scalars.sorted().map { String($0.value, radix: 16) }.joined(separator: " ")
    }
}
