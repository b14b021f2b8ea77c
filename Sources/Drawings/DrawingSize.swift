/// How large a drawing is shown where there is room; a phone shows either as wide as it is.
enum DrawingSize: String, CaseIterable {
    case usual
    /// What is as wide as a phone fills a page: for drawings to draw on.
    case wide

    /// One unit of the drawing, in rem. 360 units are 26 rem otherwise: as wide as the drawings of models.
    var unit: Double { (self == .wide ? 1.6 : 1) * 26 / 360 }
}
