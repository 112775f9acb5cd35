import Commands
import DeskTesting
import Files
import GlobalCompact
import JSON
import Messages
import Testing

@Suite("State, schema and batches")
struct StateAndSchemaTests {
    @Test("A list without a word tells how many of every thing there are as of a day")
    func inventory() throws {
        try Desk.with { desk in
            try desk.openSmall()
            let now = try desk.done("list --format json").json
            let earlier = try desk.done("list --as-of 2024-03-01 --format json").json
            func value(_ answer: JSONValue, _ things: String) -> Int? {
                answer["rows"]?.items.first { $0["things"]?.text == things }?["value"]?.number
            }
            #expect(value(now, "meetings") == 2 && value(earlier, "meetings") == 1)
            #expect(value(now, "reports") == 1 && value(earlier, "reports") == 0)
        }
    }

    @Test("The schema of all lines has a definition for every event type, and leads each line to its own")
    func schema() throws {
        let schema = try RealLedger.desk().done("schema --all").json
        let types = try #require(schema["properties"]?["type"]?["enum"]?.items).compactMap(\.text)
        #expect(types.count > 50)
        for type in types {
            let definition = schema["$defs"]?[type]
            let versions = definition?["oneOf"]?.items ?? [definition ?? .null]
            #expect(versions.allSatisfy { $0["properties"]?["data"] != nil }, "no schema of \(type)")
            #expect((type == "event.corrected") == (versions.count == 2))
        }
        #expect(schema["allOf"]?.items.count == types.count)
    }

    @Test("A whole batch is retracted at once, and only what still stands of it")
    func retractBatch() throws {
        try Desk.with { desk in
            try desk.open()
            try desk.append([Desk.document("a", title: "A", id: "a"), Desk.document("b", title: "B", id: "b")])
            try desk.append([Desk.document("c", title: "C", id: "c")])
            try desk.done("retract a --reason wrong")
            desk.wait()
            let answer = try desk.done("retract b --batch --reason wrong")
            #expect(answer.out.hasPrefix("Retracting event b, of document/b.\n") && answer.out.contains("Recorded as lisbon, number 6"))
            let left = try desk.done("list documents --format json").json["rows"]?.items.compactMap { $0["slug"]?.text }
            #expect(left == ["c"])
        }
    }

    @Test(
        "What cannot be is refused with where, what and what to do, and nothing is written",
        arguments: [
            ("record pledge.made x --by Portugl --title T --on 2024", "did you mean 'PRT'?"),
            ("record pledge.made x --by PRT --objectives 24 --title T --on 2024", "objectives are 1 to 23"),
            ("record contribution.deposited gift --amount '1e6 USD' --on 2024-04-01", "plain digits"),
            ("record contribution.deposited gift --amount '12.345 USD' --on 2024-04-01", "more digits after the point"),
            ("record contribution.deposited gone --amount '5 USD' --on 2024-04-01", "was cancelled"),
            ("record pledge.progressed nowhere --stage planning --on 2024", "no event begins it"),
            ("record statement.delivered s --title 'write to a.b@example.org' --on 2024", "no person's contact data"),
            ("record pledge.progressed early --stage planning --on 2019", "did not begin before 2020-01-01"),
            ("record pledge.same-as early --pledge early --on 2024", "names itself"),
        ])
    func refused(_ line: String, _ words: String) throws {
        try Desk.with { desk in
            try desk.open()
            try desk.done("record contribution.announced gift --donor PRT --fund MIG00 --amount '10 USD' --on 2024-01-01")
            desk.wait()
            try desk.done("record contribution.announced gone --donor PRT --fund MIG00 --amount '10 USD' --on 2024-01-01")
            desk.wait()
            try desk.done("record contribution.cancelled gone --on 2024-02-01")
            desk.wait()
            try desk.done("record pledge.made early --by PRT --title Early --on 2020")
            desk.wait()
            let before = try desk.ledgerBytes()
            let answer = try desk.run(line)
            #expect(answer.code.rawValue == 1, "\(answer)")
            #expect(answer.err.contains(words) && answer.err.contains("\n  fix: "), "\(answer.err)")
            #expect(try desk.ledgerBytes() == before)
        }
    }

    @Test("A contribution in two parts is one sum by donor and year; a correction shows, and known-at before it shows the old")
    func contribution() throws {
        try Desk.with { desk in
            try desk.open()
            for line in [
                "record contribution.announced prt --donor PRT --fund MIG00 --amount '1500000 USD' --on 2024-02-01 --id told",
                "record contribution.committed prt --amount '1500000 USD' --on 2024-03-01",
                "record contribution.deposited prt --amount '1000000 USD' --on 2024-05-01",
                "record contribution.deposited prt --amount '500000 USD' --on 2024-09-01",
            ] {
                try desk.done(line)
                desk.wait()
            }
            func value(_ line: String) throws -> [String] {
                let rows = try #require(try desk.done(line + " --format json").json["rows"]?.items)
                return rows.map { "\($0["key"]?["donor"]?.text ?? "") \($0["value"]?.text ?? "") \($0["currency"]?.text ?? "")" }
            }
            #expect(try value("measure contributions --by donor,year") == ["PRT 1500000.00 USD"])
            #expect(try value("measure deposits --by donor,year") == ["PRT 1500000.00 USD"])
            let before = desk.nowText
            desk.wait()
            let committed = try #require(
                try desk.done("log --type contribution.committed --format json").json["rows"]?.items.first?["id"]?.text)
            try desk.done("correct \(committed) --amount '1600000 USD' --reason letter")
            #expect(try value("measure contributions --by donor,year") == ["PRT 1600000.00 USD"])
            #expect(try value("measure contributions --by donor,year --known-at \(before)") == ["PRT 1500000.00 USD"])
        }
    }
}
