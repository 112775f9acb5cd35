import Commands
import DeskTesting
import JSON
import Messages
import Testing

@Suite("What can be asked next, again, and of whom nothing is recorded")
struct NextQuestionTests {
    @Test("Without words the program says what is there, how the next forum stands and what to ask; without a ledger its help")
    func firstScreen() throws {
        try Desk.with { desk in
            #expect(try desk.done("").out.contains("usage: gcm-ledger COMMAND"))
            try desk.openSmall()
            try desk.append([Desk.requirement])
            let text = try desk.done("").out
            #expect(text.contains("6 events of 1 writer") && text.contains("You write here as lisbon."))
            #expect(text.contains("Next: Forum of 2025.") && text.contains("gcm-ledger record pledge.made"))
            for line in text.split(separator: "\n") where line.contains("gcm-ledger ") && line.contains("  gcm-ledger") {
                let words = line.split(separator: "gcm-ledger ")[1].split(separator: "  ")[0]
                let command = words.replacing("WORD", with: "review").replacing("STATE", with: "PRT")
                guard !command.hasPrefix("record") else { continue }
                #expect(try desk.run(String(command)).code == .done, "\(command)")
            }
        }
        try Desk.with { desk in
            try desk.open()
            let text = try desk.done("").out
            #expect(!text.contains("gcm-ledger readiness") && !text.contains("gcm-ledger changes") && text.contains("gcm-ledger list"))
        }
    }

    @Test("The States of a scope of which nothing is recorded are told, and that this is no statement about them")
    func statesWithout() throws {
        try Desk.with { desk in
            try desk.openSmall()
            try desk.done("record pledge.made p --by PRT --title T --on 2024-01-01")
            desk.wait()
            let rows = try desk.done("list pledges --region UNECE --not --format json").json["rows"]?.items ?? []
            let codes = rows.compactMap { $0["state"]?.text }
            #expect(codes.contains("ESP") && !codes.contains("PRT") && !codes.contains("KEN"))
            #expect(try desk.done("list pledges --region UNECE --not").out.contains("is no statement that there is none"))
            #expect(try desk.done("list pledges --region UNECE --not --as-of 1930").out.contains("No State was of that scope on that day."))
            #expect(try desk.run("list documents --not").err.contains("are of none"))
            #expect(try desk.run("list pledges --not --state PRT").err.contains("names the States that --not should tell"))
            #expect(try desk.run("list --not").code == .notUnderstood)
            #expect(try desk.run("list --kind imrf").code == .notUnderstood)
        }
    }

    @Test("A JSON answer says what was asked; given as a basis, another question is refused with the one it is of")
    func basisOfAnotherQuery() throws {
        try Desk.with { desk in
            try desk.openSmall()
            try desk.done("measure meetings --region ECA --format json --output y.json")
            let query = try #require(try desk.done("measure meetings --region ECA --format json").json["query"])
            #expect(query["command"]?.text == "measure" && query["operands"]?.items.compactMap(\.text) == ["meetings"])
            #expect(query["options"]?["region"]?.items.compactMap(\.text) == ["ECA"] && query["options"]?["format"] == nil)
            let same = try desk.done("measure meetings --region ECA --basis y.json --format json").out
            #expect(try same == desk.read("y.json"))
            let refused = try desk.run("measure meetings --basis y.json")
            #expect(refused.code == .no && refused.err.contains("measure meetings --region ECA --basis y.json"))
            // What says how much people are shown asks nothing else.
            try desk.append([Desk.requirement])
            try desk.done("readiness --format json --output r.json")
            try desk.done("readiness --sources --events --basis r.json")
            try desk.done("list meetings --format json --output z.json")
            #expect(try desk.run("measure meetings --basis z.json").code == .no)
        }
    }

    @Test("A cut that leaves facts out says so; one that leaves out nothing says nothing")
    func leftOut() throws {
        try Desk.with { desk in
            try desk.openSmall()
            #expect(try desk.done("list meetings").err.isEmpty)
            let before = try desk.done("list meetings --known-at 2020-01-01").err
            #expect(before.contains("nothing was recorded here by then: the first event was recorded at 2025-05-02"), "\(before)")
            #expect(try desk.done("list meetings --known-at 2025-05-02T12:00:01Z").err.isEmpty)
            let unpublished = try desk.done("list meetings --published-by 2020-01-01").err
            #expect(unpublished.contains("left out: no document that they cite is known to have been out by then"), "\(unpublished)")
        }
    }

    @Test("A basis that says no question is taken, with a note")
    func basisAlone() throws {
        try Desk.with { desk in
            try desk.openSmall()
            let basis = try #require(try desk.done("list meetings --format json").json["basis"])
            try desk.write(String(decoding: basis.canonicalBytes(), as: UTF8.self), to: "b.json")
            let answer = try desk.run("list meetings --basis b.json")
            #expect(answer.code == .done && answer.err.contains("does not say what was asked"))
        }
    }
}
