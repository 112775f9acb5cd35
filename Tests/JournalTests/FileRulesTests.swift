import Events
import FileTesting
import Files
import GlobalCompact
import History
import Journal
import Testing
import Wire

@Suite("The rules of a writer's file")
struct FileRulesTests {
    struct Line: Sendable {
        var id = "x"
        var writer = "nairobi"
        var sequence: Int
        var batch: String?
        var recorded = "2026-02-03T10:00:00.000000Z"
        var isOpening = false
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let lines: [Line]
        let line: Int
        let reason: Damage.Reason
    }

    private static let opening = Line(id: "o", sequence: 1, recorded: "2026-02-03T09:00:00.000000Z", isOpening: true)
    private static let later = "2026-02-03T11:00:00.000000Z"

    static let broken: [Case] = [
        Case(testDescription: "the first line is no opening", lines: [Line(sequence: 1)], line: 1, reason: .opening),
        Case(
            testDescription: "a later line is an opening", lines: [opening, Line(id: "p", sequence: 2, isOpening: true)], line: 2,
            reason: .opening),
        Case(
            testDescription: "the opening is part of a batch",
            lines: [Line(id: "o", sequence: 1, batch: "1/2", isOpening: true), Line(sequence: 2, batch: "2/2")], line: 1, reason: .opening),
        Case(
            testDescription: "another writer's line", lines: [opening, Line(writer: "geneva", sequence: 2)], line: 2,
            reason: .otherWriter(found: "geneva", expected: "nairobi")),
        Case(testDescription: "a gap", lines: [opening, Line(sequence: 3)], line: 2, reason: .sequence(found: 3, expected: 2)),
        Case(
            testDescription: "a repetition", lines: [opening, Line(sequence: 2), Line(sequence: 2, recorded: later)], line: 3,
            reason: .sequence(found: 2, expected: 3)),
        Case(
            testDescription: "a batch that begins in its middle", lines: [opening, Line(sequence: 2, batch: "2/2")], line: 2, reason: .batch
        ),
        Case(
            testDescription: "a batch that is interrupted",
            lines: [opening, Line(sequence: 2, batch: "1/2"), Line(sequence: 3)], line: 3, reason: .batch),
        Case(
            testDescription: "a batch that skips a line",
            lines: [opening, Line(sequence: 2, batch: "1/3"), Line(sequence: 3, batch: "3/3")], line: 3, reason: .batch),
        Case(
            testDescription: "a batch of two lengths",
            lines: [opening, Line(sequence: 2, batch: "1/2"), Line(sequence: 3, batch: "2/3")], line: 3, reason: .batch),
        Case(
            testDescription: "a batch of two times",
            lines: [opening, Line(sequence: 2, batch: "1/2"), Line(sequence: 3, batch: "2/2", recorded: later)], line: 3, reason: .batch),
    ]

    @Test("A line that breaks them is reported, whoever wrote the file", arguments: broken)
    func refuses(spoilt: Case) throws {
        try TestLedger.with { ledger in
            try ledger.write(try bytes(spoilt.lines), "nairobi")
            let damage = Damage(file: ledger.folder.file(of: "nairobi"), line: spoilt.line, reason: spoilt.reason)
            #expect(throws: JournalProblem.damaged(damage)) { try ledger.read() }
            #expect(throws: JournalProblem.damaged(damage)) { try ledger.append(try Offers.meetings("a")) }
        }
    }

    @Test("A batch is recorded after what stands before it", arguments: ["2026-02-03T09:00:00.000000Z", "2026-02-03T08:59:59.999999Z"])
    func recordedTime(time: String) throws {
        try TestLedger.with { ledger in
            let found = try #require(Instant(time))
            let before = try #require(Instant(Self.opening.recorded))
            let damage = Damage(
                file: ledger.folder.file(of: "nairobi"), line: 2, reason: .recordedTime(found: found, before: before))
            try ledger.write(try bytes([Self.opening, Line(sequence: 2, recorded: time)]), "nairobi")
            #expect(throws: JournalProblem.damaged(damage)) { try ledger.read() }
            let next = Instant(microseconds: before.microseconds + 1).description
            try ledger.write(try bytes([Self.opening, Line(sequence: 2, recorded: next)]), "nairobi")
            #expect(try ledger.read().size == 3)
        }
    }

