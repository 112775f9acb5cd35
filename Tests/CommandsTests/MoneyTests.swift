import Commands
import DeskTesting
import JSON
import Messages
import Testing

@Suite("Money through the command line")
struct MoneyTests {
    private func withDesk(_ lines: [String], _ body: (Desk) throws -> Void) throws {
        try Desk.with { desk in
            try desk.open()
            for line in lines {
                try desk.done("record \(line)")
                desk.wait()
            }
            try body(desk)
        }
    }

    private static let forum = [
        "meeting.scheduled f --on 2024-01-10 --planned 2025-05-06 --kind conference --title F",
        "requirement.adopted r --on 2024-01-10 --forum f --area fund --verb target --title T --owed-by PRT --per none "
            + "--measure deposits --filters donor=PRT --amount '2000000 USD' --due f.start-1",
        "contribution.deposited p1 --on 2024-09-01 --donor PRT --fund MIG00 --amount '1500000 USD' --id d1",
    ]

    private func row(_ desk: Desk, asOf: String = "2025-03-01") throws -> JSONValue {
        let json = try desk.done("readiness f --as-of \(asOf) --format json").json
        return try #require(json["requirements"]?.items.first?["rows"]?.items.first)
    }

    private func flowing(_ answer: Answer) -> String {
        answer.out.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    // MARK: Booked, and left out

    @Test("What is booked in the currency of a target counts towards it")
    func booked() throws {
        let more = "contribution.deposited p2 --on 2024-10-01 --donor PRT --fund MIG00 --amount '500000 EUR' --booked '540000 USD'"
        try withDesk(Self.forum + [more]) { desk in
            let row = try row(desk)
            #expect(row["status"]?.text == "met" && row["reached"]?.text == "2040000.00")
            #expect(row["remarks"]?.items.isEmpty == true)
            #expect(try flowing(desk.done("readiness f --as-of 2025-03-01")).contains("1 requirement: 1 done."))
        }
    }

    @Test("What is not booked in it is named as left out, in text, JSON and CSV, and so are blanks; 'why' says so too")
    func leftOut() throws {
        let more = [
            "contribution.deposited p2 --on 2024-10-01 --donor PRT --fund MIG00 --amount '500000 EUR'",
            "contribution.deposited p3 --on 2024-10-02 --donor PRT --fund MIG00",
        ]
        try withDesk(Self.forum + more) { desk in
            let out = ["EUR 500000.00 is left out: nothing is booked of it in USD", "1 with a blank amount is left out"]
            let row = try row(desk)
            #expect(row["status"]?.text == "outstanding" && row["reached"]?.text == "1500000.00")
            #expect(row["remarks"]?.items.compactMap(\.text) == out)
            let json = try desk.done("readiness f --as-of 2025-03-01 --format json").json
            #expect(json["fund"]?.items.first?["remarks"]?.items.compactMap(\.text) == out)
            for line in ["readiness f --as-of 2025-03-01 --format markdown", "why r --as-of 2025-03-01"] {
                let text = try flowing(desk.done(line))
                for said in out { #expect(text.contains(said), "\(line): \(text)") }
            }
            #expect(try desk.done("readiness f --as-of 2025-03-01 --format csv").out.contains(out.joined(separator: "; ")))
            let why = try desk.done("why r --as-of 2025-03-01 --format json").json
            #expect(why["rows"]?.items.first?["remarks"]?.items.compactMap(\.text) == out)
        }
    }

    @Test("A measure of amounts is asked in one currency, with what that leaves out; one of counts is not")
    func oneCurrency() throws {
        let more = [
            "contribution.deposited p2 --on 2024-10-01 --donor PRT --fund MIG00 --amount '500000 EUR' --booked '540000 USD'",
            "contribution.deposited p3 --on 2024-10-02 --donor NOR --fund MIG00 --amount '7 NOK'",
        ]
        try withDesk(Self.forum + more) { desk in
            let rows = try desk.done("measure deposits --by donor --currency usd --format json").json["rows"]?.items ?? []
            #expect(rows.map { $0["key"]?["donor"]?.text } == ["NOR", "PRT"])
            #expect(rows.last?["value"]?.text == "2040000.00" && rows.last?["currency"]?.text == "USD")
            #expect(rows.first?["value"] == .null)
            #expect(rows.first?["remarks"]?.items.compactMap(\.text) == ["NOK 7.00 is left out: nothing is booked of it in USD"])
            let why = try flowing(desk.done("why deposits --currency USD"))
            #expect(why.contains("Deposits, as of 2 May 2025: USD 2040000.00 (NOK 7.00 is left out"), "\(why)")
            #expect(try desk.done("measure deposits --format json").json["rows"]?.items.count == 3)
            #expect(try desk.run("measure pledges --currency USD").code == .notUnderstood)
            #expect(try desk.run("measure deposits --currency dollars").err.contains("is no currency"))
        }
    }

    @Test("What was booked is in US dollars: another currency is refused when it is offered, and read in old lines")
    func bookedInDollars() throws {
        try withDesk([]) { desk in
            for type in ["announced", "committed", "deposited"] {
                let answer = try desk.run(
                    "record contribution.\(type) c --on 2024-10-01 --donor PRT --fund MIG00 --amount '5 EUR' --booked '540000 EUR'")
                #expect(answer.code == .no && answer.err.contains("data.booked: must be an amount in USD, found EUR"), "\(answer)")
            }
        }
    }

    @Test("On the real ledger the fund says that kroner, pounds and three blank amounts are left out")
    func realLedger() throws {
        let json = try RealLedger.desk().done("readiness imrf-2026 --as-of 2026-11-28 --format json").json
        let requirement = try #require(json["requirements"]?.items.first { $0["id"]?.text == "fund-capitalization" })
        let said = requirement["rows"]?.items.first?["remarks"]?.items.compactMap(\.text) ?? []
        // Of the United Kingdom and of Norway; of Germany, Luxembourg and Morocco no amount is known.
        let out =
            ["GBP 4000000.00", "NOK 15000000.00"].map { $0 + " is left out: nothing is booked of it in USD" }
            + ["3 with a blank amount are left out"]
        #expect(Array(said.suffix(3)) == out, "\(said)")
        let markdown = try RealLedger.desk().done("readiness imrf-2026 --as-of 2026-11-28 --format markdown").out
        for amount in ["GBP 4 million", "NOK 15 million"] {
            #expect(markdown.contains(amount + " is left out: nothing is booked of it in USD"), "\(markdown)")
        }
        #expect(markdown.contains("3 with a blank amount are left out"))
        #expect(try flowing(RealLedger.desk().done("readiness imrf-2026 --as-of 2026-11-28")).contains("NOK"))
    }

    // MARK: Paid back

    private static let refund = [
        "contribution.committed c --on 2024-01-10 --donor PRT --fund MIG00 --amount '1000000 USD'",
        "contribution.deposited c --on 2024-03-01 --amount '1000000 USD' --id in",
        "contribution.repaid c --on 2024-09-01 --amount '400000 USD' --why unspent --id back",
    ]

    @Test("What was paid back is recorded as such: deposits stand at less from its day on, and the answers name it")
    func repaid() throws {
        try withDesk(Self.refund) { desk in
            func deposits(_ options: String) throws -> String? {
                try desk.done("measure deposits \(options) --format json").json["rows"]?.items.first?["value"]?.text
            }
            #expect(try deposits("") == "600000.00")
            #expect(try deposits("--as-of 2024-08-31") == "1000000.00")
            #expect(try deposits("--as-of 2024-09-01") == "600000.00")
            #expect(try flowing(desk.done("measure deposits")).contains("less USD 400000.00 paid back"))
            let why = try desk.done("why deposits")
            #expect(why.out.contains("contribution.repaid") && why.out.contains("USD 600000.00 (less USD 400000.00 paid back)"), "\(why)")
            let listed = try #require(try desk.done("list contributions --format json").json["rows"]?.items.first)
            #expect(listed["deposited"]?.text == "600000.00" && listed["depositedCurrency"]?.text == "USD")
            #expect(listed["repaid"]?.text == "400000.00")
            #expect(try desk.done("show contribution/c").out.contains("repaid"))
            #expect(try desk.done("check").err.isEmpty)
            #expect(try desk.done("check --remarks").err.isEmpty)
            #expect(try desk.done("help events").out.contains("contribution.repaid"))
        }
    }

    @Test("An amount with a sign is refused with the event that says it")
    func sign() throws {
        try withDesk(Array(Self.refund.prefix(2))) { desk in
            let answer = try desk.run("record contribution.deposited c --on 2024-09-01 --amount '-400000 USD'")
            #expect(answer.code == .no && answer.err.contains("'gcm-ledger record contribution.repaid'"), "\(answer)")
        }
    }

    @Test("Repayments above the deposits, and a cancelled contribution that has some, are worth a look")
    func remarks() throws {
        try withDesk(Self.refund + ["contribution.cancelled c --on 2024-10-01 --why unspent"]) { desk in
            func codes() throws -> [String] {
                try desk.done("check --remarks --format json").json["remarks"]?.items.compactMap { $0["code"]?.text } ?? []
            }
            #expect(try codes() == ["cancelled-with-deposits"])
            try desk.done("record contribution.repaid c --on 2024-10-02 --amount '700000 USD'")
            #expect(try codes() == ["repaid-above-deposits"])
        }
    }

    // MARK: Said again

    @Test("A commitment that is said again with an earmarking only stays at its amount")
    func saidAgain() throws {
        let lines = [
            "contribution.announced c --on 2024-01-10 --donor PRT --fund MIG00 --amount '100 USD'",
            "contribution.committed c --on 2024-02-10 --amount '80 USD'", "contribution.committed c --on 2024-03-10 --earmarking data",
        ]
        try withDesk(lines) { desk in
            let rows = try desk.done("measure contributions --by status --format json").json["rows"]?.items ?? []
            #expect(rows.map { $0["value"]?.text } == ["80.00"] && rows.first?["key"]?["status"]?.text == "committed")
        }
    }

    @Test("An equal deposit, an equal commitment and an equal contribution are recorded, with a note, and 'check --remarks' tells them")
    func again() throws {
        try withDesk(Array(Self.refund.prefix(2))) { desk in
            let deposit = try desk.done("record contribution.deposited c --on 2024-03-01 --amount '1000000 USD' --id again --format json")
            let result = try #require(try deposit.json["results"]?.items.first)
            #expect(result["outcome"]?.text == "recorded" && result["notes"]?.items.compactMap { $0["code"]?.text } == ["stated-again"])
            desk.wait()
            let commitment = try desk.done(
                "record contribution.committed c --on 2024-02-10 --donor PRT --fund MIG00 --amount '1000000 USD' --id firm")
            #expect(commitment.err.contains("note: ") && commitment.err.contains("event firm states what event "), "\(commitment)")
            desk.wait()
            let other = try desk.done(
                "record contribution.committed d --on 2024-02-10 --donor PRT --fund MIG00 --amount '1000000 USD'")
            #expect(other.err.contains("has the donor, the fund, a day and an amount of contribution/c"), "\(other)")
            let codes = try desk.done("check --remarks --format json").json["remarks"]?.items.compactMap { $0["code"]?.text } ?? []
            #expect(
                Set(codes) == ["alike-contribution", "deposits-above-commitment", "stated-again"], "\(codes)")
            let quiet = try desk.done("record contribution.deposited c --on 2024-03-02 --amount '1000000 USD'")
            #expect(quiet.err.isEmpty, "\(quiet)")
        }
    }

    @Test("A batch that repeats itself is told of the line that does; what is offered again under its id is not")
    func batch() throws {
        func line(_ id: String) -> String {
            """
            {\(id)"type":"contribution.deposited","subject":"contribution/c","occurred":"2024-03-01",\
            "data":{"donor":["PRT"],"fund":"MIG00","amount":{"amount":"5.00","currency":"USD"}}}
            """
        }
        try withDesk([]) { desk in
            let answer = try desk.done("append - --format json", input: line("") + "\n" + line("") + "\n")
            let notes = try answer.json["results"]?.items.map { $0["notes"]?.items.count ?? 0 } ?? []
            #expect(notes.sorted() == [0, 1])
            desk.wait()
            let own = line("\"id\":\"own\",") + "\n"
            #expect(try desk.done("append -", input: own).err.contains("note:"))
            desk.wait()
            #expect(try desk.done("append -", input: own).err.isEmpty)
        }
    }

    // MARK: In more than one row

    @Test(
        "Wherever one thing is in more than one row, a note and a mark in JSON say so",
        arguments: [
            ("contributions --by donor", "1 thing stands in more than one row, 1 of them given jointly"),
            ("pledges --by state", "1 thing stands in more than one row: rows overlap"),
            ("pledges --by objective", "1 thing stands in more than one row"),
            ("pledges --by principle", "1 thing stands in more than one row"),
            ("contributions --by region", "1 thing stands in more than one row"), ("contributions --by year", nil), ("pledges", nil),
            ("pledges --by state --state PRT", nil),
        ] as [(String, String?)])
    func overlap(_ line: String, _ note: String?) throws {
        let lines = [
            "contribution.announced c --on 2024-01-10 --donor PRT,ESP --fund MIG00 --amount '1000000 USD'",
            "pledge.made p --by PRT,ESP --objectives 1,2 --principles 3,4 --title P --on 2024-01-01",
        ]
        try withDesk(lines) { desk in
            let json = try desk.done("measure \(line) --format json").json
            let notes = json["notes"]?.items.compactMap(\.text) ?? []
            #expect(json["overlap"] == .bool(note != nil))
            #expect(notes.contains { $0.contains(note ?? "more than one row") } == (note != nil), "\(notes)")
            #expect(try flowing(desk.done("measure \(line)")).contains(note ?? "more than one row") == (note != nil))
        }
    }

    @Test("The region of the donor and that which money is meant for have a filter and a word each, and the answer says which is which")
    func regions() throws {
        let lines = ["contribution.announced c --on 2024-01-10 --donor PRT --fund MIG00 --amount '5 USD' --region ECA"]
        try withDesk(lines) { desk in
            func count(_ options: String) throws -> Int {
                try desk.done("measure contributions \(options) --format json").json["rows"]?.items.count ?? 0
            }
            let counts = try ["--for-region eca", "--region ECA", "--region UNECE"].map { try count($0) }
            #expect(counts == [1, 0, 1])
            #expect(
                try desk.done("measure contributions --by for-region --format json").json["rows"]?.items.first?["key"]?["forRegion"]?.text
                    == "ECA")
            #expect(try flowing(desk.done("measure contributions --region ECA")).contains("told by --for-region"))
            #expect(try desk.run("measure pledges --for-region ECA").code == .notUnderstood)
            #expect(try flowing(desk.done("help measure")).contains("--for-region REGION only this region that money is meant for"))
        }
    }

