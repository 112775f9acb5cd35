import Events
import GlobalCompact
import LedgerTesting
import Projections
import Testing

@Suite("What stands beside a forum's requirements")
struct ReadinessBesideTests {
    // MARK: The fund against its targets

    private func fund(_ more: Line..., body: (inout RequirementAdopted) throws -> Void) throws -> TestLedger {
        TestLedger(
            [
                try .proposed("forum", as: .of(.imrf), on: "2030-01-01"),
                try .adopted("capital") { requirement in
                    (requirement.area, requirement.verb, requirement.measure) = (.fund, .target, "contributions")
                    requirement.filters = [MeasureFilter("fund", ["MIG00"])]
                    requirement.due = try DayRule.written("2033-12-31")
                    try body(&requirement)
                },
            ] + more)
    }

    private func line(_ ledger: TestLedger, asOf: String) throws -> FundLine {
        let readiness = try #require(try ledger.readiness(asOf: asOf))
        return try #require(readiness.fund.first)
    }

    @Test("An amount has what is missing of it, and the pace that this takes over the whole months left")
    func pace() throws {
        let ledger = try fund(.contribution("usa", .committed, "30.00 USD", from: "USA", on: "2032-01-01")) { requirement in
            requirement.amount = try .written("150.00 USD")
        }
        func told(_ asOf: String) throws -> String {
            let line = try line(ledger, asOf: asOf)
            let day = try Day.written(asOf)
            let pace = line.monthlyPace(from: day)?.shown ?? "none"
            return "\(line.missing?.shown ?? "nothing") over \(line.months(from: day).map(String.init) ?? "no") months is \(pace)"
        }
        #expect(try told("2031-12-31") == "150.00 USD over 24 months is 6.25 USD")
        #expect(try told("2033-01-01") == "120.00 USD over 11 months is 10.91 USD")
        #expect(try told("2033-12-30") == "120.00 USD over 1 months is 120.00 USD")
        #expect(try told("2033-12-31") == "120.00 USD over no months is none")
        let enough = try ledger.and(.contribution("prt", .committed, "120.00 USD", from: "PRT", on: "2032-02-01"))
        #expect(try line(enough, asOf: "2033-01-01").missing == nil)
    }

    @Test("Where a stated figure leads, what the events add up to is said beside it")
    func itemised() throws {
        let ledger = try fund(
            .contribution("usa", .committed, "30.00 USD", from: "USA", on: "2032-01-01"),
            .figure("share", of: "mobilised", 40, on: "2033-01-10") { ($0.unit, $0.fund) = (.percent, "MIG00") }
        ) { $0.amount = try .written("150.00 USD") }
        let line = try line(ledger, asOf: "2033-02-01")
        #expect((line.reached?.shown, line.missing?.shown) == ("60.00 USD", "90.00 USD"))
        #expect(line.remarks == ["stated: 40%", "itemised: 30.00"])
    }

    @Test("An annual target has its amount and its status; the target of another fund, kind or year is another's")
    func annual() throws {
        let ledger = try fund(
            .target("a", year: 2033, fund: "MIG01", amount: "7.00 USD", on: "2032-01-01"),
            .target("b", year: 2033, amount: "25.00 USD", on: "2032-01-02").id("set"),
            .target("c", year: 2032, amount: "8.00 USD", on: "2031-01-02"),
            .target("d", kind: .event, year: 2033, amount: "9.00 USD", on: "2032-01-03"),
            .target("b", .missed, on: "2033-12-31").id("missed")
        ) { requirement in
            requirement.measure = "targets"
            requirement.filters += [MeasureFilter("kind", ["annual"]), MeasureFilter("status", ["reached"])]
            (requirement.per, requirement.among) = (.year, ["2033"])
        }
        let line = try line(ledger, asOf: "2034-01-01")
        #expect(line.amount?.shown == "25.00 USD" && line.reached == nil && line.missing == nil)
        #expect(line.status == .notMet && line.events == ["set", "missed"])
    }

    @Test("A requirement that is not about the fund, or asks for no amount, has no line")
    func noLine() throws {
        #expect(try fund { $0.amount = nil }.readiness(asOf: "2033-01-01")?.fund.isEmpty == true)
        let pledges = try fund { ($0.area, $0.amount) = (.pledges, try .written("1.00 USD")) }
        #expect(try pledges.readiness(asOf: "2033-01-01")?.fund.isEmpty == true)
    }

    // MARK: Beside the previous forum

    private static func imrf(_ round: Int) -> MeetingDescription {
        var description = MeetingDescription.of(.imrf)
        description.round = round
        return description
    }

    private static func report(_ slug: String, _ kind: ReportKind = .voluntaryGCMReport, on day: String) throws -> Line {
        try .submitted(slug, as: .of(kind), on: day)
    }

    @Test("Voluntary reports, pledges and their progress since the last forum stand beside those until then, the 2030 Agenda's apart")
    func beside() throws {
        let ledger = try given(
            .convened("first", as: Self.imrf(1), on: "2026-05-05"), .convened("second", as: Self.imrf(2), on: "2030-05-17/2030-05-20"),
            .convened("talk", as: .of(.gcmTalk), on: "2031-01-01"), .proposed("forum", as: Self.imrf(3), on: "2030-06-01"),
            Self.report("old", on: "2030-05-20"), Self.report("new", on: "2030-05-21"),
            .announced("said", as: .of(.voluntaryGCMReport), on: "2031-01-01"),
            Self.report("agenda", .voluntaryNationalReview, on: "2031-07-01"), .pledged("a", on: "2029-01-01"),
            .pledged("b", on: "2031-01-01"),
            .progressed("a", on: "2032-01-01"), .figure("note", of: "pledges", 98, on: "2032-02-01"),
            .figure("more", of: "champions", 5, on: "2032-03-01"))
        let background = try #require(try ledger.readiness(asOf: "2033-01-01")).background
        #expect(background.previous?.slug == "second")
        let subjects = Dictionary(uniqueKeysWithValues: ledger.events.map { ($0.id, $0.subject.description) })
        func told(_ part: ReadinessBackground.Part) -> [String] {
            Set(part.named.ids.compactMap { subjects[$0] }).sorted()
        }
        let lines = background.lines.map { "\($0.title): \(told($0.now)) beside \(told($0.before)), \($0.stated.map(\.slug))" }
        #expect(background.lines.map(\.now.count) == [1, 1, 1, 1] && background.lines.map(\.before.count) == [1, 0, 1, 0])
        #expect(
            lines == [
                #"voluntary GCM reports: ["report/new"] beside ["report/old"], []"#,
                #"voluntary national reviews of the 2030 Agenda: ["report/agenda"] beside [], []"#,
                #"pledges made: ["pledge/b"] beside ["pledge/a"], ["note"]"#,
                #"reports of progress on pledges: ["pledge/a"] beside [], []"#,
            ])
    }

    @Test("Until the last forum was held there is none before; then everything stands as of now")
    func noneBefore() throws {
        let ledger = try given(
            .proposed("forum", as: Self.imrf(2), on: "2024-06-01"), .pledged("a", on: "2025-01-01"),
            .scheduled("other", "2025", as: Self.imrf(1), on: "2024-01-01"))
        let background = try #require(try ledger.readiness(asOf: "2026-01-01")).background
        #expect(background.previous == nil)
        #expect(background.lines.map(\.now.count) == [0, 0, 1, 0] && background.lines.map(\.before.count) == [0, 0, 0, 0])
    }
}
