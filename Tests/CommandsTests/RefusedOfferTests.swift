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

    @Test("What is there already is not refused for what another line does: that line is")
    func culprit() throws {
        try Desk.with { desk in
            try desk.open()
            let pledge =
                #"{"id":"p","type":"pledge.made","subject":"pledge/p","occurred":"2024-01-02","data":{"by":["PRT"],"#
                + #""cites":[{"at":"1","document":"d"}],"title":"P"}}"#
            try desk.append([Desk.document("d", title: "D", id: "d"), pledge])
            let retraction = #"{"type":"event.retracted","subject":"event/d","occurred":"2025-05-02","data":{"event":"d","reason":"R"}}"#
            let other = Desk.document("e", title: "E", id: "e")
            let answer = desk.run(["append", "-", "--format", "json"], input: [pledge, other, retraction].joined(separator: "\n"))
            let results = try #require(try answer.json["results"]?.items)
            #expect(answer.code == .no && results.map { $0["outcome"]?.text } == ["exists", "refused", "refused"])
            #expect(results[0]["problems"]?.items == [])
            #expect(results[1]["problems"]?.items.map { $0["code"]?.text } == ["held-back"])
            let problem = try #require(results[2]["problems"]?.items.first)
            #expect(problem["at"]?.text?.contains("line 3: event p would be left standing") ?? false, "\(problem)")
            #expect(problem["fix"]?.text?.contains("correct p --cites VALUE") ?? false, "\(problem)")
        }
    }

    @Test("Of two that state a thing whole the new one is one too many, on whatever day")
    func earlier() throws {
        try Desk.with { desk in
            try desk.open()
            try desk.done("record pledge.made p --by PRT --title P --on 2025-01-02 --id first")
            for day in ["2024", "2025-01-02", "2025-02-01"] {
                let answer = try desk.run("record pledge.made p --by PRT --title Other --on \(day)")
                #expect(answer.code == .no && answer.err.contains("is stated already by event first"), "\(answer.err)")
                #expect(!answer.err.contains("retract") && answer.err.contains("correct first --FIELD"), "\(answer.err)")
            }
        }
    }

    @Test("Of what is refused nothing is noted: there is no event to correct or to retract")
    func noNotes() throws {
        try Desk.with { desk in
            try desk.open()
            try desk.done("record document.published d --title D --on 2024-01-01 --id d")
            for line in ["document.published d --title D --on 2024-01-01", "document.published e --title E --on 9999"] {
                let answer = try desk.run("record \(line)")
                #expect(answer.code == .no && !answer.err.contains("note:"), "\(answer.err)")
            }
            let batch = [Desk.document("f", title: "F"), Desk.document("d", title: "D")].joined(separator: "\n")
            let answer = desk.run(["append", "-"], input: batch)
            #expect(answer.code == .no && !answer.err.contains("note:"), "\(answer.err)")
        }
    }
}
