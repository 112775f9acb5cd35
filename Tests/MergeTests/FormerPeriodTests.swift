import Commands
import DeskTesting
import Files
import LedgerTesting
import Testing

@Suite("Periods of before, in a copy that is taken in")
struct FormerPeriodTests {
    private static let batch = """
        {"id":"plan-2","type":"meeting.proposed","subject":"meeting/m","occurred":"2024-07/2024-12",\
        "data":{"title":"M","kind":"hearing","planned":"2025-01/2025-03"}}
        """

    /// Lisbon and a twin that both went on with lisbon's writer; the twin's last line is as version 0.1.0 wrote it.
    private func forked(_ body: (_ lisbon: Desk, _ twin: Desk) throws -> Void) throws {
        try Desk.two { lisbon, _ in
            let twin = try lisbon.copied(to: "twin")
            try twin.done("init", "--writer", "lisbon", "--take-over")
            try lisbon.publish("x")
            try twin.append(Self.batch)
            let path = twin.folder + "/events/lisbon.jsonl"
            var lines = try #require(try twin.text(of: "lisbon")).split(separator: "\n").map(String.init)
            lines[lines.count - 1] = FormerSpelling.of(lines[lines.count - 1])
            try RealFileSystem().replace(path, with: Array((lines.joined(separator: "\n") + "\n").utf8))
            try RealFileSystem().remove(twin.folder + "/.gcm-ledger/heads/lisbon.json")
            try body(lisbon, twin)
        }
    }

    @Test("A rehomed line keeps its spelling, and stands once")
    func rehomed() throws {
        try forked { lisbon, twin in
            let answer = try lisbon.done("merge", twin.folder, "--rehome", "lisbon-b")
            #expect(answer.out.contains("1 event of the other copy is recorded under lisbon-b."), "\(answer)")
            #expect(try lisbon.text(of: "lisbon-b")?.contains(#""occurred":"2024-07/2024""#) == true)
            try lisbon.done("check")
            try lisbon.done("verify")
        }
    }

    @Test("What this copy has already in today's spelling is not recorded again")
    func known() throws {
        try forked { lisbon, twin in
            try lisbon.append(Self.batch)
            let answer = try lisbon.done("merge", twin.folder, "--rehome", "lisbon-b")
            #expect(try lisbon.text(of: "lisbon-b")?.contains("plan-2") != true, "\(answer)")
            try lisbon.done("check")
        }
    }
}
