import SourceText

/// The drawings that a fenced block can ask for by its language.
package enum DrawingKind: String, CaseIterable, Hashable, Sendable {
    case numberLine = "number-line"
    case doubleNumberLine = "double-number-line"
    case fractionBar = "fraction-bar"
    case fractionCircle = "fraction-circle"
    case areaModel = "area-model"
    case array
    case tenFrame = "ten-frame"
    case numberBond = "number-bond"
    case baseTen = "base-ten"
    case tapeDiagram = "tape-diagram"
    case coordinatePlane = "coordinate-plane"
    case barChart = "bar-chart"
    case dotPlot = "dot-plot"
    case linePlot = "line-plot"
    case histogram
    case boxPlot = "box-plot"
    case scatterPlot = "scatter-plot"
    case angle
    case clock
    case stacked
}

extension DrawingKind {
    /// Reads the lines of a block.
    /// - Parameter decimalCommas: whether the page's language writes decimals with commas.
    /// - Returns: the drawing, `nil` where there is a fault.
    package func read(lines: [String], decimalCommas: Bool = false) -> (drawing: (any Drawing)?, faults: [DrawingFault]) {
        var block = DrawingBlock(lines, keys: type.keys, decimalCommas: decimalCommas)
        let content = type.init(&block)
        let title = block.text("title")
        let alt = block.text("alt")
        let size = block.choice("size", DrawingSize.usual)
        let faults = block.faults.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
        guard let content, faults.isEmpty else { return (nil, faults) }
        return (
            TitledDrawing(kind: self, content: content, title: title, alt: alt, size: size, hasDecimalCommas: block.hasDecimalCommas), []
        )
    }

    /// The keys that its lines may have, beside those of every drawing (`DrawingBlock.commonKeys`).
    package var keys: [String] { type.keys }

    /// The kind that a language nearly names.
    package static func nearest(to language: String) -> DrawingKind? {
        nearestName(to: language, among: allCases.map(\.rawValue)).flatMap(DrawingKind.init)
    }

    private var type: any LessonDrawing.Type {
        switch self {
        case .numberLine: NumberLine.self
        case .doubleNumberLine: DoubleNumberLine.self
        case .fractionBar: FractionBar.self
        case .fractionCircle: FractionCircle.self
        case .areaModel: AreaModel.self
        case .array: DotArray.self
        case .tenFrame: TenFrame.self
        case .numberBond: NumberBond.self
        case .baseTen: BaseTen.self
        case .tapeDiagram: TapeDiagram.self
        case .coordinatePlane: CoordinatePlane.self
        case .barChart: BarChart.self
        case .dotPlot: DotPlot.self
        case .linePlot: LinePlot.self
        case .histogram: Histogram.self
        case .boxPlot: BoxPlot.self
        case .scatterPlot: ScatterPlot.self
        case .angle: AngleDrawing.self
        case .clock: ClockDrawing.self
        case .stacked: StackedDrawing.self
        }
    }
}
