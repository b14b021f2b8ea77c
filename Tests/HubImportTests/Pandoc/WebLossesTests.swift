import Testing

@testable import HubImport

struct WebLossesTests {
    @Test func `names films, frames and fields that no page can hold`() {
        #expect(WebLosses.changes(in: "<p>x</p><iframe width=3 src=\"https://video.example/x\"></iframe><VIDEO src=v.mp4></VIDEO><textarea></textarea><input type=\"hidden\"><input name=go type=submit><input name=a>") == [
            "left out a film, a sound or a frame of another site: https://video.example/x; link to it where readers may want it",
            "left out a film, a sound or a frame of another site: v.mp4; link to it where readers may want it",
            "left out 2 fields of a form; write ____ where something is to be filled in",
        ])
    }

    @Test func `quotes what the browser did not show`() {
        #expect(WebLosses.changes(in: "<p style=\"color:red; display: none\">The answer is\n 24.</p><div hidden>Also</div><div hidden></div>") == [
            "this was hidden on the web page, and is on the page now; delete it if readers should not see it: \"The answer is 24.\"",
            "this was hidden on the web page, and is on the page now; delete it if readers should not see it: \"Also\"",
        ])
    }

    @Test(arguments: ["<p>hidden and display: none</p>", "<p class=\"hidden-frame\">x</p>", "<img src=a>"])
    func `leaves other words alone`(page: String) { #expect(WebLosses.changes(in: page) == []) }
}
