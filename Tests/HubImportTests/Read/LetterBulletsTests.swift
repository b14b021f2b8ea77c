import Testing

@testable import HubImport

struct LetterBulletsTests {
    @Test(arguments: ["  o ", "o ", "o\t"]) func `makes deeper items of lines that begin with the letter o below bullets`(mark: String) {
        let text = "Our year\n\nWhat to do before:\n\n• Bring student work\n\(mark)Choose one piece\n\(mark)Copy it for all\n• Talk with a partner"
        #expect(Importing.body(text) == "What to do before:\n\n- Bring student work\n  - Choose one piece\n  - Copy it for all\n- Talk with a partner")
    }

    @Test func `takes lines beside each other for items, whatever follows the letter`() {
        #expect(Importing.body("Our year\n\nAsk twice:\no in words\no in a drawing") == "Ask twice:\n\n- in words\n- in a drawing")
    }

    @Test func `leaves the Spanish word alone`() {
        let text = "Nuestro año\n\nTrae a la reunión lápices, tijeras, papel de colores\no cuadernos de los estudiantes de tu clase, y nada\nmás que eso."
        #expect(!Importing.body(text).contains("\n"))
        #expect(Importing.body("Nuestro año\n\n• Trae a la reunión lápices, tijeras, papel de colores\no cuadernos de tu clase\n• Habla con alguien") ==
            "- Trae a la reunión lápices, tijeras, papel de colores o cuadernos de tu clase\n- Habla con alguien")
    }
}
