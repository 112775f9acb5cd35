import Commands
import DeskTesting
import JSON
import Messages
import Testing

@Suite("Appending from a pipe")
struct AppendTests {
    private func thousand(alteringTitleOf altered: Int? = nil) -> String {
        (1...1000).map { number in
            let title = number == altered ? "Another" : "Document \(number)"
            return Desk.document("doc-\(number)", title: title, id: "bulk-\(number)") + "\n"
        }.joined()
    }

    @Test("A thousand events are one batch, recorded at one time")
    func oneBatch() throws {
        try Desk.with { desk in
            try desk.open()
            let answer = try desk.done("append - --format json", input: thousand()).json
            let results = try #require(answer["results"]?.items)
            #expect(results.compactMap { $0["sequence"]?.number } == Array(2...1001))
            #expect(results.allSatisfy { $0["outcome"]?.text == "recorded" && $0["writer"]?.text == "lisbon" })
            #expect(results.compactMap { $0["id"]?.text } == (1...1000).map { "bulk-\($0)" })
            let lines = try desk.ledgerLines().dropFirst()
            #expect(lines.count == 1000)
            for (index, line) in lines.enumerated() { #expect(line.contains("\"batch\":\"\(index + 1)/1000\"")) }
            let times = Set(lines.compactMap { $0.firstMatch(of: /"recordedtime":"([^"]+)"/)?.output.1 })
            #expect(times == ["2025-05-02T12:00:01.000000Z"])
        }
    }

    @Test("The same thousand again exist, and nothing is written")
    func again() throws {
        try Desk.with { desk in
            try desk.open()
            try desk.done("append -", input: thousand())
            let before = try desk.ledgerBytes()
            desk.wait()
            let results = try #require(try desk.done("append - --format json", input: thousand()).json["results"]?.items)
            #expect(results.count == 1000)
            #expect(results.allSatisfy { $0["outcome"]?.text == "exists" })
            #expect(try desk.ledgerBytes() == before)
        }
    }

    @Test("One that says something else conflicts, the differing field is named, and nothing is written")
    func altered() throws {
        try Desk.with { desk in
            try desk.open()
            try desk.done("append -", input: thousand())
            let before = try desk.ledgerBytes()
            let answer = try desk.run("append - --format json", input: thousand(alteringTitleOf: 600))
            #expect(answer.code == .no)
            let results = try #require(try answer.json["results"]?.items)
            let conflicting = results.filter { $0["outcome"]?.text == "conflicts" }
            #expect(conflicting.count == 1)
            #expect(conflicting.first?["id"]?.text == "bulk-600")
            let problem = try #require(conflicting.first?["problems"]?.items.first)
            #expect(problem["at"]?.text == "standard input, line 600: data.title")
            #expect(problem["what"]?.text == "event bulk-600 is recorded with \"Document 600\", offered with \"Another\"")
            #expect(try desk.ledgerBytes() == before)
        }
    }

    @Test("A batch is whole or not at all: a good event beside a bad one is held back")
    func wholeOrNotAtAll() throws {
        try Desk.with { desk in
            try desk.open()
            let before = try desk.ledgerBytes()
            let lines = [Desk.document("good", title: "Good"), Desk.document("bad", title: "")]
            let answer = try desk.run("append - --format json", input: lines.joined(separator: "\n"))
            #expect(answer.code == .no)
            let results = try #require(try answer.json["results"]?.items)
            #expect(results.compactMap { $0["outcome"]?.text } == ["refused", "refused"])
            #expect(results.compactMap { $0["problems"]?.items.first?["code"]?.text } == ["held-back", "empty-text"])
            #expect(try desk.ledgerBytes() == before)
        }
    }

    @Test("Later events of a batch may refer to earlier ones, and earlier to later")
    func withinABatch() throws {
        try Desk.with { desk in
            try desk.open()
            try desk.append(Desk.smallLedger.reversed())
            #expect(try desk.ledgerLines().count == 5)
        }
    }

    @Test("A lone event carries no batch, and lines without anything and carriage returns do not matter")
    func loneEvent() throws {
        try Desk.with { desk in
            try desk.open()
            try desk.done("append", input: "\n  \n" + Desk.document("one", title: "One") + "\r\n\n")
            let lines = try desk.ledgerLines()
            #expect(lines.count == 2)
            #expect(lines[1].contains("\"batch\"") == false)
        }
    }

    @Test("What is offered is normalised before it is compared: order, spelling and sets make no difference")
    func normalised() throws {
        try Desk.with { desk in
            try desk.openSmall()
            let before = try desk.ledgerBytes()
            let respelled = """
                {"data":{"round":2,"title":"Review in Africa","cites":[{"at":"para 3","document":"call-2024"}],"mode":"hybrid",\
                "region":"ECA","kind":"regional\\u002dreview"},"occurred":"2024-10-02/2024-10-03","subject":"meeting/review-eca",\
                "type":"meeting.convened","id":"review"}
                """
            let results = try #require(try desk.done("append - --format json", input: respelled).json["results"]?.items)
            #expect(results.first?["outcome"]?.text == "exists")
            #expect(try desk.ledgerBytes() == before)
        }
    }

    @Test("From a file it is the same as from a pipe; a file that is not there is said to be missing, and an empty one is no offer")
    func fromAFile() throws {
        try Desk.with { desk in
            try desk.open()
            try desk.write(Desk.document("one", title: "One") + "\n", to: "offer.jsonl")
            try desk.done("append offer.jsonl")
            #expect(try desk.ledgerLines().count == 2)
            let missing = try desk.run("append nothing.jsonl")
            #expect(missing.code == .notUnderstood)
            #expect(missing.err.contains("gcm-ledger: nothing.jsonl: there is no such file\n  fix: "))
            let empty = try desk.run("append -", input: "\n\n")
            #expect(empty.code == .no)
            #expect(empty.err.hasPrefix("gcm-ledger: append: no event was offered\n  fix: "))
        }
    }

    @Test("A member of data that is no field is told of, with the near one, and is kept")
    func unknownMember() throws {
        try Desk.with { desk in
            try desk.open()
            let offer = """
                {"id":"odd","type":"document.published","subject":"document/odd","occurred":"2024-01-01",\
                "data":{"title":"Odd","titel":"Old"}}
                """
            let answer = try desk.done("append -", input: offer)
            #expect(
                answer.err == """
                    gcm-ledger: warning: standard input, line 1: data.titel: is no field of document.published; it is kept as it is
                      fix: did you mean 'title'? 'gcm-ledger help document.published' shows the fields

                    """)
            #expect(try desk.ledgerLines()[1].contains("\"titel\":\"Old\""))
            #expect(try desk.done("show odd --format json").out.contains("\"titel\": \"Old\""))
        }
    }

    @Test("A dry run decides, and writes nothing")
    func dryRun() throws {
        try Desk.with { desk in
            try desk.open()
            let before = try desk.ledgerBytes()
            let good = try desk.done("append - --dry-run", input: Desk.document("one", title: "One"))
            #expect(good.out.hasSuffix("A document came out on 1 Jan 2024: One\n\nA dry run: nothing was written.\n"))
            let bad = try desk.run("append - --dry-run", input: Desk.document("one", title: ""))
            #expect(bad.code == .no)
            #expect(try desk.ledgerBytes() == before)
        }
    }
}
