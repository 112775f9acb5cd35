import Commands
import DeskTesting
import JSON
import Messages
import Testing

@Suite("Offers that are refused")
struct RefusedOfferTests {
    @Test(
        "Each is refused with exit code 1, with where, what and what to do, and nothing is written",
        arguments: RefusedOffer.texts + RefusedOffer.contents)
    func refused(_ offer: RefusedOffer) throws {
        try Desk.with { desk in
            try desk.open()
            let before = try desk.ledgerBytes()
            let answer = desk.run(["append", "-"], input: offer.line)
            #expect(answer.code == .no)
            let place = "standard input, line 1" + (offer.at.isEmpty ? "" : ": " + offer.at)
            let lines = answer.err.split(separator: "\n")
            let index = lines.firstIndex { $0 == "gcm-ledger: \(place): \(offer.what)" }
            let found = try #require(index, "\(answer.err)")
            #expect(lines.indices.contains(found + 1) && lines[found + 1].hasPrefix("  fix: "), "\(answer.err)")
            #expect(answer.out.hasSuffix("Nothing was recorded: a batch is recorded whole or not at all.\n"))
            #expect(try desk.ledgerBytes() == before)
        }
    }

    @Test("In JSON each has its stable code, where, what and what to do", arguments: RefusedOffer.texts + RefusedOffer.contents)
    func refusedInJSON(_ offer: RefusedOffer) throws {
        try Desk.with { desk in
            try desk.open()
            let answer = desk.run(["append", "-", "--format", "json"], input: offer.line)
            #expect(answer.code == .no)
            let result = try #require(try answer.json["results"]?.items.first)
            #expect(result["outcome"]?.text == "refused")
            #expect(result["sequence"]?.isNull == true)
            let problems = try #require(result["problems"]?.items)
            let problem = try #require(problems.first { $0["code"]?.text == offer.code }, "\(answer.out)")
            #expect(problem["at"]?.text == "standard input, line 1" + (offer.at.isEmpty ? "" : ": " + offer.at))
            #expect(problem["what"]?.text == offer.what)
            #expect(problem["fix"]?.text?.isEmpty == false)
        }
    }

    @Test("The same with everything in order is recorded")
    func accepted() throws {
        try Desk.with { desk in
            try desk.open()
            try desk.append([
                """
                {"type":"meeting.convened","subject":"meeting/m","occurred":"2025-05-02",\
                "data":{"title":"Review","kind":"regional-review","region":"ECA","round":2,"attended":["PRT"]}}
                """
            ])
            #expect(try desk.ledgerLines().count == 2)
        }
    }

    @Test("Everything that is wrong with a line is said, not only the first")
    func everything() throws {
        try Desk.with { desk in
            try desk.open()
            let line = """
                {"type":"meeting.convened","subject":"meeting/M","occurred":"2023-02-30","data":{"title":"","region":"EUROPE"}}
                """
            let problems = try #require(
                try desk.run("append - --format json", input: line).json["results"]?.items.first?["problems"]?.items)
            #expect(Set(problems.compactMap { $0["code"]?.text }) == ["bad-name", "bad-date", "empty-text", "unknown-word"])
        }
    }
}
