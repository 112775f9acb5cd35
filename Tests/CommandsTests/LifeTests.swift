import Commands
import DeskTesting
import JSON
import Messages
import Testing

@Suite("The life of a thing")
struct LifeTests {
    private func withDesk(_ lines: [String], _ body: (Desk) throws -> Void) throws {
        try Desk.with { desk in
            try desk.openSmall()
            for line in lines {
                try desk.done("record \(line)")
                desk.wait()
            }
            try body(desk)
        }
    }

    private static let programme = [
        "programme.funded p --title P --fund MIG00 --states TJK --on 2023-05-01",
        "programme.result-reported p --text 'Families gained.' --beneficiaries 130000 --exactness over --on 2024-03-01 --id one",
        "programme.result-reported p --text 'Women were trained.' --beneficiaries 45 --unit women --on 2024-04-01 --id other",
    ]

    @Test("What each event says for itself stands in its own row, and no later one takes its place")
    func growth() throws {
        try withDesk(Self.programme) { desk in
            let text = try desk.done("show p --width 140").out
            #expect(text.hasPrefix("P (programme/p), as of "))
            #expect(text.contains("Families gained. over 130,000 beneficiaries") && text.contains("Women were trained. 45 women"))
            let life = try desk.done("show p --format json").json["life"]?.items ?? []
            #expect(life.compactMap { $0["event"]?.text }.suffix(2) == ["one", "other"])
            #expect(life.last?["says"]?["beneficiaries"]?.text == "45 women" && life.last?["earliest"]?.text == "2024-04-01")
        }
    }

    @Test("Days that were told and told again stand with the day of each telling, and the heading has those that hold")
    func replanned() throws {
        let lines = [
            "meeting.scheduled f --title F --kind imrf --round 1 --planned 2022-05-10/2022-05-13 --on 2021-03-01",
            "meeting.rescheduled f --planned 2022-05-10/2022-05-13 --on 2022-01-21", "meeting.convened f --on 2022-05-17/2022-05-20",
        ]
        try withDesk(lines) { desk in
            let text = try desk.done("show f").out
            #expect(text.contains("held, 17 to 20 May 2022") && text.contains("planned 10 to 13 May 2022"))
            #expect(text.ranges(of: "planned 10 to 13 May 2022").count == 2, "told again, it stands again")
            #expect(try desk.done("show f --as-of 2021-12-31").out.contains("planned, 10 to 13 May 2022"))
            #expect(try !desk.done("show f --as-of 2021-12-31").out.contains("convened"))
        }
    }

    @Test("A field that a later event replaces is told in the row that said it, the one that holds on top")
    func replaced() throws {
        let lines = [
            "pledge.made p --by PRT --title 'First words' --objectives 1 --on 2024-01-01",
            "pledge.amended p --title 'Better words' --on 2024-02-01",
            "pledge.progressed p --stage in-progress --text 'Half is done.' --on 2024-03-01",
        ]
        try withDesk(lines) { desk in
            let text = try desk.done("show p --width 140").out
            #expect(text.hasPrefix("Better words (pledge/p)") && text.contains("title First words"))
            #expect(text.contains("Half is done.") && text.contains("in progress"))
        }
    }

    @Test("A State is shown with what is expected of it, what is recorded of it and its regions, by name or by code")
    func state() throws {
        let lines = [
            "pledge.made p --by PRT --title 'A plan' --on 2024-01-01", "statement.delivered s --title Speech --by PRT --on 2024-02-01",
        ]
        try withDesk(lines) { desk in
            let text = try desk.done("show Portugal").out
            #expect(text.hasPrefix("Portugal, as of ") && text.contains("A plan") && text.contains("Speech"))
            #expect(try desk.done("show PRT").out == text)
            #expect(try desk.done("show Kenya").out.contains("That is no statement that there is nothing."))
            try desk.append([
                """
                {"id":"prog","type":"requirement.adopted","subject":"requirement/prog","occurred":"2024-02-01",\
                "data":{"forum":"forum-2025","area":"pledges","title":"Progress is told","verb":"invites","per":"pledge",\
                "measure":"progress-reports","atLeast":1,"due":["forum-2025.start-1"]}}
                """
            ])
            let asked = try desk.done("show Portugal").out
            #expect(asked.contains("on the road to the Forum of 2025") && asked.contains("Progress is told"))
            #expect(asked.contains("record pledge.progressed p --on DATE --stage STAGE --text TEXT"))
            #expect(try !desk.done("show Kenya").out.contains("Progress is told"))
            let row = try desk.done("show Portugal --format json").json["requirements"]?.items.first
            #expect(row?["ofItself"] == .bool(true) && row?["key"]?.text == "p")
        }
    }

    @Test("A region is shown as a brief has it")
    func region() throws {
        try withDesk([]) { desk in
            let text = try desk.done("show ECA").out
            #expect(text.hasPrefix("The ECA region, as of ") && text.contains("readiness --region ECA"), "\(text)")
        }
    }

    @Test("'why' explains a thing by its events and an event by its document, each with place and address")
    func why() throws {
        let document =
            "document.published d --title 'A report of quite some length, as titles are' --address https://example.org/d --on 2023-01-01"
        try withDesk([document] + Self.programme + ["programme.closed p --cites 'd@para 3' --on 2025-01-01 --id end"]) { desk in
            let text = try desk.done("why p --width 140").out
            #expect(text.contains("[1] para 3") && text.contains("https://example.org/d") && text.contains("over 130,000"))
            #expect(try desk.done("why end").out.hasPrefix("Event end"))
            let refused = try desk.run("why p --region UNECE")
            #expect(refused.code == .notUnderstood && refused.err.contains("--region"))
            #expect(try desk.run("why Portugal").err.contains("show Portugal"))
            #expect(try desk.run("show Portgal").err.contains("did you mean 'Portugal'?"))
            #expect(try desk.run("why nothing-of-the-kind").err.contains("is no measure"))
        }
    }
}
