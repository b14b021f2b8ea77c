import SourceText

/// `unknown-bank`: a bank of hub.yml without a folder. Misspelt, a bank that is to be kept from the public would go out.
enum BankCheck {
    static func findings(in parsed: ParsedHub) -> [Diagnostic] {
        guard !parsed.settings.banks.isEmpty else { return [] }
        let folders = Set(parsed.documents.compactMap { Selection.bank(ofPath: $0.contentPath) })
        return parsed.settings.banks.filter { !folders.contains($0.slug) }.map { bank in
            let nearest = nearestName(to: bank.id.value, among: folders.sorted())
            return Diagnostic(
                .unknownBank, path: Settings.path, at: bank.id.position,
                "there is no bank in content/tasks/\(bank.id.value)/; "
                    + (nearest.map { "did you mean \"\($0)\"?" } ?? "make the folder, or take the bank out of hub.yml"),
                suggestion: nearest)
        }
    }
}
