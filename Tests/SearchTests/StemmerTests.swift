@testable import Search
import Testing

/// Words and stems as the reference implementation of snowballstem.org has them.
struct StemmerTests {
    @Test(arguments: [
        ("fractions", "fraction"), ("sharing", "share"), ("shared", "share"), ("happily", "happili"), ("happy", "happi"),
        ("multiplication", "multipl"), ("equivalently", "equival"), ("rationalize", "ration"), ("running", "run"), ("hopping", "hop"),
        ("hoping", "hope"), ("studies", "studi"), ("ties", "tie"), ("gas", "gas"), ("this", "this"), ("gaps", "gap"), ("kiwis", "kiwi"),
        ("agreed", "agre"), ("feed", "feed"), ("say", "say"), ("cry", "cri"), ("by", "by"), ("skies", "sky"), ("dying", "die"),
        ("generate", "generat"), ("communism", "communism"), ("arsenal", "arsenal"), ("proceed", "proceed"), ("probate", "probat"),
        ("rate", "rate"), ("controlled", "control"), ("rolling", "roll"), ("logically", "logic"), ("hopefulness", "hope"),
        ("triplicate", "triplic"), ("formative", "format"), ("adoption", "adopt"), ("mathematical", "mathemat"), ("yearly", "year"),
        ("youth", "youth"), ("boyish", "boyish"), ("relational", "relat"), ("digitizer", "digit"), ("sensibly", "sensibl"),
    ])
    func `takes the endings off English words`(word: String, stem: String) {
        #expect(String(decoding: Stemmer.english.stem(of: word.utf8), as: UTF8.self) == stem)
    }

    @Test(arguments: [
        ("fracciones", "fraccion"), ("fracción", "fraccion"), ("compartiendo", "compart"), ("compartir", "compart"), ("maestras", "maestr"),
        ("maestros", "maestr"), ("rápidamente", "rapid"), ("matemáticas", "matemat"), ("actividad", "activ"), ("actividades", "activ"),
        ("dárselo", "darsel"), ("haciéndola", "hac"), ("explicaciones", "explic"), ("construyendo", "constru"), ("lleguen", "lleg"),
        ("sigue", "sig"), ("biología", "biolog"), ("solución", "solucion"), ("soluciones", "solucion"), ("frecuencia", "frecuenci"),
        ("cantábamos", "cant"), ("número", "numer"), ("niños", "nin"), ("razonable", "razon"), ("comprensiva", "comprens"),
    ])
    func `takes the endings off Spanish words, and their accents`(word: String, stem: String) {
        #expect(String(decoding: Stemmer.spanish.stem(of: word.utf8), as: UTF8.self) == stem)
    }

    @Test(arguments: [("raíz", "raíces"), ("luz", "luces"), ("vez", "veces"), ("lápiz", "lápices"), ("matriz", "matrices")])
    func `finds a Spanish word in -z by its plural`(word: String, plural: String) {
        #expect(Stemmer.spanish.stem(of: word.utf8) == Stemmer.spanish.stem(of: plural.utf8))
    }

    @Test func `leaves other languages as they are, without accents`() {
        #expect(Stemmer(language: "fr").stem(of: "équations".utf8) == Array("equations".utf8))
        #expect(Stemmer(language: "es-MX") == .spanish)
    }
}
