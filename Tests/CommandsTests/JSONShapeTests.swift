import Commands
import DeskTesting
import JSON
import Messages
import Testing

@Suite("The shapes of answers in JSON that others rely on")
struct JSONShapeTests {
    private func withLedger(_ body: (Desk) throws -> Void) throws {
        try Desk.with { desk in
            try desk.openSmall()
            try desk.append([Desk.requirement])
            try body(desk)
        }
    }

    private func answer(_ question: String) throws -> JSONValue {
        var answer = JSONValue.null
        try withLedger { desk in answer = try desk.done(question + " --format json").json }
        return answer
    }

    static let questions = [
        "list meetings", "show review-eca", "log", "timeline", "readiness", "measure meetings", "why meetings", "why reviews-held", "list",
        "find", "find review", "why review-eca", "list reports --not",
    ]

    @Test("Every answer says its basis in full", arguments: questions)
    func basis(_ question: String) throws {
        let answer = try answer(question + " --as-of 2025-01-01 --known-at 2025-05-02 --published-by 2025-01-02 --today 2025-02-03")
        let basis = try #require(answer["basis"])
        #expect(answer.names.first == "basis")
        #expect(basis.names == ["asOf", "knownAt", "publishedBy", "today", "version", "writers"])
        #expect(basis["asOf"]?.text == "2025-01-01")
        // The end of today is now.
        #expect(basis["knownAt"]?.text == "2025-05-02T12:00:03.000000Z")
        #expect(basis["publishedBy"]?.text == "2025-01-02")
        #expect(basis["today"]?.text == "2025-02-03")
        #expect(basis["version"]?.text == Edition.version)
        let writer = try #require(basis["writers"]?.items.first)
        #expect(writer.names == ["writer", "size", "root"])
        #expect(writer["writer"]?.text == "lisbon")
        #expect(writer["size"]?.number == 6)
        #expect(writer["root"]?.text?.wholeMatch(of: /[0-9a-f]{64}/) != nil)
    }

    @Test(
        "Every command that says a basis says the root of every file in it",
        arguments: questions + ["check", "check --remarks", "verify", "checkpoint", "pack there", "append -", "append - --dry-run"])
    func roots(_ words: String) throws {
        try withLedger { desk in
            let input = Desk.document("new", title: "New", id: "new")
            let writers = try #require(try desk.done(words + " --format json", input: input).json["basis"]?["writers"]?.items)
            #expect(writers.compactMap { $0["root"]?.text }.count == 1, "\(writers)")
        }
    }

