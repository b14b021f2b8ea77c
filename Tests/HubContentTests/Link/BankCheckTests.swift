import SourceText
import Testing

struct BankCheckTests {
    private func findings(banks: String) -> [String] {
        let hub = LinkedHub(["hub.yml": "banks:\n  \(banks):\n    public: no\n", "tasks/common-checks/a.md": "# A\n\n## Goal\n\ng\n\n## Task\n\nt\n"])
        return hub.findings.filter { $0.code == .unknownBank }.map(\.description)
    }

    @Test func `a bank that is misspelt would go out, so it is an error with the nearest`() {
        #expect(findings(banks: "comon-checks") == [
            "content/hub.yml:2:3: error: there is no bank in content/tasks/comon-checks/; did you mean \"common-checks\"? [unknown-bank]"
        ])
        #expect(findings(banks: "geometry") == [
            "content/hub.yml:2:3: error: there is no bank in content/tasks/geometry/; make the folder, or take the bank out of hub.yml [unknown-bank]"
        ])
    }

    @Test func `a bank with its folder is none`() {
        #expect(findings(banks: "common-checks") == [])
    }
}
