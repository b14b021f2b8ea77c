/// What a watch has seen change.
struct HubChanges: Hashable {
    /// How many changes were seen; one file saved may be several.
    var count = 0
    /// The files that have changed, as absolute paths without links; `nil` where it may be any, or a folder.
    var files: Set<String>? = []

    /// As much as a watch knows that does not see what changes.
    static let anything = HubChanges(count: 1, files: nil)

    static func += (all: inout HubChanges, more: HubChanges) {
        all.count += more.count
        all.files = more.files.flatMap { all.files?.union($0) }
    }
}
