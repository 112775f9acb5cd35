import Commands
import DeskTesting
import JSON
import Messages
import Testing

@Suite("Why a number is what it is")
struct WhyTests {
    /// The events of an answer by id, `counts` left out: `am k?` for what may be, `w!` for what excludes.
    private func why(_ lines: [String], _ question: String) throws -> String {
        var named: [String] = []
        try Desk.with { (desk: Desk) throws in
            try desk.open()
            for line in lines { try desk.done(line.hasPrefix("retract ") ? line : "record " + line) }
            let events = try desk.done("why \(question) --format json").json["events"]?.items ?? []
            let marks = ["possible": "?", "excludes": "!", "counts": ""]
            named = events.map { ($0["id"]?.text ?? "") + (marks[$0["part"]?.text ?? ""] ?? "-") }
        }
        return named.sorted().joined(separator: " ")
    }

    private static let amended = [
        "pledge.made p --by PRT --objectives 1 --title P --on 2024-01-01 --id p",
        "pledge.amended p --by ESP --objectives 5 --on 2024-03-01 --id am",
    ]
    private static let meeting = [
        "meeting.scheduled f --on 2024-01-10 --planned 2024-05-06 --kind conference --title F --id f",
        "meeting.rescheduled f --on 2024-02-10 --planned 2024-06-06 --id later",
    ]
    private static let money = [
        "contribution.committed c --donor PRT --fund MIG00 --amount '9 USD' --on 2024-01-10 --id c",
        "contribution.committed c --earmarking E --on 2024-02-10 --id c2",
    ]

    @Test(
        "Of a measure, the events that a value was read from, and those that keep others from counting",
        arguments: [
            (amended, "pledges --state ESP", "am p"), (amended, "pledges --state PRT", "am!"), (amended, "pledges", "am p"),
            (amended + ["pledge.withdrawn p --on 2024-04-01 --id w"], "pledges --stage withdrawn", "am p w"),
            (amended + ["pledge.withdrawn p --on 2024-04-01 --id w"], "pledges --stage 'no report'", "w!"),
            (amended + ["pledge.made q --by PRT --title Q --on ../2024-02-01 --id q"], "pledges --as-of 2024-01-15", "p q?"),
            (
                ["pledge.made q --by PRT --title Q --on 2024-01-01 --id q", "retract q --reason twice --id rq"], "pledges", "rq!"
            ),
            (
                [
                    "pledge.made q --by PRT --title Q --on 2024-01-01 --id q", "pledge.made r --by PRT --title R --on 2024-01-02 --id r",
                    "pledge.same-as q --pledge r --on 2024-02-01 --id s",
                ], "pledges", "q r s"
            ),
            (money, "contributions", "c c2"), (money + ["contribution.cancelled c --on 2024-03-01 --id x"], "contributions", "x!"),
            (money + ["contribution.deposited c --amount '4 USD' --on 2024-03-01 --id d"], "deposits --donor PRT", "c d"),
            (
                [
                    "role.assumed r --kind champion-country --states PRT --title R --on 2022-01-01 --id r",
                    "role.ended r --on 2024-03-01 --id e",
                ],
                "champions", "e!"
            ),
            (
                meeting + ["meeting.convened f --on 2024-06-06 --id held"], "meetings --kind conference", "f held"
            ),
            ([], "pledges", ""),
        ])
    func measure(_ lines: [String], _ question: String, _ expected: String) throws {
        #expect(try why(lines, question) == expected)
    }

