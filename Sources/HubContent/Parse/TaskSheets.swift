/// Where the sheets of a task for students stand: beside the tasks, never below one.
package struct TaskSheets: Hashable, Sendable {
    /// The student's part, if it has one: `handouts/BANK/x/`.
    package let handout: Address?
    /// What stands below its `Extensions`.
    package let extensions: Address?
    /// What the class is shown, if there is anything: `projector/BANK/x/`.
    package let projector: Address?
    /// What a plan in the browser calls the task: `BANK/x`.
    package let planName: String

    /// - Parameters:
    ///   - address: where the task's page stands.
    ///   - sections: what the task has.
    init(of address: Address, _ sections: [Section]) {
        let path = address.path
        let inside = path.hasPrefix("tasks/") ? String(path.dropFirst("tasks/".count)) : path
        handout = sections.contains { $0.meaning == .task } ? Address("handouts/" + inside) : nil
        extensions = sections.contains { $0.meaning == .extensions } ? Address("handouts/" + inside + "extensions/") : nil
        projector = handout != nil || sections.contains { sections.phase(ofShow: $0) != nil } ? Address("projector/" + inside) : nil
        planName = String(inside.dropLast())
    }
}