    @Test("append answers with an entry an event, in the order of the input")
    func append() throws {
        try withLedger { desk in
            let input = Desk.smallLedger[0] + "\n" + Desk.document("new", title: "New", id: "new")
            let answer = try desk.done("append - --format json", input: input).json
            #expect(answer.names == ["basis", "results"])
            let results = try #require(answer["results"]?.items)
            for result in results { #expect(result.names == ["id", "outcome", "writer", "sequence", "problems"]) }
            #expect(results.compactMap { $0["outcome"]?.text } == ["exists", "recorded"])
            #expect(results.compactMap { $0["id"]?.text } == ["call", "new"])
            #expect(results.compactMap { $0["writer"]?.text } == ["lisbon", "lisbon"])
            #expect(results.compactMap { $0["sequence"]?.number } == [2, 7])
            #expect(results.allSatisfy { $0["problems"]?.items.isEmpty == true })
        }
    }

    @Test("record, correct and retract answer in the same shape, and with nothing else")
    func writing() throws {
        try withLedger { desk in
            for line in [
                "record document.published new --on 2024 --title New --id new", "correct new --title Newer --reason typo --id newer",
                "retract new --reason wrong --id gone",
            ] {
                let answer = try desk.done(line + " --format json").json
                #expect(answer.names == ["basis", "results"])
                #expect(answer["results"]?.items.first?["outcome"]?.text == "recorded")
                desk.wait()
            }
        }
    }

    @Test("list and log answer with rows; those of log are the events as recorded")
    func rows() throws {
        let list = try answer("list meetings")
        #expect(list.names == ["basis", "query", "rows", "possible"])
        #expect(
            list["rows"]?.items.first?.names == [
                "slug", "occurred", "earliest", "latest", "status", "kind", "region", "round", "title", "events",
            ])
        let log = try answer("log")
        #expect(log.names == ["basis", "query", "rows"])
        let event = try #require(log["rows"]?.items.last)
        #expect(
            event.names == [
                "crc32c", "data", "id", "occurred", "recordedtime", "sequence", "source", "specversion", "subject", "time", "type",
                "earliest", "latest",
            ])
        try withLedger { desk in
            let lines = try desk.ledgerLines()
            let rows = try #require(try desk.done("log --format json").json["rows"]?.items)
            let recorded = rows.map { row in JSONValue.object(row.members.filter { !["earliest", "latest"].contains($0.name) }) }
            #expect(recorded.map { String(decoding: $0.canonicalBytes(), as: UTF8.self) } == lines)
        }
    }

    @Test("measure answers with a key of dimensions, counts that are integers, and ids")
    func measure() throws {
        let whole = try answer("measure meetings")
        #expect(whole.names == ["basis", "query", "measure", "rows", "overlap", "notes"])
        #expect(whole["measure"]?.text == "meetings")
        let row = try #require(whole["rows"]?.items.first)
        #expect(row.names == ["key", "value", "possible", "events"])
        #expect(row["key"]?.names == [])
        #expect(row["value"]?.number == 2)
        #expect(row["events"]?.items.compactMap(\.text) == ["plan", "review"])
        let grouped = try answer("measure meetings --by status,region")
        #expect(grouped["rows"]?.items.first?["key"] == .object([("status", .string("held")), ("region", .string("ECA"))]))
    }

    @Test("readiness answers with requirements, their rows, and a summary in the words of the statuses")
    func readiness() throws {
        let answer = try answer("readiness")
        #expect(answer.names.prefix(5) == ["basis", "query", "forum", "requirements", "summary"])
        let requirement = try #require(answer["requirements"]?.items.first)
        for name in [
            "id", "title", "area", "verb", "owedBy", "owedTo", "per", "due", "status", "expected", "reached", "cites", "rows",
        ] {
            #expect(requirement.names.contains(name), "\(name)")
        }
        #expect(requirement["id"]?.text == "reviews-held")
        #expect(requirement["per"]?.text == "region")
        #expect(requirement["expected"]?.number == 5)
        #expect(requirement["reached"]?.number == 1)
        let rows = try #require(requirement["rows"]?.items)
        #expect(rows.count == 5)
        for name in ["key", "status", "expected", "reached", "possible", "looked", "events"] {
            #expect(rows.allSatisfy { $0.names.contains(name) }, "\(name)")
        }
        #expect(rows.compactMap { $0["key"]?["region"]?.text } == ["UNECE", "ECA", "ECLAC", "ESCAP", "ESCWA"])
        #expect(answer["summary"] == .object([("outstanding", .integer(1))]))
    }

    @Test("timeline answers with dates, statuses, subjects and ids")
    func timeline() throws {
        let rows = try #require(try answer("timeline")["rows"]?.items)
        for name in ["occurred", "earliest", "latest", "status", "kind", "region", "title", "subject", "events"] {
            #expect(rows.allSatisfy { $0.names.contains(name) }, "\(name)")
        }
        #expect(rows.compactMap { $0["status"]?.text } == ["held", "done", "planned"])
        #expect(rows.last?["region"]?.isNull == true)
    }

    @Test("why answers with events, each with its documents and places", arguments: ["why meetings", "why reviews-held --region ECA"])
    func why(_ question: String) throws {
        let events = try #require(try answer(question)["events"]?.items)
        #expect(!events.isEmpty)
        for event in events {
            #expect(event["id"]?.text?.isEmpty == false)
            #expect(
                event["cites"]?.items.allSatisfy { $0["document"]?.text == "call-2024" && $0["at"]?.text?.hasPrefix("para ") == true }
                    == true)
        }
    }
}
