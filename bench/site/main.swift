// Builds a hub with or without its search, and prints the seconds that took: bench-search HUB OUTPUT [without]
import Foundation
import HubSite

let arguments = CommandLine.arguments
guard arguments.count >= 3 else {
    FileHandle.standardError.write(Data("usage: bench-search HUB OUTPUT [without]\n".utf8))
    exit(2)
}
var build = HubBuild(hub: arguments[1], jobs: ProcessInfo.processInfo.activeProcessorCount)
build.hasSearch = !arguments.dropFirst(3).contains("without")
let clock = ContinuousClock()
let time = clock.measure {
    let result = build.run(to: arguments[2])
    guard result.published != nil else {
        FileHandle.standardError.write(Data("nothing was published: \(result.failure ?? "the content has errors")\n".utf8))
        exit(1)
    }
}
print(Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18)
