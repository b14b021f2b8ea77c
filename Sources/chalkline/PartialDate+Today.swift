import HubContent

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

extension PartialDate {
    /// The day it is where the command runs: the only place where Chalkline asks the clock for a date.
    static var today: PartialDate? {
        var seconds = time(nil)
        var parts = tm()
        guard localtime_r(&seconds, &parts) != nil else { return nil }
        func padded(_ number: Int32) -> String { (number < 10 ? "0" : "") + String(number) }
        return try? PartialDate("\(parts.tm_year + 1900)-\(padded(parts.tm_mon + 1))-\(padded(parts.tm_mday))")
    }
}
