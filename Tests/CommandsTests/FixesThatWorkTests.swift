import Commands
import DeskTesting
import JSON
import Messages
import Testing

@Suite("What a refusal tells to do can be done, and an option that narrows nothing is refused")
struct FixesThatWorkTests {
    private func with(_ lines: [String] = [], _ body: (Desk) throws -> Void) throws {
        try Desk.with { (desk: Desk) throws in
            try desk.open()
            for line in lines { try desk.done("record " + line) }
            try body(desk)
        }
    }

    @Test(
        "An option without a value, as of a variable that is not set, would ask for everything",
        arguments: [
            "measure pledges --state ''", "measure pledges --state ,", "measure pledges --region ''", "measure pledges --objective ''",
            "measure pledges --year ''", "measure contributions --fund ''", "list pledges --region ''", "timeline --region ''",
            "timeline --kind ' '", "list --state ''", "measure contributions --donor ' , '",
        ])
    func emptyFilters(words: String) throws {
        try with { (desk: Desk) throws in
            let answer = try desk.run(words)
            #expect(answer.code == .notUnderstood && answer.out.isEmpty)
            #expect(answer.err.contains("names nothing to narrow the answer to"), "\(answer.err)")
            #expect(answer.err.contains("to ask for everything"))
        }
    }

    @Test("The events of a subject are found by its slug, and a subject that no event has is told")
    func subjects() throws {
        let lines = ["pledge.made p --by DEU --title P --on 2022-06-03", "document.published p --title D --on 2022-06-03"]
        try with(lines + ["pledge.made q --by DEU --title Q --on 2022-06-03"]) { (desk: Desk) throws in
            #expect(try desk.done("log --subject q").out.contains("pledge/q"))
            #expect(try desk.done("log --subject pledge/p").err.isEmpty)
            let both = try desk.done("log --subject p")
            #expect(both.out.contains("No events.") && both.err.contains("'pledge/p'") && both.err.contains("'document/p'"))
            let none = try desk.done("log --subject pledge/qq")
            #expect(none.err.contains("no event has this subject") && none.err.contains("did you mean 'pledge/q'"), "\(none.err)")
        }
    }

    @Test(
        "The fix names what works where it is pasted",
        arguments: [
            ("pledge.made p --by EU --title P --on 2024-01-02", "--stakeholders of a pledge"),
            ("pledge.made p --by DEU --objectives five --title P --on 2024-01-02", "numbers from 1 to 23 with commas between, such as 5,7"),
            ("pledge.made p --by DEU --objectives '5 6' --title P --on 2024-01-02", "found 5 6"),
            ("contribution.announced c --donor DEU --fund F --amount '5 usd' --on 2024-01-02", "did you mean 'USD'?"),
            ("contribution.announced c --donor DEU --fund F --amount '5 EURO' --on 2024-01-02", "did you mean 'EUR'?"),
            ("pledge.made p --title P --on 2024-01-02", "add --by STATE, such as PRT, or --stakeholders VALUE"),
            ("report.submitted r --states DEU --title R --kind voluntary-gcm-report --meeting m --on 2024-01-02", "list meetings"),
            ("contribution.announced c --donor DEU --fund F --amount 1000USD --on 2024-01-02", "'gcm-ledger help events'"),
            (
                "requirement.adopted r --forum f --area fund --verb will --title T --owed-by donors --per State --among Portugal "
                    + "--measure deposits --amount '2 USD' --due 2024-12-31 --on 2024-01-02", "did you mean 'PRT'?"
            ),
            (
                "requirement.adopted r --forum f --area fund --verb will --title T --owed-by donors --per year --among 2023,2024 "
                    + "--measure deposits --amount '2 USD' --due 2024-12-31 --on 2024-01-02", "an --among of its own"
            ),
        ])
    func fixes(words: String, fix: String) throws {
        let forum = "meeting.scheduled f --title F --kind imrf --round 2 --planned 2026-05-05 --on 2022-06-01"
        try with([forum]) { (desk: Desk) throws in
            let answer = try desk.run("record " + words)
            #expect(answer.code != .done && answer.err.contains(fix), "\(answer.err)")
            #expect(!answer.err.contains("EVENT-TYPE") && !answer.err.contains("THINGS"))
        }
    }

    @Test("A date that is none is told of the spellings, and of the meeting that is near")
    func dates() throws {
        try with(["meeting.convened imrf-2022 --title F --kind imrf --on 2022-05-17/2022-05-20"]) { (desk: Desk) throws in
            #expect(try desk.done("measure meetings --as-of imrf-2022").out.contains("As of 2022-05-20"))
            let near = try desk.run("measure meetings --as-of imrf2022").err
            #expect(near.contains("did you mean 'imrf-2022'?") && near.contains("2024Q1") && near.contains("today"), "\(near)")
            #expect(try desk.run("measure meetings --as-of 2024Q5").err.contains("quarters Q1 to Q4"))
        }
    }

