/// Something drawn in a word processor's file that is no picture.
struct ArchiveDrawing: Hashable {
    enum Kind: String, Hashable {
        case chart = "a chart"
        case diagram = "a diagram (SmartArt)"
        case shape = "a drawn shape"
        case other = "a part that another program made"
    }

    var kind: Kind
    /// What its author says that it shows; often nothing.
    var description = ""

    /// - Parameter count: how many there are of this kind and description.
    func report(count: Int) -> String {
        "left out \(kind.rawValue)" + (description.isEmpty ? "" : " (\(description.oneLine))") + (count > 1 ? ", \(count) times" : "")
            + "; save it as a picture in your word processor and put it in where it belongs"
    }
}
