import Foundation
import TestSupport

/// What tests can have this machine do, in scripts that call the program `chalkline`.
enum Machine {
    static let plain = "chalkline() { \"$chalkline\" \"$@\"; }\n"

    /// The program run so that permissions count: root may write anywhere, unless it gives that up.
    static let unprivileged = getuid() == 0 ? "chalkline() { setpriv --bounding-set=-all \"$chalkline\" \"$@\"; }\n" : plain

    /// A script that can mount what nobody else sees and what is gone at its end. It may have no single quotes.
    static func mounting(_ script: String) -> String {
        "export chalkline; exec unshare \(getuid() == 0 ? "" : "--user --map-root-user ")--mount sh -c '\(plain + script)'"
    }

    static let canForbid = succeeds(
        "chalkline=touch\n" + unprivileged + "mkdir open shut && chmod 555 shut && chalkline open/file && ! chalkline shut/file")

    static let canMount = succeeds(mounting("mkdir d && mount -t tmpfs -o size=64k none d"))

    private static func succeeds(_ script: String) -> Bool {
        guard let folder = try? TemporaryFolder() else { return false }
        return (try? Chalkline.run(script: script, in: folder).status) == 0
    }
}
