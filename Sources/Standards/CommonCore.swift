/// The codes of the Common Core State Standards for Mathematics (2010): facts, without the standards' words.
enum CommonCore {
    /// A line for each grade or category of high school: its domains, each with its clusters and their numbers.
    private static let clusters = """
        K CC A1-3 B4-5 C6-7; OA A1-5; NBT A1; MD A1-2 B3; G A1-3 B4-6
        1 OA A1-2 B3-4 C5-6 D7-8; NBT A1 B2-3 C4-6; MD A1-2 B3 C4; G A1-3
        2 OA A1 B2 C3-4; NBT A1-4 B5-9; MD A1-4 B5-6 C7-8 D9-10; G A1-3
        3 OA A1-4 B5-6 C7 D8-9; NBT A1-3; NF A1-3; MD A1-2 B3-4 C5-7 D8; G A1-2
        4 OA A1-3 B4 C5; NBT A1-3 B4-6; NF A1-2 B3-4 C5-7; MD A1-3 B4 C5-7; G A1-3
        5 OA A1-2 B3; NBT A1-4 B5-7; NF A1-2 B3-7; MD A1 B2 C3-5; G A1-2 B3-4
        6 RP A1-3; NS A1 B2-4 C5-8; EE A1-4 B5-8 C9; G A1-4; SP A1-3 B4-5
        7 RP A1-3; NS A1-3; EE A1-2 B3-4; G A1-3 B4-6; SP A1-2 B3-4 C5-8
        8 NS A1-2; EE A1-4 B5-6 C7-8; F A1-3 B4-5; G A1-5 B6-8 C9; SP A1-4
        HSN RN A1-2 B3; Q A1-3; CN A1-3 B4-6 C7-9; VM A1-3 B4-5 C6-12
        HSA SSE A1-2 B3-4; APR A1 B2-3 C4-5 D6-7; CED A1-4; REI A1-2 B3-4 C5-9 D10-12
        HSF IF A1-3 B4-6 C7-9; BF A1-2 B3-5; LE A1-4 B5; TF A1-4 B5-7 C8-9
        HSG CO A1-5 B6-8 C9-11 D12-13; SRT A1-3 B4-5 C6-8 D9-11; C A1-4 B5; GPE A1-3 B4-7; GMD A1-3 B4; MG A1-3
        HSS ID A1-4 B5-6 C7-9; IC A1-2 B3-6; CP A1-5 B6-9; MD A1-4 B5-7
        """

    /// The domains in the order that a child meets them, then those of high school.
    static let domains = ["CC", "OA", "NBT", "NF", "MD", "G", "RP", "NS", "EE", "F", "SP"]
        + entries.filter { $0.level == .domain && $0.grade == "HS" }.compactMap(\.domain)

    /// The standards with parts, each with the letter of its last part.
    private static let parts = """
        K.CC.4c 1.NBT.2c 2.NBT.1b 3.NF.2b 3.NF.3d 3.MD.5b 3.MD.7d 4.NF.3d 4.NF.4c 4.MD.5b 5.NBT.3b 5.NF.4b 5.NF.5b \
        5.NF.7c 5.MD.3b 5.MD.5c 6.RP.3d 6.NS.6c 6.NS.7d 6.EE.2c 6.SP.5d 7.RP.2d 7.NS.1d 7.NS.2d 7.EE.4b 7.SP.7b \
        7.SP.8c 8.EE.7b 8.EE.8c 8.G.1c HSN-VM.4c HSN-VM.5b HSA-SSE.1b HSA-SSE.3c HSA-REI.4b HSF-IF.7e HSF-IF.8b \
        HSF-BF.1c HSF-BF.4d HSF-LE.1c HSG-SRT.1b HSS-ID.6c HSS-MD.5b
        """

    /// Every domain, cluster, standard and part, each after what it is part of.
    static let entries: [Standard] = {
        let lastParts = Dictionary(uniqueKeysWithValues: parts.split(separator: " ").map { (String($0.dropLast()), $0.utf8.last ?? 0) })
        var entries: [Standard] = []
        for line in clusters.split(separator: "\n") {
            let words = line.split(separator: " ", maxSplits: 1)
            for domain in words[1].split(separator: ";") {
                addDomain(domain.split(separator: " "), of: String(words[0]), lastParts: lastParts, to: &entries)
            }
        }
        return entries
    }()

    /// - Parameter words: the domain's letters, then its clusters as `A1-3`.
    private static func addDomain(
        _ words: [Substring], of group: String, lastParts: [String: UInt8], to entries: inout [Standard]
    ) {
        let isHighSchool = group.hasPrefix("HS")
        let grade = isHighSchool ? "HS" : group
        let code = isHighSchool ? "\(group)-\(words[0])" : "\(group).\(words[0])"
        let domain = isHighSchool ? code : String(words[0])
        let domainIndex = entries.count
        entries.append(Standard(code, .domain, grade: grade, domain: domain))
        for word in words.dropFirst() {
            let clusterIndex = entries.count
            let cluster = "\(code).\(word.prefix(1))"
            entries.append(Standard(cluster, .cluster, parent: domainIndex, grade: grade, domain: domain))
            let ends = word.dropFirst().split(separator: "-").compactMap { Int($0) }
            for number in ends[0]...ends[ends.count - 1] {
                let standardIndex = entries.count
                let standard = "\(cluster).\(number)"
                entries.append(Standard(standard, .standard, parent: clusterIndex, grade: grade, domain: domain))
                guard let last = lastParts["\(code).\(number)"] else { continue }
                for letter in UInt8(ascii: "a")...last {
                    let part = "\(standard).\(Character(Unicode.Scalar(letter)))"
                    entries.append(Standard(part, .part, parent: standardIndex, grade: grade, domain: domain))
                }
            }
        }
    }
}
