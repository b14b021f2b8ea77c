@testable import HubContent
import Testing

struct LabelledNameTests {
    @Test(arguments: [
        ("Launch (make it everyone's):", "Launch", "make it everyone's"), ("Launch:", "Launch", nil), ("Launch", "Launch", nil),
        ("(all of it)", "(all of it)", nil), ("A (b) c", "A (b) c", nil),
    ] as [(String, String, String?)])
    func `parts a name from the label behind it`(text: String, name: String, label: String?) {
        let named = LabelledName(text)
        #expect(named.name == name && named.label == label)
    }
}
