import Evidence
import Files
import Journal
import Testing

@Suite("Looking at every byte")
struct VerifierTests {
    private let files = RealFileSystem()

    private func verify(_ ledger: TestLedger) throws(JournalProblem) -> LedgerVerification {
        try LedgerVerifier(ledger.system).verify(ledger.folder)
    }

    @Test("The first damage is the one that a reading is refused for, whatever is broken")
    func agreesWithTheReader() throws {
        try TestLedger.with { ledger in
            try ledger.append(try Offers.meetings("a"))
            try ledger.append(try Offers.meetings("b", "c"))
            let good = try ledger.bytes()
            for place in stride(from: 0, to: good.count, by: 5) {
                var bad = good
                bad[place] ^= 1 << UInt8(place % 7)
                try ledger.write(bad)
                let found = try verify(ledger).damages.first
                let expected = try #require(found, "byte \(place)")
                #expect(throws: JournalProblem.damaged(expected), "byte \(place)") { try ledger.read() }
            }
        }
    }

    @Test("A ledger without damage is checked to its end, with the root of its leaves")
    func whole() throws {
        try TestLedger.with { ledger in
            try ledger.append(try Offers.meetings("a", "b"))
            let result = try verify(ledger)
            let writer = try #require(result.writers.first)
            #expect(result.damages.isEmpty)
            #expect((writer.checked, writer.witnessed, writer.events) == (3, 0, 3))
            #expect(writer.root == (try ledger.read().files.first?.root()))
            #expect(writer.origin?.hasPrefix("gcm-ledger/geneva/") == true)
        }
    }

    @Test("Every file is looked at, and one that is gone is told from its head")
    func severalWriters() throws {
        try TestLedger.with { ledger in
            try ledger.begin("nairobi")
            try ledger.write(Array("x\n".utf8), "geneva")
            try files.remove(ledger.folder.file(of: "nairobi"))
            let result = try verify(ledger)
            #expect(result.writers.map(\.writer) == ["geneva", "nairobi"])
            #expect(result.damages.map(\.file) == ["geneva", "nairobi"].map(ledger.folder.file(of:)))
            #expect(result.damages.map(\.line) == [1, nil])
        }
    }

    @Test("Events other than those of the head are damage, though each line is whole")
    func otherThanHead() throws {
        try TestLedger.with { ledger in
            try ledger.append(try Offers.meetings("a"))
            try TestLedger.with { other in
                try other.append([try Offers.meeting("a", title: "Meeting b")])
                try files.replace(other.folder.file(of: "geneva"), with: try ledger.bytes())
                #expect(try verify(other).damages.map(\.reason) == [.otherThanHead(events: 2)])
            }
            #expect(try verify(ledger).damages.isEmpty)
        }
    }

    @Test("An id that stands twice in a file is damage")
    func repeatedID() throws {
        try TestLedger.with { ledger in
            try ledger.append(try Offers.meetings("a"))
            try ledger.append(try Offers.meetings("a2"))
            var lines = try ledger.bytes().split(separator: 10).map { Array($0) }
            let place = try #require(lines[2].indices.first { lines[2][$0...].starts(with: Array(#""id":"a2""#.utf8)) })
            lines[2].remove(at: place + 7)
            lines[2] = try Self.withChecksum(lines[2])
            try ledger.write(Array(lines.map { $0 + [10] }.joined()))
            try files.remove(ledger.folder.head(of: "geneva"))
            let damages = try verify(ledger).damages
            #expect(damages == [Damage(file: ledger.folder.file(of: "geneva"), line: 3, reason: .repeatedID("a", line: 2))])
        }
    }

    @Test("Nothing is written, and progress ends with everything")
    func readsOnly() throws {
        try TestLedger.with { ledger in
            try ledger.append(try Offers.meetings("a"))
            let before = try Tree(ledger.folder.root)
            var last = (0, 0)
            _ = try LedgerVerifier(ledger.system).verify(ledger.folder) { last = ($0, $1) }
            #expect(try Tree(ledger.folder.root) == before)
            #expect(last == (try ledger.bytes().count, try ledger.bytes().count))
        }
    }

    /// A line with the checksum that fits it.
    static func withChecksum(_ line: [UInt8]) throws -> [UInt8] {
        var fitting = line
        let digits = try #require(line.indices.first { line[$0...].starts(with: Array(#""crc32c":""#.utf8)) }) + 10
        fitting.replaceSubrange(digits..<(digits + 8), with: Array("00000000".utf8))
        let sum = CRC32C.hex(CRC32C.checksum(fitting.span))
        fitting.replaceSubrange(digits..<(digits + 8), with: Array(sum.utf8))
        return fitting
    }
}
