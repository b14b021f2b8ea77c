import SourceText

/// What a character beyond ASCII is to a word.
enum Letter {
    /// Part of a word: its small letter.
    case letter(Unicode.Scalar)
    /// Part of a word where one stands on both sides: `'` or `-`.
    case joiner(UInt8)
    /// Two words: `½` is what `1/2` is.
    case fraction(over: [UInt8], under: [UInt8])
    /// As if it were not there: a soft hyphen.
    case nothing
    /// Between words.
    case gap

    init(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0xBC...0xBE, 0x2150...0x215E: self = Self.fractions[scalar] ?? .gap
        case 0xD7, 0xF7: self = .gap
        case 0xC0...0xDE: self = .letter(Unicode.Scalar(UInt8(scalar.value + 0x20)))
        case 0xDF...0xFF: self = .letter(scalar)
        case 0x2019: self = .joiner(UInt8(ascii: "'"))
        case 0x2010, 0x2011, 0x2013: self = .joiner(UInt8(ascii: "-"))
        case 0xAD, 0x200B...0x200D: self = .nothing
        case 0x2000...0x206F, 0x3000...0x303F: self = .gap
        default:
            let properties = scalar.properties
            switch properties.generalCategory {
            case .uppercaseLetter, .titlecaseLetter:
                self = .letter(properties.lowercaseMapping.unicodeScalars.first ?? scalar)
            case .lowercaseLetter, .modifierLetter, .otherLetter, .decimalNumber, .letterNumber, .otherNumber,
                .nonspacingMark, .spacingMark, .enclosingMark:
                self = .letter(scalar)
            default: self = .gap
            }
        }
    }
}

extension Letter {
    /// Unicode's vulgar fractions (their compatibility decompositions).
    private static let fractions: [Unicode.Scalar: Letter] = {
        let written = "¼1/4 ½1/2 ¾3/4 ⅐1/7 ⅑1/9 ⅒1/10 ⅓1/3 ⅔2/3 ⅕1/5 ⅖2/5 ⅗3/5 ⅘4/5 ⅙1/6 ⅚5/6 ⅛1/8 ⅜3/8 ⅝5/8 ⅞7/8"
        let pairs = written.split(separator: " ").map { entry -> (Unicode.Scalar, Letter) in
            let numbers = entry.dropFirst().split(separator: "/").map { Array($0.utf8) }
            return (entry.unicodeScalars[entry.startIndex], .fraction(over: numbers[0], under: numbers[1]))
        }
        return Dictionary(uniqueKeysWithValues: pairs)
    }()
}

/// A word without accents.
/// - Parameter word: in small letters, UTF-8.
func folded(_ word: some Collection<UInt8>) -> [UInt8] {
    guard word.contains(where: { $0 >= 0x80 }) else { return Array(word) }
    var folded: [UInt8] = []
    for scalar in String(decoding: word, as: UTF8.self).unicodeScalars {
        switch scalar.value {
        case 0x300...0x36F: break
        case 0xE0...0x17F:
            let plain = plainLetters[Int(scalar.value - 0xE0)]
            if plain == UInt8(ascii: "-") { folded.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? []) } else { folded.append(plain) }
        default: folded.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
        }
    }
    return folded
}

/// From U+00E0 to U+017F, the letter below the accent; `-` where there is none (Unicode's canonical decompositions).
private let plainLetters = Array(
    ("aaaaaa-ceeeeiiii-nooooo--uuuuy-y" + "aaaaaacccccccc" + "dd--eeeeeeeeeegggggggghh--iiiiiiiii---jjkk-llllll----nnnnnn---oooooo--rrrrrrssssssss"
        + "tttt--uuuuuuuuuuuuwwyyyzzzzzz-").utf8)
