import Foundation

// embed-files TYPE OUTPUT [PATH FILE]...: writes the files as one Swift file, where TYPE has them by their paths.

/// The contents of a string literal that stands for text. Characters beyond ASCII are named by number: some
/// of them an editor would not show, and Swift would not take.
func literal(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var literal = ""
    for scalar in scalars {
        switch scalar {
        case "\n": literal += "\\n"
        case "\"", "\\": literal += "\\\(scalar)"
        case " "..."~": literal.unicodeScalars.append(scalar)
        default: literal += "\\u{\(String(scalar.value, radix: 16))}"
        }
    }
    return literal
}

/// One element of the array. Bytes that are no text stand as the characters of their numbers.
func element(path: String, bytes: Data) -> String {
    let path = literal(path.unicodeScalars)
    if let text = String(validating: bytes, as: UTF8.self) {
        return "        (\"\(path)\", \"\(literal(text.unicodeScalars))\", false),\n"
    }
    return "        (\"\(path)\", \"\(literal(bytes.lazy.map { Unicode.Scalar($0) }))\", true),\n"
}

let arguments = CommandLine.arguments
guard arguments.count >= 3, arguments.count % 2 == 1 else {
    FileHandle.standardError.write(Data("usage: embed-files TYPE OUTPUT [PATH FILE]...\n".utf8))
    exit(2)
}
var source = """
    /// Files of the repository as they were when this program was built.
    package enum \(arguments[1]) {
        /// Of what is no text each byte stands as the character of its number.
        static let files: [(path: StaticString, text: StaticString, isBinary: Bool)] = [

    """
for index in stride(from: 3, to: arguments.count, by: 2) {
    source += element(path: arguments[index], bytes: try Data(contentsOf: URL(filePath: arguments[index + 1])))
}
source += "    ]\n}\n"
try source.write(to: URL(filePath: arguments[2]), atomically: true, encoding: .utf8)
