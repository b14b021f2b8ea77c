import Foundation
import Synchronization
import TestSupport
import Testing

struct BuildsAtOnceTests {
    @Test func `each publishes its site whole, or says that another does`() throws {
        let folder = try TemporaryFolder.hub()
        _ = try Chalkline.run("build", "hub", "--output", "whole", in: folder)
        let whole = try folder.files(in: "whole")
        for _ in 0..<5 {
            let outcomes = Mutex<[Chalkline.Outcome?]>([])
            DispatchQueue.concurrentPerform(iterations: 3) { _ in
                let outcome = try? Chalkline.run("build", "hub", "--output", "site", in: folder)
                outcomes.withLock { $0.append(outcome) }
            }
            for outcome in outcomes.withLock(\.self) {
                let outcome = try #require(outcome)
                if outcome.status == 0 {
                    #expect(outcome.errors.hasPrefix("Built "))
                } else {
                    #expect(outcome.status == 3)
                    #expect(outcome.errors == "chalkline: another build is publishing to \"site\"; try again when it has finished\n")
                }
            }
            let isWhole = try folder.files(in: "site") == whole
            #expect(isWhole)
            #expect(!folder.listing.contains { $0.contains(".chalkline-") })
            try folder.remove("site")
        }
    }
}
