import Commands
import DeskTesting
import Events
import JSON
import Messages
import Testing

@Suite("check and schema")
struct CheckTests {
    @Test("A ledger without a contradiction is met with silence and exit code 0")
    func silent() throws {
        try Desk.with { desk in
            try desk.openSmall()
            let answer = try desk.done("check")
            #expect(answer.out.isEmpty && answer.err.isEmpty)
            #expect(try desk.done("check --format json").json.names == ["basis", "contradictions", "remarks"])
        }
    }

    @Test("What two offices' files cannot both say is told, with exit code 1; questions go on answering, and so do appends")
    func contradiction() throws {
        try Desk.with { desk in
            try desk.openSmall()
            try Desk.with { other in
                try other.open(writer: "porto")
                try other.append([Desk.document("call-2024", title: "Call for a forum", id: "other-call")])
                try desk.write(try other.read("events/porto.jsonl"), to: "events/porto.jsonl")
            }
            let answer = try desk.run("check")
            #expect(answer.code == .no)
            #expect(answer.err.hasPrefix("gcm-ledger: event "))
            #expect(answer.err.contains("document/call-2024 is stated already by event "), "\(answer.err)")
            let json = try desk.run("check --format json")
            #expect(json.code == .no)
            #expect(try json.json["contradictions"]?.items.compactMap { $0["code"]?.text } == ["stated-twice"])
            try desk.done("timeline")
            try desk.append([Desk.document("another", title: "Another")])
        }
    }

    @Test("With --remarks what is worth a look is told as notes, and the answer stays yes")
    func remarks() throws {
        try Desk.with { desk in
            try desk.openSmall()
            try desk.append([Desk.document("again", title: "CALL for  the forum")])
            #expect(try desk.done("check").err.isEmpty)
            let told = try desk.done("check --remarks").err
            #expect(
                told == """
                    gcm-ledger: note: document/call-2024: has the title of document/again, but for case, space or the spelling of letters \
                    in Unicode
                      fix: look at it with 'gcm-ledger show document/call-2024'

                    """, "\(told)")
            #expect(try desk.done("check --remarks --format json").json["remarks"]?.items.compactMap { $0["code"]?.text } == ["same-title"])
        }
    }

    @Test("A requirement that asks for a value that nothing can have is refused, with the nearest one")
    func unknownValue() throws {
        try Desk.with { desk in
            try desk.openSmall()
            let answer = try desk.run("append -", input: Desk.requirement.replacing("[\"held\"]", with: "[\"hold\"]") + "\n")
            #expect(answer.code == .no)
            #expect(answer.err.contains("data.filters: nothing that is measured can have the status hold\n  fix: did you mean 'held'?"))
        }
    }

    @Test("Every event type has its JSON Schema", arguments: EventType.allCases)
    func schema(_ type: EventType) throws {
        try Desk.with { desk in
            let answer = try desk.done("schema \(type.rawValue)")
            #expect(try answer.json.names.isEmpty == false)
            #expect(answer.out.hasSuffix("}\n"))
        }
    }

    @Test(
        "A reader of events/ is printed for each tool, of all types or of one, and written to a file",
        arguments: ["duckdb", "pandas", "polars", "clickhouse", "spark"])
    func reader(_ tool: String) throws {
        try Desk.with { desk in
            let all = try desk.done("schema --for \(tool)")
            #expect(all.out.contains("meeting.convened") && all.out.contains("'gcm-ledger schema --for \(tool)'"))
            #expect(try desk.done("schema --all --for \(tool)").out == all.out)
            let one = try desk.done("schema pledge.made --for \(tool)")
            #expect(one.out.contains("pledge.made") && !one.out.contains("meeting.convened"))
            #expect(one.out.contains("'gcm-ledger schema pledge.made --for \(tool)'"))
            try desk.done("schema --for \(tool) --output reader")
            #expect(try desk.read("reader") == all.out)
        }
    }

    @Test("A tool that no reader is written for, and a type that is none, are not understood")
    func noReader() throws {
        try Desk.with { desk in
            let answer = try desk.run("schema --for panda")
            #expect(answer.code == .notUnderstood)
            let words = "--for panda: is not one of the words\n  fix: did you mean 'pandas'? one of duckdb, pandas, polars, "
            #expect(answer.err.contains(words), "\(answer.err)")
            #expect(try desk.run("schema --for").code == .notUnderstood)
            #expect(try desk.run("schema pledge.mad --for duckdb").err.contains("did you mean 'pledge.made'?"))
        }
    }

    @Test("A schema of nothing is not understood")
    func noSchema() throws {
        try Desk.with { desk in
            let none = try desk.run("schema")
            #expect(none.code == .notUnderstood && none.err.contains("schema: needs TYPE, --all or --for TOOL\n  fix: "))
            let answer = try desk.run("schema meeting.convend")
            #expect(answer.code == .notUnderstood)
            #expect(answer.err.contains("did you mean 'meeting.convened'?"))
        }
    }
}
