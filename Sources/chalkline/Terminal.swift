#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// What standard error is connected to.
package struct Terminal: Sendable {
    /// Whether a person is looking on.
    package let isInteractive: Bool
    /// Whether words may be coloured; never unless a person is looking on.
    package let hasColour: Bool
    /// How many letters a line has room for.
    package let width: Int

    package static let standardError = Terminal(
        isTTY: isatty(STDERR_FILENO) == 1,
        width: askedWidth,
        environment: { name in getenv(name).map { String(cString: $0) } })

    /// - Parameter environment: a variable's value; see no-color.org for `NO_COLOR`.
    package init(isTTY: Bool, width: Int = 100, environment: (String) -> String?) {
        self.width = width
        isInteractive = isTTY && environment("TERM") != "dumb"
        hasColour = isInteractive && (environment("NO_COLOR") ?? "").isEmpty
    }

    package enum Style: String {
        case bold = "1", red = "31", yellow = "33", green = "32", dim = "2"
    }

    /// The text, styled where styles are shown.
    package func styled(_ text: String, _ style: Style) -> String {
        hasColour ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }
}

extension Terminal {
    /// What the terminal says of itself; one that says nothing has room enough.
    private static var askedWidth: Int {
        var size = winsize()
        return ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : 100
    }

    /// Prints one line on standard error.
    package static func print(_ line: String) { Progress.writeToStandardError(line + "\n") }

    /// How many threads can run at once.
    package static var cores: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