    @Test("A correction is named by its own id, and the citation that is shown is the one that stands")
    func corrected() throws {
        try Desk.with { (desk: Desk) throws in
            try desk.open()
            try desk.done("record document.published d --title D --on 2023-01-01")
            try desk.done("record pledge.made p --by PRT --title P --on 2024-01-01 --cites 'd@p1' --id p")
            try desk.done("correct p --cites 'd@p2' --reason place --id k1")
            let shown = try desk.done("why pledges").out
            #expect(shown.contains("p2") && !shown.contains("p1") && shown.contains("corrected by k1"), "\(shown)")
            try desk.done("correct p --by ESP --on 2024-02-02 --reason maker --id k2")
            let row = try #require(try desk.done("why pledges --state ESP --format json").json["events"]?.items.first)
            #expect(row["occurred"]?.text == "2024-02-02" && row["cites"]?.items.first?["at"]?.text == "p2")
        }
        let lines = [
            "pledge.made p --by PRT --title P --on 2024-01-01 --id p", "correct p --by ESP --reason maker --id k2",
            "correct p --title Q --reason title --id k3",
        ]
        try Desk.with { (desk: Desk) throws in
            try desk.open()
            for line in lines { try desk.done(line.hasPrefix("correct") ? line : "record " + line) }
            func ids(_ question: String) throws -> [String?] {
                try (desk.done(question + " --format json").json["events"]?.items ?? []).map { $0["id"]?.text }
            }
            #expect(try ids("why pledges --state ESP") == ["p", "k2"] && ids("why pledges") == ["p"])
            #expect(try ids("why pledges --state PRT") == ["k2"])
        }
    }

    @Test("Of a requirement, what expects it, what names its days, what counts, and what looked or missed")
    func requirement() throws {
        let rule = "requirement.adopted r --forum f --area pledges --title R --verb invites --on 2024-01-01 --due f.start-1 --id r"
        let pledge = "pledge.made p --by PRT --title P --on 2024-01-05 --id p"
        let look = "source.checked s --outcome nothing-found --scope All --requirements r --title S --on 2024-07-01 --id look"
        let first =
            "requirement.adopted first --forum f --area pledges --title R --verb invites --measure pledges --per none --due f.end "
            + "--on 2024-01-01 --id first"
        let all = "--measure pledges --per none"
        for (lines, question, expected) in [
            ([rule + " \(all)", pledge], "r --as-of 2024-03-01", "f later p r"),
            ([rule + " \(all)"], "r --as-of 2024-08-01", "f later r"),
            ([rule + " \(all)", look], "r --as-of 2024-08-01", "f later look r"),
            ([first, rule + " \(all) --after first"], "r --as-of 2024-03-01", "f first later r"),
            ([rule + " --measure pledges --per State --among ESP --among PRT", pledge], "r --state PRT --as-of 2024-03-01", "f later p r"),
        ] {
            #expect(try why(Self.meeting + lines, question) == expected, "\(lines) \(question)")
        }
        try Desk.with { (desk: Desk) throws in
            try desk.open()
            for line in Self.meeting + [rule + " --measure progress-reports --per pledge", pledge] { try desk.done("record " + line) }
            let refused = try desk.run("why r --state FRA")
            #expect(refused.code == .notUnderstood && refused.err.contains("r: has no row of FRA"), "\(refused)")
            try desk.done("record requirement.dropped r --why x --on 2024-02-20")
            let alone = try desk.run("why r --as-of 2024-02-25")
            #expect(alone.code == .notUnderstood && alone.err.contains("r: is no longer expected: it was dropped"), "\(alone)")
            #expect(!alone.err.contains("called off"))
            #expect(try desk.run("why r --as-of 2024-02-19").code == .done)
            try desk.done("record meeting.cancelled f --on 2024-03-01")
            let dropped = try desk.run("why r --as-of 2024-04-01")
            #expect(dropped.err.contains("is dropped with its forum f"), "\(dropped)")
        }
    }

    @Test("The same lines in other files rest on the same events", arguments: [["b", "c", "b", "c", "b"], ["a", "c", "b", "c", "b"]])
    func otherFiles(writers: [String]) throws {
        try Desk.with { desk in
            for writer in ["a", "b", "c"] { try desk.open(writer: writer) }
            let lines = [
                "document.published da --on 2024-01-15 --title DA --id e0", "document.published db --on ../2024-06 --title DB --id e1",
                "meeting.mandated f --on 2024 --title F --kind plenary --cites da@1 --id e2",
                "meeting.scheduled f --on 2023 --title F --kind plenary --planned 2024 --cites da@1 --cites db@2 --id e3",
                "meeting.cancelled f --on 2025-02-28 --id e4",
            ]
            for (line, writer) in zip(lines, writers) {
                try desk.done("record \(line) --writer \(writer)")
                desk.wait()
            }
            let answer = try desk.done("why meetings --as-of 2025-03-01 --published-by 2024-12-31 --format json").json
            #expect(answer["events"]?.items.compactMap { $0["id"]?.text }.sorted() == ["e1", "e3"])
        }
    }
}
