import Commands
import DeskTesting
import JSON
import Messages
import Testing

/// What a refusal says is so, and what it advises works.
@Suite("The words of refusals")
struct RefusalWordTests {
    private func withDocuments(_ body: (Desk) throws -> Void) throws {
        try Desk.with { (desk: Desk) throws in
            try desk.open()
            try desk.append([Desk.document("d", title: "D", id: "a1"), Desk.document("note", title: "A note", id: "a2")])
            try body(desk)
        }
    }

    @Test("A second line of a batch with the id of the first is held against that line, of which nothing is recorded")
    func sameIDInBatch() throws {
        try withDocuments { (desk: Desk) throws in
            let lines = [Desk.document("e", title: "E", id: "x2"), Desk.document("f", title: "F", id: "x2")].joined(separator: "\n")
            let told = try desk.run("append -", input: lines)
            #expect(told.code == .no && !told.err.contains("is recorded") && !told.err.contains("correct"), "\(told)")
            #expect(
                told.err.contains(
                    "standard input, line 2: data.title: has the id of standard input, line 1, x2, and says \"F\" where that says \"E\""),
                "\(told)")
            let results = try desk.run("append - --format json", input: lines).json["results"]?.items ?? []
            #expect(results.map { $0["outcome"]?.text } == ["refused", "conflicts"])
            #expect(results.map { $0["writer"] } == [.null, .null] && results.map { $0["sequence"] } == [.null, .null])
        }
    }

    @Test("What another line of the batch states already is held against that line; what the ledger has, against the event")
    func statedInBatch() throws {
        try withDocuments { (desk: Desk) throws in
            let lines = [Desk.document("e", title: "E", id: "x1"), Desk.document("e", title: "F", id: "x2")].joined(separator: "\n")
            let told = try desk.run("append -", input: lines)
            #expect(told.code == .no && !told.err.contains("correct x1"), "\(told)")
            #expect(told.err.contains("line 2: subject: document/e is stated already by standard input, line 1"), "\(told)")
            let known = try desk.run("append -", input: Desk.document("d", title: "Other", id: "x3"))
            #expect(known.err.contains("document/d is stated already by event a1") && known.err.contains("correct a1"), "\(known)")
        }
    }

    @Test(
        "Amounts are told in the currency's own units, and a point is no separator of thousands",
        arguments: [
            ("92233720368547758.08 USD", "amounts in USD are at most 92233720368547758.07"),
            ("9223372036854775808 JPY", "amounts in JPY are at most 9223372036854775807"),
            ("1.500 USD", "1.500 has more digits after the point than USD has: 2"), ("1.500 USD", "write 1500 USD or 1.50 USD"),
            ("12.5 JPY", "12.5 has more digits after the point than JPY has: 0"), ("12.5 JPY", "write 12 JPY"),
        ])
    func amounts(amount: String, told: String) throws {
        try withDocuments { (desk: Desk) throws in
            let answer = try desk.run("record contribution.announced c --on 2024 --donor PRT --fund MIG00 --amount '\(amount)'")
            #expect(answer.code == .no && answer.err.contains(told), "\(answer)")
        }
    }

    @Test("A meeting that is not recorded as held names no day, and is told so; one that is held does, by slug or subject")
    func notHeld() throws {
        try Desk.with { (desk: Desk) throws in
            try desk.openSmall()
            for name in ["forum-2025", "meeting/forum-2025"] {
                let answer = try desk.run("list meetings --as-of \(name)")
                #expect(answer.code == .notUnderstood && answer.err.contains("is no meeting that is recorded as held"), "\(answer)")
                #expect(answer.err.contains("write the day, such as --as-of 2025-05-08"), "\(answer)")
            }
            #expect(try desk.done("list meetings --as-of review-eca").out.contains("As of 2024-10-03"))
            #expect(try desk.done("list meetings --as-of meeting/review-eca").out.contains("As of 2024-10-03"))
            #expect(try desk.run("list meetings --as-of nothing-of-the-kind").err.contains("no date"))
        }
    }

    @Test(
        "A comma begins another citation where a document and a place follow; any other belongs to the place",
        arguments: [
            ("--cites 'd@p1,d@p2'", ["d p1", "d p2"]), ("--cites 'd@p. 3, 4, note@L9 , document/d@x'", ["d p. 3, 4", "d x", "note L9"]),
            ("--cites 'd@p1, p2'", ["d p1, p2"]), ("--cites d@p1 --cites note@p2", ["d p1", "note p2"]),
            ("--cites 'd@write to a b@c, p. 2'", ["d write to a b@c, p. 2"]),
        ])
    func citations(flags: String, cited: [String]) throws {
        try withDocuments { (desk: Desk) throws in
            try desk.done("record document.published e --on 2024-01-01 --title E \(flags) --id e1")
            let line = try #require(try desk.done("log --format json").json["rows"]?.items.last)
            let cites = try #require(line["data"]?["cites"]?.items)
            #expect(cites.map { "\($0["document"]?.text ?? "") \($0["at"]?.text ?? "")" }.sorted() == cited)
        }
    }

    @Test("An event that was retracted since exists, and says so")
    func retracted() throws {
        try withDocuments { (desk: Desk) throws in
            try desk.done("retract a1 --reason x --id r1")
            desk.wait()
            let again = try desk.done("append -", input: Desk.document("d", title: "D", id: "a1"))
            #expect(again.out.contains("retracted since by r1") && again.out.contains("exists"), "\(again)")
            let result = try desk.done("append - --format json", input: Desk.document("d", title: "D", id: "a1")).json["results"]
            #expect(result?.items.first?["retractedBy"]?.text == "r1")
        }
    }

    @Test("A deposit without an amount is blank under what was deposited; nothing was committed")
    func blankDeposit() throws {
        try withDocuments { (desk: Desk) throws in
            try desk.done("record contribution.deposited c --on 2024-09-01 --donor PRT --fund MIG00")
            desk.wait()
            try desk.done("record contribution.announced p --on 2024-09-01 --donor ESP --fund MIG00")
            let rows = try #require(try desk.done("list contributions --format json").json["rows"]?.items)
            #expect(rows.map { $0["standsAt"]?.text ?? "" } == ["", "blank"])
            #expect(rows.map { $0["deposited"]?.text ?? "" } == ["blank", ""])
        }
    }

    @Test("All flags that are wrong are told at once, whichever looks at them")
    func allFlags() throws {
        try withDocuments { (desk: Desk) throws in
            let answer = try desk.run(
                "record meeting.scheduled h --on 2024-13-10 --planned soon --kind fo --title F --region ECE --round x")
            #expect(answer.code == .no)
            for told in [
                "--planned: no date: soon", "--round: must be", "--on: there is no such day", "unknown word: fo", "unknown word: ECE",
            ] {
                #expect(answer.err.contains(told), "\(told)\n\(answer)")
            }
            #expect(!answer.err.contains("--planned is missing"), "\(answer)")
            let unknown = try desk.run("record meeting.scheduled h --on 2024 --planned 2025 --kind fo --title F --colour red --shade x")
            #expect(unknown.code == .notUnderstood)
            for told in ["no field --colour", "no field --shade", "unknown word: fo"] {
                #expect(unknown.err.contains(told), "\(told)\n\(unknown)")
            }
            let correction = try desk.run("correct a1 --on 2024-13-01 --title '' --colour red --clear shade --reason x")
            #expect(correction.code == .notUnderstood)
            for told in ["no such day", "is an empty text", "no field --colour", "--clear shade: is no field"] {
                #expect(correction.err.contains(told), "\(told)\n\(correction)")
            }
        }
    }

    @Test(
        "The commission for Europe by its own short name is UNECE",
        arguments: ["measure meetings --region ECE", "list meetings --region ece"])
    func region(command: String) throws {
        try withDocuments { (desk: Desk) throws in
            let answer = try desk.run(command)
            #expect(answer.err.contains("did you mean 'UNECE'?") && !answer.err.contains("'ECA'"), "\(answer)")
        }
    }

    @Test("What cannot be corrected says why, and the advice works")
    func cannotBeCorrected() throws {
        try withDocuments { (desk: Desk) throws in
            try desk.done("correct a1 --title D2 --reason x --id k1")
            desk.wait()
            let correction = try desk.run("correct k1 --title D3 --reason x")
            #expect(correction.code == .no && correction.err.contains("is a correction of event a1"), "\(correction)")
            #expect(correction.err.contains("'gcm-ledger correct a1 --FIELD VALUE --reason TEXT'"), "\(correction)")
            let conflict = try desk.run("append -", input: Desk.document("x", title: "X", id: "k1"))
            #expect(conflict.err.contains("correct a1 --FIELD VALUE") && !conflict.err.contains("correct k1"), "\(conflict)")
            try desk.done("correct a1 --title D3 --reason x")
            desk.wait()
            try desk.done("retract a2 --reason x --id r1")
            desk.wait()
            let retraction = try desk.run("correct r1 --title x --reason x")
            #expect(retraction.err.contains("is a retraction") && retraction.err.contains("'gcm-ledger retract r1 --reason TEXT'"))
            let gone = try desk.run("correct a2 --title x --reason x")
            #expect(gone.err.contains("was retracted") && gone.err.contains("'gcm-ledger retract r1 --reason TEXT'"), "\(gone)")
            try desk.done("retract r1 --reason x")
            desk.wait()
            try desk.done("correct a2 --title x --reason x")
        }
    }
}
