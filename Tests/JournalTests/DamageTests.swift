import Evidence
import Files
import GlobalCompact
import History
import Journal
import Testing
import Wire

@Suite("Damage in a file")
struct DamageTests {
    private let files = RealFileSystem()

    /// The damage for which a body is refused.
    private func damage(_ body: () throws -> Void) -> Damage? {
        do {
            try body()
        } catch JournalProblem.damaged(let damage) {
            return damage
        } catch {
            return nil
        }
        return nil
    }

    @Test("Any broken byte up to the head is reported with its file and line, and appends refuse and repair nothing")
    func everyByte() throws {
        try TestLedger.with { ledger in
            try ledger.append(try Offers.meetings("a"))
            try ledger.append(try Offers.meetings("b", "c"))
            let good = try ledger.bytes()
            let offers = try Offers.meetings("d")
            var line = 1
            for place in good.indices {
                var bad = good
                bad[place] ^= 1 << UInt8(place % 7)
                try ledger.write(bad)
                let found = damage { _ = try ledger.read() }
                #expect(found?.line == line, "byte \(place)")
                #expect(found?.file == ledger.folder.file(of: "geneva"), "byte \(place)")
                #expect(damage { try ledger.append(offers) } == found, "byte \(place)")
                #expect(try ledger.bytes() == bad, "byte \(place)")
                if good[place] == 10 { line += 1 }
            }
            #expect(try files.status(ledger.folder.torn) == nil)
        }
    }

    @Test("A file shorter than its head is damaged, wherever it was cut")
    func shorterThanItsHead() throws {
        try TestLedger.with { ledger in
            let opening = try ledger.bytes().count
            try ledger.append(try Offers.meetings("a", "b"))
            let good = try ledger.bytes()
            for cut in [0, 1, good.count / 2, good.count - 1] {
                try ledger.write(Array(good[..<cut]))
                let line = cut < opening ? 1 : 2
                let expected = Damage(
                    file: ledger.folder.file(of: "geneva"), line: line,
                    reason: .belowHead(bytes: cut, acknowledged: good.count, events: 3))
                #expect(throws: JournalProblem.damaged(expected)) { try ledger.read() }
                #expect(throws: JournalProblem.damaged(expected)) { try ledger.append(try Offers.meetings("c")) }
                #expect(try ledger.bytes() == Array(good[..<cut]))
            }
        }
    }

    @Test("A file that is gone is damage to the copy that wrote it")
    func missingFile() throws {
        try TestLedger.with { ledger in
            try files.remove(ledger.folder.file(of: "geneva"))
            let expected = Damage(file: ledger.folder.file(of: "geneva"), line: nil, reason: .missing(events: 1, checkpoint: nil))
            #expect(throws: JournalProblem.damaged(expected)) { try ledger.append(try Offers.meetings("a")) }
            #expect(throws: JournalProblem.damaged(expected)) { try ledger.read() }
        }
    }

    @Test("Damage in another writer's file stops appends too")
    func otherWriter() throws {
        try TestLedger.with { ledger in
            try ledger.begin("nairobi")
            try ledger.write(Array(try ledger.bytes("nairobi").dropFirst()), "nairobi")
            #expect(throws: JournalProblem.self) { try ledger.append(try Offers.meetings("a"), writer: "geneva") }
            #expect(try ledger.bytes("geneva").split(separator: 10).count == 1)
        }
    }

    @Test("A head that does not read is no head")
    func brokenHead() throws {
        try TestLedger.with { ledger in
            for text in ["", "{", "{}", #"{"bytes":1,"events":3,"frontier":[]}"#] {
                try files.replace(ledger.folder.head(of: "geneva"), with: Array(text.utf8))
                #expect(try ledger.read().size == 1)
            }
            #expect(try ledger.append(try Offers.meetings("a")).isAccepted)
            try ledger.write(Array(try ledger.bytes().dropLast()))
            #expect(throws: JournalProblem.self, "the head was made anew") { try ledger.read() }
        }
    }
}
