import FileTesting
import Files
import Testing

@Suite("Damaged ledgers, asked everything")
struct DamageTests {
    private static let file = "/events/lisbon.jsonl"

    /// A way to break the file, and what `verify` ends with for this copy and for a fresh clone.
    ///
    /// What stands beyond the head of this copy was never acknowledged; a clone, which has none, takes only a line without its end so.
    struct Break: Sendable, CustomStringConvertible {
        var description: String
        var ends: (copy: Int32, clone: Int32) = (3, 3)
        var apply: @Sendable ([[UInt8]]) -> [UInt8]

        static func altered(_ description: String, line: Int, _ change: @Sendable @escaping ([UInt8]) -> [UInt8]) -> Break {
            Break(description: description) { lines in
                Array(lines.enumerated().map { $0 == line ? change($1) : $1 }.joined())
            }
        }
    }

    static let breaks = [
        Break(description: "nothing left") { _ in [] },
        Break(description: "zeros") { [UInt8](repeating: 0, count: $0.joined().count) },
        Break(description: "no text at all") { lines in lines.joined().map { $0 ^ 0xFF } },
        Break(description: "half of the file") { lines in Array(Array(lines.joined()).prefix(lines.joined().count / 2)) },
        Break(description: "the last line gone") { Array($0.dropLast().joined()) },
        Break(description: "the first line gone") { Array($0.dropFirst().joined()) },
        Break(description: "the lines in the other order") { Array($0.reversed().joined()) },
        Break(description: "the file twice", ends: (0, 3)) { Array($0.joined()) + Array($0.joined()) },
        Break(description: "a line without its end", ends: (0, 0)) { Array($0.joined()) + Array("{\"crc32c\":".utf8) },
        Break(description: "megabytes of one line", ends: (0, 0)) { Array($0.joined()) + [UInt8](repeating: 0x5B, count: 3_000_000) },
        .altered("a bit", line: 2) { $0.enumerated().map { $0 == 40 ? $1 ^ 1 : $1 } },
        .altered("a deep line", line: 3) { _ in [UInt8](repeating: 0x5B, count: 60_000) + [10] },
        .altered("an empty line", line: 1) { _ in [10] },
        .altered("a byte-order mark", line: 0) { [0xEF, 0xBB, 0xBF] + $0 },
        .altered("the line ends of another system", line: 4) { $0.dropLast() + [13, 10] },
    ]

    @Test("No command crashes, each answers or tells the damage, and none writes anything", arguments: breaks)
    func everyQuestion(_ broken: Break) throws {
        try Desk.with { desk in
            try desk.open()
            try desk.done("append", "-", input: Desk.forum)
            try desk.done("checkpoint", "--publish", "w")
            let good = try #require(try desk.files.contents(of: desk.ledger + Self.file))
            try desk.files.replace(desk.ledger + Self.file, with: broken.apply(good.split(separator: 10).map { Array($0) + [10] }))
            for isClone in [false, true] {
                if isClone { _ = try desk.startShell("rm -r \"$3/.gcm-ledger\"").waited() }
                let before = try desk.everything()
                let expected = isClone ? broken.ends.clone : broken.ends.copy
                for words in Desk.questions + [["help"], ["verify", "--format", "json"]] {
                    let answer = try desk.start(words).waited()
                    switch (words[0], answer.end) {
                    case ("verify", let end): #expect(end == .exited(expected), "\(answer)")
                    case (_, .exited(3)): #expect(expected == 3 && answer.err.contains(": damaged: "), "\(words): \(answer)")
                    // A clone does not know what is missing at the end, so that something may not be there, and the answer no.
                    case (_, .exited(let code)): #expect(code == 0 || isClone && expected == 3 && code < 3, "\(words): \(answer)")
                    case (_, .killed): Issue.record("\(words): \(answer)")
                    }
                }
                #expect(try desk.everything() == before)
            }
        }
    }
}
