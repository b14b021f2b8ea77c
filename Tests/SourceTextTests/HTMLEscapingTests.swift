import SourceText
import Testing

@Suite struct HTMLEscapingTests {
    @Test func `escapes what would end text or an attribute, and nothing else`() {
        var bytes: [UInt8] = []
        bytes.appendEscaped(#"a < b & "c" > 'é'"#)
        #expect(String(decoding: bytes, as: UTF8.self) == "a &lt; b &amp; &quot;c&quot; &gt; 'é'")
    }

    @Test func `leaves an empty text empty`() {
        var bytes: [UInt8] = []
        bytes.appendEscaped("")
        #expect(bytes.isEmpty)
    }
}
