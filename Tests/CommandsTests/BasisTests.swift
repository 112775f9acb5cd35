import Commands
import DeskTesting
import JSON
import Messages
import Testing

@Suite("Answers given again on their basis")
struct BasisTests {
    static let questions = [
        "readiness", "readiness forum-2025 --as-of 2025-05-07", "timeline", "timeline --as-of 2024-10-02 --region ECA",
        "measure meetings --by status,region",
        "measure meetings --status held --as-of 2024-10-02", "list meetings", "list reports --region ECA",
        "list documents --published-by 2024-12-31", "log",
        "log --as-of 2024-12-31", "log --today 2024-06-01", "show review-eca", "show study",
        "show forum-2025 --known-at 2025-05-02T12:00:01Z",
        "why meetings --status held", "why reviews-held --region ECA", "timeline --from today --today 2025-01-01", "list",
        "list --region ECA --as-of 2024-10-02", "find review", "why review-eca", "show Portugal", "list reports --not",
    ]

    private func withLedger(_ body: (Desk) throws -> Void) throws {
        try Desk.with { desk in
            try desk.openSmall()
            try desk.append([Desk.requirement])
            try body(desk)
        }
    }

    /// Whatever can change an answer: facts, a correction, a retraction, another writer, and a month that goes by.
    private func goOn(_ desk: Desk) throws {
        try desk.append([
            Desk.document("later", title: "Found later", occurred: "2023-05-01"),
            """
            {"type":"meeting.convened","subject":"meeting/review-unece","occurred":"2024-03-11",\
            "data":{"title":"Review in Europe","kind":"regional-review","region":"UNECE"}}
            """,
        ])
        try desk.done("correct review --on 2024-10-02/2024-10-04 --reason 'it took a day longer'")
        desk.wait()
        try desk.done("retract study --reason 'it is of another forum'")
        try desk.done("init --writer porto")
        desk.wait()
        try desk.done("record report.submitted study-2026 --on 2025-05-01 --kind study --title 'Another study' --writer porto")
        try desk.set("2025-06-02T12:00:00.000000Z")
    }

    @Test("An answer in JSON, given back after more was recorded, is the same byte for byte", arguments: questions)
    func sameBytes(_ question: String) throws {
        try withLedger { desk in
            let cutoffs = ["--as-of", "--known-at", "--published-by", "--today"]
            let first = try desk.done(question + " --format json")
            try desk.write(first.out, to: "first.json")
            try goOn(desk)
            var words = try ShellWords.words(question)
            while let index = words.firstIndex(where: cutoffs.contains) { words.removeSubrange(index...index + 1) }
            let again = desk.run(words + ["--format", "json", "--basis", "first.json"])
            #expect(again.code == .done)
            #expect(again.out == first.out)
            #expect(again.err == first.err)
        }
    }

    @Test("So is the answer in every other format", arguments: ["text", "markdown", "csv"])
    func otherFormats(_ format: String) throws {
        try withLedger { desk in
            let first = try desk.done("timeline --format \(format)")
            try desk.done("timeline --output first.json")
            try goOn(desk)
            #expect(try desk.done("timeline --format \(format) --basis first.json").out == first.out)
            #expect(try desk.done("timeline --format \(format)").out != first.out)
        }
    }

    @Test("The basis member alone will do, from a file or a pipe, and without roots")
    func basisAlone() throws {
        try withLedger { desk in
            let first = try desk.done("list meetings --format csv")
            try goOn(desk)
            let basis = """
                {"asOf":"2025-05-02","knownAt":null,"publishedBy":null,"today":"2025-05-02","version":"0.1.0",\
                "writers":[{"writer":"lisbon","size":6}]}
                """
            #expect(try desk.done("list meetings --format csv --basis -", input: basis).out == first.out)
            #expect(try desk.done("list meetings --format csv --basis -", input: "{\"basis\":\(basis)}").out == first.out)
        }
    }

    @Test("A basis that names events which this copy has not, or a writer, is refused")
    func otherLedger() throws {
        try withLedger { desk in
            try desk.done("timeline --output first.json")
            try Desk.with { other in
                try other.open(writer: "porto")
                try other.write(try desk.read("first.json"), to: "first.json")
                let otherWriter = try other.run("timeline --basis first.json")
                #expect(otherWriter.code == .notUnderstood)
                #expect(otherWriter.err.hasPrefix("gcm-ledger: --basis: names 6 events of lisbon; this copy has 0 whole\n  fix: "))
            }
            try Desk.with { other in
                try other.open()
                try other.write(try desk.read("first.json"), to: "first.json")
                let shorter = try other.run("timeline --basis first.json")
                #expect(shorter.code == .notUnderstood)
                #expect(shorter.err.contains("names 6 events of lisbon; this copy has 1 whole"))
            }
        }
    }

    @Test("A basis whose events are others than those of this copy is refused: the roots differ")
    func otherRoot() throws {
        try withLedger { desk in
            let altered = try desk.done("timeline --format json").out
            let digit = try #require(altered.firstMatch(of: /"root": "([0-9a-f])/)?.output.1)
            let other = altered.replacing("\"root\": \"\(digit)", with: "\"root\": \"\(digit == "0" ? "1" : "0")")
            let answer = try desk.run("timeline --basis - --format json", input: other)
            #expect(answer.code == .no)
            #expect(try answer.failure["errors"]?.items.first?["code"]?.text == "basis-root-differs")
        }
    }

    @Test(
        "A basis and a cut cannot both be given",
        arguments: ["--as-of 2024", "--known-at 2025-05-02", "--published-by 2024", "--today 2025-01-01"])
    func basisAndCut(_ cut: String) throws {
        try withLedger { desk in
            try desk.done("timeline --output first.json")
            let answer = try desk.run("timeline --basis first.json \(cut)")
            #expect(answer.code == .notUnderstood)
            #expect(answer.err.hasPrefix("gcm-ledger: --basis: already says what --"))
        }
    }

    @Test("A basis of another version is printed as given, and both versions are told")
    func otherVersion() throws {
        try withLedger { desk in
            let older = try desk.done("timeline --format json").out.replacing(
                "\"version\": \"\(Edition.version)\"", with: "\"version\": \"0.0.9\"")
            let answer = try desk.done("timeline --format json --basis -", input: older)
            #expect(answer.out == older)
            let note = try #require(try answer.failure["errors"]?.items.first)
            #expect(note["severity"]?.text == "note")
            #expect(note["what"]?.text == "was made with version 0.0.9; this is \(Edition.version), whose answer may differ")
        }
    }
}