    @Test("A good file of another writer is read beside ours")
    func good() throws {
        try TestLedger.with { ledger in
            let lines = [
                Self.opening, Line(id: "x", sequence: 2, batch: "1/2"), Line(id: "y", sequence: 3, batch: "2/2"),
                Line(id: "z", sequence: 4, recorded: Self.later),
            ]
            try ledger.write(try bytes(lines), "nairobi")
            let reading = try ledger.read()
            #expect(reading.files.map(\.writer) == ["geneva", "nairobi"])
            #expect(reading.files.map(\.size) == [1, 4])
            #expect((0..<5).map { reading.eventIndex.recorded($0)?.id } == ["ledger-geneva", "o", "x", "y", "z"])
            #expect(Array(reading.line(2)) == Array(try ledger.bytes("nairobi").split(separator: 10)[1]))
        }
    }

    @Test(
        "A file whose name is no writer's is not read, and told",
        arguments: ["Geneva.jsonl", "new york.jsonl", ".jsonl", "geneva.old.jsonl", "a_b.jsonl"])
    func badName(name: String) throws {
        try TestLedger.with { ledger in
            try RealFileSystem().replace(ledger.folder.events + "/" + name, with: [])
            #expect(try ledger.read().notes == [.stray(name: name)])
            #expect(try ledger.append(try Offers.meetings("a")).reading.notes == [.stray(name: name)])
            #expect(try ledger.read().size == 2)
        }
    }

    @Test("The event of one id in two files is there twice and counts once: same content exists, other content conflicts")
    func sameIDInTwoFiles() throws {
        try TestLedger.with { ledger in
            try ledger.append(try Offers.meetings("a", "b"))
            try TemporaryFolder.with { path in
                let other = try TestLedger(at: path).at("2026-02-03T11:30:00.000000Z")
                try other.begin("nairobi")
                try other.append([try Offers.meeting("a", title: "Meeting a"), try Offers.meeting("b", title: "Another title")])
                try ledger.write(try other.bytes("nairobi"), "nairobi")
            }
            let reading = try ledger.read()
            #expect(reading.size == 6)
            let resolution = CorrectionResolution(reading.eventIndex, knownAt: nil)
            let ids = reading.eventIndex.ids
            #expect(resolution.counting.values.map(\.id).count == 4)
            #expect(resolution.conflicts == [try #require(ids.find("b"))])
            // The earlier ones count, and they stand in the other file.
            #expect(
                try ledger.append(try Offers.meetings("a")).outcomes
                    == [.exists(id: "a", writer: "nairobi", sequence: 2, correctedBy: nil)])
            #expect(
                try ledger.append([try Offers.meeting("b", title: "Another title")]).outcomes
                    == [.exists(id: "b", writer: "nairobi", sequence: 3, correctedBy: nil)])
            let difference = ContentDifference(path: "data.title", left: #""Another title""#, right: #""Meeting b""#)
            #expect(
                try ledger.append(try Offers.meetings("b")).outcomes
                    == [.conflicts(id: "b", writer: "nairobi", sequence: 3, difference: difference)])
        }
    }

    private func bytes(_ lines: [Line]) throws -> [UInt8] {
        var bytes: [UInt8] = []
        for line in lines {
            let recording = Recording(
                id: line.id, writer: line.writer, sequence: line.sequence, batch: line.batch.flatMap { BatchPlace($0) },
                recorded: try #require(Instant(line.recorded)))
            bytes += try LineWriter.line(of: line.isOpening ? Self.openingOffer() : try Offers.meeting(line.id), recording) + [10]
        }
        return bytes
    }

    private static func openingOffer() throws -> Offer {
        var opened = LedgerOpened()
        opened.origin = "gcm-ledger/nairobi"
        return Offer(
            id: nil, type: .ledgerOpened, subject: Subject(.ledger, "nairobi"), occurred: try Period(parsing: "2026-02-03"),
            event: .ledger(.opened(opened)), data: FieldWriter.object(opened))
    }
}
