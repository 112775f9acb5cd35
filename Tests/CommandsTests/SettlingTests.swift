import Commands
import DeskTesting
import Messages
import Testing

/// What `check` says of a ledger in which two offices are wrong together: what is suggested is run, and settles it.
@Suite("What settles a contradiction")
struct SettlingTests {
    /// What both offices have, and what each recorded before the one took in the other.
    struct Disagreement: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var code: String
        var both: [String]
        var theirs: [String]
        var ours: [String]
        /// How many ways out are suggested; each is tried.
        var ways = 1
    }

    private static let pledge = "record pledge.made p --on 2024-01-01 --by PRT --title P --id made"
    private static let document = "record document.published d --on 2024-01-01 --title D --id d"

    static let disagreements = [
        Disagreement(
            testDescription: "two corrections of one event", code: "rival-corrections", both: [document],
            theirs: ["correct d --title Theirs --reason r --id x1"], ours: ["correct d --title Ours --reason r --id y1"], ways: 3),
        Disagreement(
            testDescription: "two statements of one pledge", code: "stated-twice", both: [], theirs: [pledge],
            ours: ["record pledge.made p --on 2024-02-01 --by PRT --title P2 --id again"], ways: 2),
        Disagreement(
            testDescription: "a citation of a document that the other retracted", code: "refers-to-nothing", both: [document],
            theirs: ["record document.published e --on 2024 --title E --id e --cites d@1"], ours: ["retract d --reason r"]),
        Disagreement(
            testDescription: "progress on a pledge that the other retracted", code: "never-begun", both: [pledge],
            theirs: ["record pledge.progressed p --on 2024-02-01 --stage planning --text t --id progress"],
            ours: ["retract made --reason r"]),
        Disagreement(
            testDescription: "one meeting held and cancelled", code: "held-and-cancelled",
            both: ["record meeting.scheduled m --on 2024-01-01 --kind imrf --title M --planned 2024-03-01 --id plan"],
            theirs: ["record meeting.cancelled m --on 2024-02-01 --id off"], ours: ["record meeting.convened m --on 2024-03-01 --id held"]),
        Disagreement(
            testDescription: "two retractions of one event", code: "already-retracted", both: [document],
            theirs: ["retract d --reason r --id r1"], ours: ["retract d --reason r --id r2"]),
        Disagreement(
            testDescription: "a correction of an event that the other retracted", code: "already-retracted", both: [document],
            theirs: ["retract d --reason r --id r1"], ours: ["correct d --title Ours --reason r --id y1"]),
        Disagreement(
            testDescription: "a step of a contribution that the other cancelled", code: "after-cancellation",
            both: ["record contribution.announced c --on 2024-01-01 --donor PRT --fund MIG00 --amount '1 USD' --id announced"],
            theirs: ["record contribution.cancelled c --on 2024-02-01 --id off"],
            ours: ["record contribution.deposited c --on 2024-03-01 --amount '1 USD' --id in"]),
    ]

    /// The ledger of two offices once the one has taken in the other's.
    private func merged(_ disagreement: Disagreement, _ body: (Desk) throws -> Void) throws {
        try Desk.with { desk in
            try desk.open()
            for line in disagreement.both {
                try desk.done(line)
                desk.wait()
            }
            try desk.done("--ledger theirs init --writer porto")
            desk.wait()
            try desk.done("--ledger theirs merge .")
            for line in disagreement.theirs.map({ "--ledger theirs " + $0 }) + disagreement.ours {
                desk.wait()
                try desk.done(line)
            }
            desk.wait()
            let merge = try desk.done("merge theirs")
            #expect(merge.err.contains("gcm-ledger: note: event "), "\(merge)")
            try body(desk)
        }
    }

    @Test("Every way out that 'check' and the merge suggest is one", arguments: disagreements)
    func settled(_ disagreement: Disagreement) throws {
        var tried = 0
        while tried < disagreement.ways {
            try merged(disagreement) { desk in
                let check = try desk.run("check")
                #expect(check.code == .no)
                let problem = try #require(try desk.run("check --format json").json["contradictions"]?.items.first)
                #expect(problem["code"]?.text == disagreement.code)
                let ways = try check.suggested
                try #require(ways.count == disagreement.ways, "\(check)")
                let words = ways[tried]
                #expect(words.first == "retract" || disagreement.code == "rival-corrections" && words.first == "correct")
                #expect(desk.run(words).code == .done, "\(words)")
                #expect(try desk.run("check").code == .done, "\(words): \(check)")
            }
            tried += 1
        }
    }

    @Test("A beginning that others rest on is retracted after them, one by one, in the words that the refusal says")
    func oneByOne() throws {
        try Desk.with { desk in
            try desk.open()
            for line in [Self.pledge, "record pledge.progressed p --on 2024-02 --stage planning --text t --id 'a.1'"] {
                try desk.done(line)
                desk.wait()
            }
            try desk.done("record pledge.fulfilled p --on 2024-03 --id last")
            desk.wait()
            let refused = try desk.run("retract made --reason r")
            #expect(refused.code == .no)
            #expect(refused.err.contains("event a.1 would be left standing: subject: pledge/p does not exist"), "\(refused)")
            let ways = try refused.suggested
            #expect(ways == [["retract", "a.1", "--reason", "TEXT"], ["retract", "last", "--reason", "TEXT"]], "\(refused)")
            for words in ways + [["retract", "made", "--reason", "TEXT"]] {
                #expect(desk.run(words).code == .done, "\(words)")
                desk.wait()
            }
            #expect(try desk.run("check").code == .done)
        }
    }

    @Test("Where they were recorded as one batch, that is said, and is another way")
    func asBatch() throws {
        try Desk.with { desk in
            try desk.openSmall()
            let refused = try desk.run("retract call --reason r")
            #expect(refused.code == .no)
            let words = try #require(try refused.suggested.first { $0.contains("--batch") }, "\(refused)")
            #expect(words == ["retract", "call", "--batch", "--reason", "TEXT"])
            #expect(desk.run(words).code == .done)
            #expect(try desk.run("check").code == .done)
        }
    }

    @Test("At an append, a correction that did not start from what holds is offered again, as is said")
    func offeredCorrection() throws {
        try Desk.with { desk in
            try desk.open()
            try desk.done(Self.document)
            desk.wait()
            try desk.done("correct d --title Ours --reason r --id y1")
            desk.wait()
            func correction(_ replaces: String) -> String {
                """
                {"type":"event.corrected","subject":"event/d","occurred":"2025-05-02","data":{"event":"d",\(replaces),"reason":"r",\
                "content":{"type":"document.published","subject":"document/d","occurred":"2024-01-01","data":{"title":"Other"}}}}
                """
            }
            let refused = try desk.run("append -", input: correction("\"replaces\":\"d\""))
            #expect(refused.code == .no)
            #expect(refused.err.contains("'gcm-ledger show y1'"), "\(refused)")
            let member = try #require(refused.err.firstMatch(of: /offer again with (.*)\n/)).output.1
            try desk.done("append -", input: correction(String(member)))
            #expect(try desk.run("check").code == .done)
        }
    }

    @Test("At an append, what is offered twice is corrected instead")
    func offered() throws {
        try Desk.with { desk in
            try desk.open()
            try desk.done(Self.document)
            desk.wait()
            let refused = try desk.run("record document.published d --on 2024-02-01 --title Other")
            #expect(refused.code == .no)
            let words = try #require(try refused.suggested.first, "\(refused)")
            #expect(words == ["correct", "d", "--FIELD", "VALUE", "--reason", "TEXT"])
            #expect(desk.run(words.map { ["--FIELD": "--title", "VALUE": "Other"][$0] ?? $0 }).code == .done)
        }
    }
}