    // MARK: Who owes

    @Test("A requirement that Portugal owes and that counts what all States deposit is recorded with a note")
    func debtor() throws {
        try withDesk(Array(Self.forum.prefix(1))) { desk in
            let all = Self.forum[1].replacing(" --filters donor=PRT", with: "")
            let answer = try desk.done("record \(all)")
            #expect(answer.err.contains("owed by PRT, but counts what all do: '--filters donor=PRT'"), "\(answer)")
            desk.wait()
            #expect(try desk.done("check --remarks").err.contains("--filters donor=PRT"))
            let own = try desk.done("record \(Self.forum[1].replacing("adopted r ", with: "adopted s "))")
            #expect(own.err.isEmpty, "\(own)")
        }
    }
}

@Suite("What show says of a thing")
struct ShownThingTests {
    private func states(_ lines: [String], _ subject: String, _ body: (JSONValue, Answer) throws -> Void) throws {
        try Desk.with { desk in
            try desk.open()
            for line in lines {
                try desk.done("record \(line)")
                desk.wait()
            }
            let json = try desk.done("show \(subject) --format json").json
            try body(try #require(json["states"]), try desk.done("show \(subject)"))
        }
    }

    @Test("A contribution stands at what 'list' and 'measure' say: not at its last part")
    func contribution() throws {
        let lines = [
            "contribution.announced c --on 2024-01-10 --donor PRT --fund MIG00 --amount '1000000 USD'",
            "contribution.deposited c --on 2024-03-01 --amount '600000 USD'",
            "contribution.deposited c --on 2024-06-01 --amount '400000 USD'",
            "contribution.repaid c --on 2024-07-01 --amount '100000 USD' --why unspent",
        ]
        try states(lines, "contribution/c") { states, text in
            #expect(states["status"]?.text == "deposited" && states["amount"] == nil && states["donor"]?.text == "PRT")
            #expect(states["standsAt"] == .object([("amount", .string("1000000.00")), ("currency", .string("USD"))]))
            #expect(states["deposited"]?["amounts"]?.items.first?["amount"]?.text == "900000.00")
            #expect(states["deposited"]?["parts"]?.number == 2 && states["repaid"]?["parts"]?.number == 1)
            #expect(text.out.contains("USD 900000.00, in 2 parts") && text.out.contains("USD 100000.00, in 1 part"), "\(text)")
            #expect(text.out.contains("unspent"))
        }
    }

    @Test("Of one event an amount is an object in JSON; a blank contribution is blank")
    func amounts() throws {
        try states(["contribution.announced c --on 2024-01-10 --donor PRT --fund MIG00 --amount '5 USD' --id a"], "a") { states, _ in
            #expect(states["amount"] == .object([("amount", .string("5.00")), ("currency", .string("USD"))]))
        }
        try states(["contribution.announced c --on 2024-01-10 --donor PRT --fund MIG00"], "contribution/c") { states, text in
            #expect(states["standsAt"] == .null && text.out.contains("blank"))
        }
    }

    @Test("A meeting that was held has its day and its status, and who attended by whichever source; its title is the last one")
    func meeting() throws {
        let lines = [
            "meeting.scheduled m --on 2024-01-10 --planned 2024-05 --kind conference --title Old",
            "meeting.convened m --on 2024-05-06/2024-05-07 --attended PRT,ESP --note first --title New",
            "meeting.convened m --on 2024-05-06 --attended ESP,KEN --note second",
        ]
        try states(lines, "meeting/m") { states, _ in
            #expect(states["status"]?.text == "held" && states["days"]?.text == "2024-05-06")
            #expect(states["attended"]?.text == "ESP; KEN; PRT" && states["note"]?.text == "second; first")
            #expect(states["title"]?.text == "New")
        }
    }

    @Test(
        "Pledges, reports and others show how far they have come",
        arguments: [
            ("pledge.made p --by PRT --title P --on 2024-01-01", "pledge.withdrawn p --on 2024-02-01", "pledge/p", "stage", "withdrawn"),
            (
                "report.announced r --states PRT --kind voluntary-gcm-report --title T --on 2024-01-01",
                "report.submitted r --on 2024-02-01",
                "report/r", "status", "submitted"
            ),
            (
                "support.requested s --title S --states PRT --on 2024-01-01", "support.provided s --on 2024-02-01", "support/s", "status",
                "provided"
            ),
        ])
    func steps(_ first: String, _ second: String, _ subject: String, _ name: String, _ word: String) throws {
        try states([first, second], subject) { states, text in
            #expect(states[name]?.text == word && text.out.contains(word), "\(text)")
        }
    }

    @Test(
        "A contribution like another is noted when it is recorded, also where a correction set the day of that", arguments: [true, false])
    func alikeAfterCorrection(isAlike: Bool) throws {
        try Desk.with { desk in
            try desk.open()
            let gift = "contribution.deposited c1 --donor DEU --fund X --amount '10 USD'"
            try desk.done("record \(gift) --on 2024-01-01 --id x1")
            desk.wait()
            try desk.done("correct x1 --on 2024-02-02 --reason R")
            desk.wait()
            let day = isAlike ? "2024-02-02" : "2024-01-01"
            let told = try desk.run("record \(gift.replacing("c1", with: "c2")) --on \(day)").err
            #expect(told.contains("an amount of contribution/c1: both count") == isAlike, "\(told)")
        }
    }
}
