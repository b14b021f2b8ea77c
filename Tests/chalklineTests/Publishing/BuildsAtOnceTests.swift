import Foundation
import Testing

struct BuildsAtOnceTests {
    @Test func `each publishes its site whole, or says that another does`() throws {
        let folder = try TemporaryFolder.hub()
        _ = try Chalkline.run("build", "hub", "--output", "whole", in: folder)
        let whole = try folder.site("whole")
        for _ in 0..<5 {
            let outcome = try Chalkline.run(
                script: """
                    for number in 1 2 3; do
                        { "$chalkline" build hub --output site 2> said$number; echo $? > status$number; } &
                    done
                    wait
                    """, in: folder)
            #expect(outcome.status == 0)
            for number in 1...3 {
                let said = try folder.text(of: "said\(number)")
                if try folder.text(of: "status\(number)") == "0\n" {
                    #expect(said.hasPrefix("Built "))
                } else {
                    #expect(try folder.text(of: "status\(number)") == "3\n")
                    #expect(said == "chalkline: another build is publishing to \"site\"; try again when it has finished\n")
                }
            }
            let isWhole = try folder.site("site") == whole
            #expect(isWhole)
            #expect(!folder.listing.contains { $0.contains(".chalkline-") })
            try folder.remove("site")
        }
    }
}
