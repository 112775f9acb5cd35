import Commands
import DeskTesting
import Files
import JSON
import LedgerTesting
import Messages
import Testing

/// What version 0.1.0 wrote means the days that it meant, and is shown as it is written now.
@Suite("Periods of before, in answers")
struct FormerPeriodTests {
    private static let lines = [
        """
        {"id":"plan","type":"meeting.scheduled","subject":"meeting/hearing","occurred":"2024-01/2024-03",\
        "data":{"title":"A hearing","kind":"hearing","planned":"2024-07/2024-12"}}
        """,
        """
        {"id":"count","type":"figure.stated","subject":"figure/hearings","occurred":"2024-01-15/2024-12-31",\
        "data":{"of":"hearings","scope":"the world","unit":"count","value":7,"over":"2022-05-21/2023-12-31"}}
        """,
    ]

    /// A desk that took in an office's file as version 0.1.0 wrote it.
    private func withLinesOfBefore(_ body: (Desk) throws -> Void) throws {
        try Desk.with { desk in
            try desk.open(writer: "oslo")
            try desk.append(Self.lines)
            let former = try desk.ledgerLines(of: "oslo").map { FormerSpelling.of($0) + "\n" }.joined()
            try Desk.with { (own: Desk) throws in
                try own.open()
                try own.write(former, to: "events/oslo.jsonl")
                own.wait(seconds: 60)
                try body(own)
            }
        }
    }

    @Test("Answers show the period as it is written now, and the log the line as it is")
    func answers() throws {
        try withLinesOfBefore { desk in
            try desk.done("verify")
            try desk.done("check")
            let shown = try desk.done("show plan").out
            #expect(shown.contains("Jan to Mar 2024") && shown.contains("Jul to Dec 2024"), "\(shown)")
            for answer in ["show meeting/hearing", "timeline --format json", "list meetings --format json", "show count", "list figures"] {
                let out = try desk.done(answer).out
                #expect(!out.contains("2024/2024") && !out.contains("07/2024\"") && !out.contains("21/2023 "), "\(answer)\n\(out)")
            }
            let log = try desk.done("log --format json").out
            #expect(log.contains(#""occurred": "2024/2024-03""#) && log.contains(#""planned": "2024-07/2024""#), "\(log)")
        }
    }

    @Test("Offered again, in either spelling, the events exist")
    func again() throws {
        try withLinesOfBefore { desk in
            let before = try desk.ledgerBytes(of: "oslo")
            for lines in [Self.lines, Self.lines.map { $0.replacing("2024-01/2024-03", with: "2024/2024-03") }] {
                let results = try desk.done("append - --format json", input: lines.joined(separator: "\n")).json["results"]?.items
                #expect(results?.compactMap { $0["outcome"]?.text } == ["exists", "exists"])
            }
            #expect(try desk.ledgerBytes(of: "oslo") == before)
        }
    }

    @Test("A correction to the same days changes nothing; what else it is given is written as today")
    func corrected() throws {
        try withLinesOfBefore { desk in
            let same = try desk.run("correct plan --on 2024/2024-03 --reason x")
            #expect(same.code == .no && same.err.contains("says already"), "\(same)")
            let done = try desk.done("correct plan --planned 2024-08/2024 --reason x")
            #expect(done.out.contains("Jul to Dec 2024") && done.out.contains("Aug to Dec 2024"), "\(done)")
            #expect(try desk.ledgerLines().last?.contains(#""planned":"2024-08/2024-12""#) == true)
        }
    }

    @Test("The schema of a line takes both spellings")
    func schema() throws {
        try withLinesOfBefore { desk in
            let schema = try desk.done("schema meeting.scheduled").json
            let pattern = try #require(schema["properties"]?["occurred"]?["pattern"]?.text)
            let expression = try Regex(pattern)
            for period in ["2024/2024-03", "2024-01/2024-03", "2024-03-11/2024", "2024-03-11/2024-12-31", "../2024", "2024-07/.."] {
                #expect(try expression.wholeMatch(in: period) != nil, "\(period)")
            }
        }
    }
}
