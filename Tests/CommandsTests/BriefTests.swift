import DeskTesting
import JSON
import Messages
import Testing

@Suite("A region as a brief has it")
struct BriefTests {
    private static let lines = [
        "document.published old --on 2024-02-01 --title 'The old brief' --symbol B/1",
        "pledge.made p --by PRT --title P --objectives 5 --on 2022-07-07", "pledge.made k --by KEN --title K --on 2022-07-07",
        "role.assumed c --kind champion-country --states PRT --on 2021-03-24",
        "figure.stated f1 --unit count --of pledges --scope 'of the region' --region UNECE --value 93 --cites old@1 --on 2024-02-01",
        "figure.stated f2 --unit count --of pledges --scope 'all, world' --value 214 --exactness exactly --on 2023-02-01",
        "figure.stated f3 --unit count --of pledges --scope 'of the region' --region ECA --value 7 --cites old@2 --on 2024-02-01",
        "figure.stated f4 --unit count --of pledges --scope 'of the region' --region UNECE --value 98 --exactness over --on 2024-09-01",
        "network.established n --kind country --states ALB --title N --on ../2024-12-01",
    ]

    private func with(_ body: (Desk) throws -> Void) throws {
        try Desk.with { (desk: Desk) throws in
            try desk.open()
            for line in Self.lines { try desk.done("record " + line) }
            try body(desk)
        }
    }

    private func section(_ name: String, _ question: String, _ desk: Desk) throws -> JSONValue {
        let sections = try #require(try desk.done(question + " --format json").json["sections"]?.items)
        return try #require(sections.first { $0["section"]?.text == name })
    }

    @Test("The latest figure of exactly this scope leads, others are marked, and names stand beside them with the gap between")
    func sections() throws {
        try with { (desk: Desk) throws in
            let then = try section("pledges", "brief UNECE --as-of 2024-03-11", desk)
            #expect(then["stated"]?.items.compactMap { $0["value"]?.number } == [93] && then["gap"]?.number == 92)
            #expect(then["elsewhere"]?.items.compactMap { $0["value"]?.number } == [214] && then["recorded"]?.number == 1)
            #expect(then["states"]?.items.compactMap(\.text) == ["PRT"])
            let now = try section("pledges", "show UNECE --as-of 2025-01-01", desk)
            #expect(now["stated"]?.items.compactMap { $0["value"]?.number } == [98, 93])
            #expect(try section("pledges", "brief ECA --as-of 2025-01-01", desk)["states"]?.items.compactMap(\.text) == ["KEN"])
            let networks = try section("country networks", "brief UNECE --as-of 2024-03-11", desk)
            #expect(networks["recorded"]?.number == 0 && networks["possible"]?.number == 1)
            let text = try desk.done("brief UNECE --as-of 2024-03-11 --width 200").out
            #expect(text.contains("other scope: 214") && text.contains("1 more perhaps") && !text.contains("98"), "\(text)")
        }
    }

    @Test("Both names give one page, but for what was asked; a region that is none is refused")
    func names() throws {
        try with { (desk: Desk) throws in
            #expect(try desk.done("show UNECE").out == desk.done("brief unece").out)
            #expect(try desk.run("brief EUROPE").code == .notUnderstood)
            let states = try #require(try desk.done("brief UNECE --format json").json["states"]?.items)
            let portugal = try #require(states.first { $0["state"]?.text == "PRT" })
            #expect(portugal["counts"]?["champion countries"]?.number == 1 && !states.contains { $0["state"]?.text == "KEN" })
        }
    }

    @Test("What an earlier document states is told beside what was stated since; of a document that states nothing of the region, that")
    func updates() throws {
        try with { (desk: Desk) throws in
            let text = try desk.done("brief UNECE --update-from B/1 --as-of 2025-01-01").out
            #expect(text.contains("pledges  93") && text.contains("over 98"), "\(text)")
            #expect(try desk.done("brief ESCAP --update-from old").out.contains("It states no figure of this region."))
            #expect(try desk.run("brief UNECE --update-from older").code == .notUnderstood)
        }
    }

    @Test("Contributors are the region's States that give, and of joint things its own States alone are named")
    func contributors() throws {
        try with { (desk: Desk) throws in
            for line in [
                "contribution.deposited c1 --donor PRT --fund MIG00 --amount '100 USD' --on 2024-01-05",
                "contribution.deposited c2 --donor PRT --fund MIG00 --amount '200 USD' --on 2024-01-06",
                "contribution.deposited c3 --donor DEU --donor KEN --fund MIG00 --amount '200 USD' --on 2024-01-06",
                "pledge.made j --by PRT --by KEN --title J --on 2024-01-01",
                "figure.stated g1 --unit count --of contributing-states --scope x --region UNECE --value 2 --on 2024-03-11",
                "figure.stated g2 --unit count --of pledges --scope x --region UNECE --value 999 --is-doubtful yes --why odd "
                    + "--on 2025-01-01",
            ] { try desk.done("record " + line) }
            let given = try section("contributors", "brief UNECE", desk)
            #expect(given["recorded"]?.number == 2 && given["states"]?.items.compactMap(\.text) == ["DEU", "PRT"])
            #expect(given["gap"]?.isNull == true)
            #expect(try section("pledges", "brief UNECE", desk)["states"]?.items.compactMap(\.text) == ["PRT"])
            // What does not fit other sources leaves no gap.
            #expect(try section("pledges", "brief UNECE", desk)["gap"]?.number == 96)
            let row = try #require(try desk.done("reconcile --of contributing-states --format json").json["rows"]?.items.first)
            #expect(row["verdict"]?.text == "equal" && row["recorded"]?.number == 2, "\(row)")
        }
    }

    @Test("A brief and what is reconciled count what a figure counts in one way")
    func oneCount() throws {
        try with { (desk: Desk) throws in
            for line in [
                "report.submitted r1 --states PRT --kind voluntary-gcm-report --title R --on 2024-02-01",
                "report.announced r2 --states DEU --kind voluntary-gcm-report --title R --on 2024-02-01",
                "programme.funded g1 --title G --states ALB --fund MIG00 --on 2024-02-01",
                "programme.concept-submitted g2 --title G --states ALB --fund MIG00 --on 2024-02-01",
                "meeting.scheduled m1 --title M --kind consultation --region UNECE --planned 2024-02-01 --on 2024-01-01",
                "meeting.scheduled m2 --title M --kind consultation --region UNECE --planned 2024-02-01 --on 2024-01-01",
                "meeting.cancelled m2 --on 2024-01-05",
            ] { try desk.done("record " + line) }
            for (place, of) in ["voluntary-gcm-reports", "programmes", "stakeholder-consultations"].enumerated() {
                try desk.done("record figure.stated h\(place) --unit count --of \(of) --scope x --region UNECE --value 9 --on 2024-03-11")
                let row = try #require(try desk.done("reconcile --of \(of) --format json").json["rows"]?.items.first)
                #expect(row["recorded"]?.number == 1, "\(of): \(row)")
            }
            for name in ["voluntary GCM reports submitted", "programmes funded", "stakeholder consultations"] {
                #expect(try section(name, "brief UNECE", desk)["recorded"]?.number == 1, "\(name)")
            }
        }
    }
}
