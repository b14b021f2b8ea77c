import HubContent
import Standards

/// What standards, their domains and the practices are called.
extension Words {
    /// "Number & Operations—Fractions" for `NF`; the code itself where the theme has no name for it.
    func name(ofDomain domain: String) -> String {
        let key = "domain" + domain.filter { $0 != "-" }
        let name = self[key]
        return name == key ? domain : name
    }

    /// "Model with mathematics" for MP4.
    func name(of practice: Practice) -> String { self["practice\(practice.number)"] }

    /// "MP4: Model with mathematics".
    func title(of practice: Practice) -> String { "\(practice): \(name(of: practice))" }

    /// "Grade 3: Number & Operations—Fractions" for the domain of one grade, the code for anything else.
    func title(of standard: Standard) -> String {
        guard standard.level == .domain, let grade = text(ofGrade: standard.grade), let domain = standard.domain else {
            return standard.code.text
        }
        return "\(grade): \(name(ofDomain: domain))"
    }

    /// "Grade 3", "Grades 9–12" for a grade or a range as the catalog has it.
    func text(ofGrade grade: String?) -> String? { grade.flatMap(Grade.parse).flatMap { text(of: $0) } }
}
