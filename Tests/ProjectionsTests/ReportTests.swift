import Events
import GlobalCompact
import LedgerTesting
import Projections
import Testing

@Suite("Reports, documents, looks and requirements")
struct ReportTests {
    static func ledger() throws -> TestLedger {
        try given(
            .announced("summary", "2024-06", as: .of(.summaryReport, region: .eca), on: "2024-01-10").id("announced"),
            .submitted("summary", on: "2024-06").id("month"), .submitted("summary", on: "2024-06-20").id("day"),
            .forwarded("summary", to: .coordinator, on: "2024-07-01").id("on-1"),
            .forwarded("summary", to: .coordinator, on: "2024-07-03").id("on-2"),
            .forwarded("summary", to: .coFacilitators, on: "2025-01-05").id("on-3"))
    }

    @Test(
        "A report is announced, submitted and handed on",
        arguments: [
            ("2024-01-09", "none"), ("2024-01-10", "announced by announced"), ("2024-06-19", "announced by announced"),
            ("2024-06-20", "submitted 2024-06-20 by day"), ("2024-06-30", "submitted 2024-06-20 by day month"),
            ("2024-07-01", "submitted 2024-06-20 by day month to coordinator"),
            ("2025-01-05", "submitted 2024-06-20 by day month to coordinator coordinator co-facilitators"),
        ])
    func life(asOf: String, expected: String) throws {
        guard let report = try Self.ledger().state(asOf: asOf).reports["summary"] else {
            #expect(expected == "none")
            return
        }
        let days = report.submitted.map { " \($0)" } ?? ""
        let offices = Recipient.allCases.flatMap { office in report.forwardings(to: office).map { _ in office.rawValue } }
        let on = offices.isEmpty ? "" : " to " + offices.joined(separator: " ")
        #expect(report.status.rawValue + days + " by " + report.decisive.joined(separator: " ") + on == expected)
    }

    @Test("A report is counted once, a forwarding once for each office")
    func counted() throws {
        let ledger = try Self.ledger()
        #expect(try ledger.tallies("reports") == ["1: day month"])
        #expect(try ledger.tallies("forwardings") == ["2: on-1 on-2 on-3"])
        #expect(try ledger.tallies("forwardings", by: [.to]) == ["co-facilitators 1: on-3", "coordinator 1: on-1 on-2"])
        #expect(try ledger.tallies("forwardings", by: [.to], asOf: "2024-07-02") == ["coordinator 1: on-1"])
        #expect(try ledger.tallies("forwardings", by: [.year]) == ["2024 1: on-1 on-2", "2025 1: on-3"])
    }

    @Test("A report that was only handed on is there, handed in on a day that is not known")
    func onlyForwarded() throws {
        let report = try given(.forwarded("summary", to: .coordinator, on: "2024-07-01").id("on")).state().reports["summary"]
        #expect(report?.status == .submitted)
        #expect(report?.submitted == nil)
        #expect(report?.decisive == ["on"])
    }

    @Test("A report belongs to the region and the round of its meeting, unless it names its own")
    func ofItsMeeting() throws {
        let ledger = try given(
            .proposed("review", as: .review(.eca, round: 3), on: "2024-01-01"),
            .submitted("a", as: .of(.summaryReport, meeting: "review"), on: "2024-06-01").id("a"),
            .submitted("b", as: .of(.summaryReport, region: .escap, meeting: "review"), on: "2024-06-02").id("b"),
            .submitted("c", as: .of(.summaryReport), on: "2024-06-03").id("c"))
        #expect(try ledger.tallies("reports", by: [.region, .round]) == ["  1: c", "ECA 3 1: a", "ESCAP 3 1: b"])
        #expect(try ledger.tallies("reports", where: [.region: ["ECA"]]) == ["1: a"])
        #expect(try ledger.tallies("reports", where: [.meetingKind: ["regional-review"]]) == ["2: a b"])
    }

    @Test("Voluntary national reviews of the 2030 Agenda are kept apart from the Compact's own reports")
    func apart() throws {
        let ledger = try given(
            .submitted("a", as: .of(.voluntaryGCMReport), on: "2024-06-01").id("a"),
            .submitted("b", as: .of(.voluntaryNationalReview), on: "2024-06-01").id("b"))
        #expect(try ledger.tallies("reports", by: [.kind]) == ["voluntary-gcm-report 1: a", "voluntary-national-review 1: b"])
    }

    @Test("A document is there from the last day on which it may have appeared")
    func documents() throws {
        let ledger = try given(
            .document("brief", publisher: "Secretariat", on: "2024-02").id("d"), .document("note", on: "2023-05-01").id("n"))
        #expect(try ledger.state(asOf: "2024-02-28").documents["brief"] == nil)
        #expect(try ledger.state(asOf: "2024-02-29").documents["brief"]?.stated.publisher == "Secretariat")
        #expect(try ledger.tallies("documents", by: [.year, .publisher], asOf: "2024-02-28") == ["2023  1: n", "2024 Secretariat 0 +1"])
    }

    @Test("Every look counts, also a second one at the same register")
    func looks() throws {
        let ledger = try given(
            .looked("register", .nothingFound, at: ["reviews"], on: "2024-02-01").id("a"),
            .looked("register", .wholeListLoaded, at: ["reviews", "summaries"], regions: [.eca, .escap], on: "2024-02").id("b"))
        #expect(try ledger.tallies("looks", asOf: "2024-02-28") == ["1 +1: a"])
        #expect(try ledger.tallies("looks", by: [.outcome]) == ["nothing-found 1: a", "whole-list-loaded 1: b"])
        #expect(try ledger.tallies("looks", by: [.requirement]) == ["reviews 2: a b", "summaries 1: b"])
        #expect(try ledger.tallies("looks", by: [.region]) == [" 1: a", "ECA 1: b", "ESCAP 1: b"])
    }

    @Test("A requirement counts until it is dropped, and again when it is adopted anew")
    func requirements() throws {
        let ledger = try given(
            .adopted("rule", on: "2031-01-01").id("a"), .dropped("rule", on: "2032-01-01").id("b"),
            .adopted("rule", on: "2033-01-01") { $0.verb = .mandates }.id("c"))
        #expect(try ledger.tallies("requirements", asOf: "2030-12-31") == ["0"])
        #expect(try ledger.tallies("requirements", by: [.verb], asOf: "2031-12-31") == ["requests 1: a"])
        #expect(try ledger.tallies("requirements", asOf: "2032-12-31") == ["0"])
        #expect(try ledger.tallies("requirements", by: [.verb], asOf: "2033-12-31") == ["mandates 1: a b c"])
    }
}