    @Test("Funds that look alike, and objectives that no name made first says, are worth a look")
    func remarks() throws {
        let lines = [
            "contribution.announced a --donor DEU --fund MIG00 --amount '5 EUR' --on 2024-01-02",
            "contribution.announced b --donor DEU --fund MIG00 --amount '6 EUR' --on 2024-01-03",
            "contribution.announced c --donor DEU --fund MIGOO --amount '7 EUR' --on 2024-01-04",
            "contribution.announced d --donor DEU --fund MIG01 --amount '8 EUR' --on 2024-01-05",
            "pledge.made p --by ESP --objectives 5 --title P --on 2024-01-02",
            "pledge.made q --by ESP,PRT --objectives 5,6 --title Q --on 2024-01-03", "pledge.same-as p --pledge q --on 2024-01-04",
        ]
        try with(lines) { (desk: Desk) throws in
            let told = try desk.done("check --remarks").err + desk.done("check --remarks").out
            let words = told.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            #expect(words.contains("has the fund MIGOO, where others have MIG00"), "\(words)")
            #expect(!words.contains("MIG01"))
            #expect(words.contains("says PRT, objectives 6, which the pledge does not"), "\(words)")
        }
    }

    @Test("A field that is cleared and said in one call is refused, and says nothing")
    func clearedAndSaid() throws {
        try with(["pledge.made p --by PRT --title P --objectives 1,2 --on 2024-01-01 --id p"]) { (desk: Desk) throws in
            let answer = try desk.run("correct p --clear objectives --objectives 5 --reason x")
            #expect(answer.code != .done && answer.err.contains("--clear objectives"), "\(answer.err)")
            #expect(try desk.done("show pledge/p --format json").json["states"]?["objectives"]?.text == "1; 2")
        }
    }

    @Test("Where two copies' corrections make a circle, the fix names the correction, and works")
    func correctionAtFault() throws {
        let lines = [
            "meeting.scheduled f --title F --kind imrf --round 2 --planned 2026-05-05 --on 2022-06-01",
            "requirement.adopted a --forum f --area fund --verb will --title A --owed-by donors --per none --measure deposits "
                + "--amount '2 USD' --due 2024-12-31 --on 2024-01-02 --id ea",
            "requirement.adopted b --forum f --area fund --verb will --title B --owed-by donors --per none --measure deposits "
                + "--amount '2 USD' --due 2024-12-31 --on 2024-01-02 --id eb",
        ]
        try with(lines) { (desk: Desk) throws in
            try Desk.with { (other: Desk) throws in
                try other.done("init --writer geneva")
                try other.done("merge \(desk.folder)")
                try other.done("correct eb --after a --reason x --id kb")
                try desk.done("correct ea --after b --reason x --id ka")
                let merged = try desk.run("merge \(other.folder)")
                #expect(merged.err.contains("retract ka") || merged.err.contains("retract kb"), "\(merged.err)")
                let told = try desk.run("check")
                #expect(told.code == .no && told.err.contains("retract ka --reason TEXT") && told.err.contains("retract kb --reason TEXT"))
                let refused = try desk.run("retract ea --reason x")
                #expect(refused.code == .no && refused.err.contains("or where its correction errs, that alone"), "\(refused.err)")
                try desk.done("retract kb --reason x")
                #expect(try desk.run("check").code == .done)
            }
        }
    }

    @Test("A requirement that counts others than those who owe it is told, and one that counts them, or everybody's, as before")
    func countsOthers() throws {
        func requirement(_ slug: String, _ filter: String) -> String {
            "requirement.adopted \(slug) --forum f --area fund --verb will --title \(slug) --owed-by Portugal --per none "
                + "--measure deposits --amount '2 USD' --due 2024-12-31 --on 2024-01-02 \(filter)"
        }
        let forum = "meeting.scheduled f --title F --kind imrf --round 2 --planned 2026-05-05 --on 2022-06-01"
        try with([forum]) { (desk: Desk) throws in
            let other = try desk.done("record " + requirement("x", "--filters donor=ESP"))
            #expect(other.err.contains("counts what others do") && other.err.contains("--filters donor=PRT"), "\(other.err)")
            #expect(try desk.done("record " + requirement("y", "--filters donor=ESP,PRT")).err.isEmpty)
            #expect(try desk.done("record " + requirement("z", "")).err.contains("counts what all do"))
        }
    }

    @Test("What more there is in one row makes up for nothing in another")
    func reachedOfAll() throws {
        let lines = [
            "meeting.scheduled f --title F --kind imrf --round 2 --planned 2026-05-05 --on 2022-06-01",
            "requirement.adopted a --forum f --area reviews --verb will --title A --owed-by commissions --per region --among UNECE "
                + "--among ECA --measure meetings --filters kind=consultation --due 2024-12-31 --on 2022-06-01",
            "meeting.convened m1 --title M --kind consultation --region UNECE --on 2023-01-01",
            "meeting.convened m2 --title M --kind consultation --region UNECE --on 2023-01-02",
        ]
        try with(lines) { (desk: Desk) throws in
            let requirement = try desk.done("readiness f --as-of 2024-06-30 --format json").json["requirements"]?.items.first
            #expect(requirement?["expected"] == .integer(2) && requirement?["reached"] == .integer(1))
            #expect(requirement?["rows"]?.items.compactMap { $0["reached"]?.number }.max() == 2)
        }
    }
}
