import DeskTesting
import Events
import Testing

@Suite("What is recorded is told back")
struct RecordedFactTests {
    @Test("One event is told as a sentence, with its source, its id and the next commands, each of which can be pasted")
    func pledge() throws {
        try Desk.with { desk in
            try desk.open()
            try desk.done("record document.published plan --on ../2022-07-01 --title 'National plan for the Compact'")
            desk.wait()
            let line =
                "record pledge.made prt-plan --on 2022-07-07 --by Portugal --objectives 5,7 --title 'Review of the national plan' "
                + "--cites 'plan@para 3' --id 7k3q9xw2mf"
            let answer = try desk.done(line)
            #expect(
                answer.out == """
                    Recorded as lisbon, number 3 (7k3q9xw2mf):
                      Portugal pledged on 7 Jul 2022: Review of the national plan, objectives 5 and 7
                      source: National plan for the Compact, para 3

                    next:
                      gcm-ledger show pledge/prt-plan
                      gcm-ledger record pledge.progressed prt-plan --on DATE --stage STAGE
                      gcm-ledger correct 7k3q --FIELD VALUE --reason TEXT

                    """)
            desk.wait()
            try desk.done("show pledge/prt-plan")
            try desk.done("correct 7k3q --title 'Another' --reason 'a slip'")
        }
    }

    @Test("A correction and a retraction name the event and its thing, what it says now, and why")
    func changes() throws {
        try Desk.with { desk in
            try desk.open()
            try desk.done("record document.published d --on 2024 --title D --note old --id one")
            desk.wait()
            let correction = try desk.done("correct one --title E --clear note --on 2024-02 --reason x --id two").out
            #expect(
                correction.contains(
                    "Event one, of document/d, says now: that it occurred Feb 2024, title “E”, nothing of note\n  (reason: x)\n"),
                "\(correction)")
            #expect(correction.hasSuffix("next:\n  gcm-ledger show one\n  gcm-ledger retract two --reason TEXT\n"))
            desk.wait()
            let retraction = try desk.done("retract one --reason wrong --id three").out
            #expect(retraction.contains("Event one, of document/d, is out of every answer (reason: wrong)\n"))
            #expect(retraction.hasSuffix("next:\n  gcm-ledger log --subject document/d\n  gcm-ledger retract thre --reason TEXT\n"))
        }
    }

    @Test("What exists is told with what became of it; a dry run tells the same sentence and no next command")
    func again() throws {
        try Desk.with { desk in
            try desk.open()
            let line = "record document.published d --on 2024 --title D --id one"
            #expect(
                try desk.done(line + " --dry-run").out.hasPrefix("Would be recorded as lisbon (one):\n  A document came out in 2024: D\n"))
            try desk.done(line)
            desk.wait()
            try desk.done("correct one --title E --reason typo --id two")
            let again = try desk.done(line).out
            #expect(again.hasPrefix("It exists already, recorded as lisbon, number 2 (one), corrected since by two:\n"))
        }
    }

    @Test("An event of a pipe by itself is told the same way, several in a line each; roots stand in JSON alone")
    func pipe() throws {
        try Desk.with { desk in
            try desk.open()
            let one = try desk.append([Desk.document("a", title: "A", id: "aaaa-1")])
            #expect(one.out.hasPrefix("Recorded as lisbon, number 2 (aaaa-1):\n  A document came out on 1 Jan 2024: A\n"))
            let several = try desk.append([Desk.document("b", title: "B"), Desk.document("c", title: "C")])
            #expect(several.out.hasSuffix("2 recorded. lisbon has 4 events.\n") && !several.out.contains("root"))
            let json = try desk.done("record document.published d --on 2024 --title D --format json").json
            #expect(json["basis"]?["writers"]?.items.first?["root"]?.text?.count == 64)
        }
    }

    @Test("Of an id so much is shown as no other event's id and no thing's name begins with")
    func short() throws {
        try Desk.with { desk in
            try desk.open()
            try desk.append([Desk.document("abcd", title: "A", id: "abce-1")])
            let answer = try desk.append([Desk.document("x", title: "X", id: "abcd-12")])
            #expect(answer.out.contains("gcm-ledger correct abcd- --FIELD"))
            let other = try desk.append([Desk.document("y", title: "Y", id: "abcd-13")])
            #expect(other.out.contains("gcm-ledger correct abcd-13 --FIELD"))
        }
    }

    @Test("A named ledger is named in the next commands")
    func named() throws {
        try Desk.with { desk in
            try desk.makeFolder("mine")
            try desk.done("init --writer lisbon --ledger mine")
            desk.wait()
            let answer = try desk.done("record document.published d --on 2024 --title D --ledger mine")
            #expect(answer.out.contains("\n  gcm-ledger --ledger mine show document/d\n"))
        }
    }

    @Test("What follows is offered as it can be recorded: with the flags that it needs, and refused for nothing but its words in capitals")
    func following() throws {
        try Desk.with { desk in
            try desk.open()
            let answer = try desk.done("record meeting.scheduled m --on 2024 --kind plenary --title M --planned 2025-01")
            let next = try #require(answer.lines.first { $0.contains("record meeting.convened") })
            desk.wait()
            try desk.done(String(next.trimmingPrefix("  gcm-ledger ")).replacing("DATE", with: "2025-01-03"))
        }
    }
}
