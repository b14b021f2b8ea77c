import Templates
import Testing

struct RecordTests {
    @Test(arguments: [0, 1, 5, 31, 32, 33, 34, 200])
    func `finds every name and no other, however it was filled`(count: Int) {
        let entries = (0..<count).map { (Name("record\($0 * 7919 % 1009)"), Value.integer($0)) }
        var grown = Record()
        for (name, value) in entries { grown[name] = value }
        for record in [Record(entries), grown] {
            #expect(record.count == count)
            for (name, value) in entries { #expect(record[name] == value) }
            #expect(record["nowhere"] == nil)
            #expect(Set(record.names) == Set(entries.map(\.0)))
        }
    }

    @Test(arguments: [4, 100])
    func `replaces, removes and takes the last of equal names`(count: Int) {
        let entries = (0..<count).map { (Name("replaced\($0)"), Value.integer($0)) }
        var record = Record(entries + [(Name("replaced2"), .bool(true))])
        #expect(record.count == count)
        #expect(record["replaced2"] == .bool(true))
        record["replaced2"] = .null
        #expect(record["replaced2"] == .null)
        record["replaced2"] = nil
        #expect(record["replaced2"] == nil)
        #expect(record.count == count - 1)
    }

    @Test func `keeps its names findable when it shrinks and grows over the limit`() {
        let names = (0..<40).map { Name("shrinking\(39 - $0)") }
        var record = Record(names.map { ($0, true) })
        for name in names.prefix(30) { record[name] = nil }
        for name in names.prefix(30) { record[name] = false }
        #expect(record.count == 40)
        for name in names.prefix(30) { #expect(record[name] == false) }
        for name in names.suffix(10) { #expect(record[name] == true) }
    }

    @Test func `gives equal texts equal names`() {
        #expect(Name("same") == "same")
        #expect(Name("same") != "other")
        #expect(Name("same").text == "same")
    }
}
