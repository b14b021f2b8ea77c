import Testing

struct UnclosedCodeTests {
    @Test(arguments: ["```\nx = 2\n\n## Solution\n", "a\n\n~~~~ python\nx\n~~~\n", "```\nx\n```. \n\n## B\n", "````\nx\n```\n", "> ```\n> x\n\ny\n"])
    func `finds code that nothing ends`(text: String) throws {
        let message = try #require(Parsed(text).messages.first)
        #expect(message.contains("error: nothing ends this code, so that all below it is code too; write") && message.hasSuffix("[unclosed-code]"))
        #expect(Parsed(text).messages.count == 1)
    }

    @Test func `says once that a fence below a list item does not end the code in it`() {
        let text = "1. Count.\n\n   ```text\n   3\n```\n\n## Launch\n\nx\n"
        #expect(
            Parsed(text).messages == [
                "page.md:3:1: error: this code ends with its list item, because the ``` below it is not indented; indent it like the first [unclosed-code]"
            ])
    }

    @Test func `finds code that ends with the code after it`() {
        #expect(
            Parsed("```\nx\n```.\n\n## B\n\n```python\ny\n```\n").messages == [
                "page.md:1:1: error: other code begins in line 7 before this one ends; write ``` on a line of its own where it ends, "
                    + "or more than 3 of them around code that shows such lines [unclosed-code]"
            ])
    }

    @Test(arguments: [
        "```\nx\n```\n", "~~~\n```python\n~~~\n", "````markdown\n```python\nx\n```\n````\n", "- a\n\n  ```\n  x\n  ```\n", "- ```\n  x\n  ```\n",
        "> ```\n> x\n> ```\n", "    x\n    ```\n", "1. a\n\n   ```\n   x\n   ```\n\nb\n", "```\nx\n   ````   \n", "```\n```\n", "> - ```\n>   x\n>   ```\n",
    ])
    func `leaves alone what ends`(text: String) {
        #expect(Parsed(text).messages == [])
    }
}
