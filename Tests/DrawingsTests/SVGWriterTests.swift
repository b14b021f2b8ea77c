import Drawings
import Testing

struct SVGWriterTests {
    @Test func `writes nothing of nothing`() {
        #expect(SVGWriter().bytes.isEmpty)
    }
}
