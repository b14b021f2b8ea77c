import Foundation

// embed-theme TEMPLATES OUTPUT: writes the theme as Swift source.
let output = CommandLine.arguments[2]
try "".write(toFile: output, atomically: true, encoding: .utf8)
