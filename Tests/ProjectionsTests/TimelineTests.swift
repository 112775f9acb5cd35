import Events
import GlobalCompact
import LedgerTesting
import Projections
import Testing

@Suite("The review timeline")
struct TimelineTests {
    private func rows(_ ledger: TestLedger, asOf: String? = nil) throws -> [String] {
        Timeline(try ledger.state(asOf: asOf)).rows.map { row in
            "\(row.date?.description ?? "no days") \(row.status.rawValue) \(row.subject): \(row.events.joined(separator: " "))"
        }
    }

    @Test("Meetings and reports stand by their effective day, then by their first, and those without days last")
    func order() throws {
        let ledger = try given(
            .proposed("no-days", on: "2024-01-01").id("a"), .proposed("idea", "2025-03", on: "2024-01-01").id("b"),
            .scheduled("plan", "2025-03-02/2025-03-03", on: "2024-01-02").id("c"), .convened("held", on: "2024-06-01").id("d"),
            .convened("by-then", on: "../2024-06-15").id("j"),
            .scheduled("off", "2024-05-01", on: "2024-01-03").id("e"), .cancelled("off", on: "2024-02-01").id("f"),
            .announced("coming", "2025-03-02", on: "2024-01-04").id("g"), .submitted("out", on: "2024-06-01").id("h"),
            .announced("some-day", on: "2024-01-05").id("i"), .rescheduled("never-begun", "2024-03-03", on: "2024-01-06"),
            .document("brief", on: "2024-01-07"))
        #expect(
            try rows(ledger) == [
                "2024-05-01 cancelled meeting/off: f", "2024-06-01 held meeting/held: d", "2024-06-01 done report/out: h",
                "../2024-06-15 held meeting/by-then: j", "2025-03-02 planned report/coming: g",
                "2025-03-02/2025-03-03 planned meeting/plan: c", "2025-03 proposed meeting/idea: b",
                "no days proposed meeting/no-days: a", "no days planned report/some-day: i",
            ])
    }

    @Test("The same thing stands otherwise as of another day")
    func asOf() throws {
        let ledger = try given(
            .scheduled("review", "2024-03-11/2024-03-12", as: .review(.eca), on: "2024-01-01").id("plan"),
            .convened("review", on: "2024-03-12/2024-03-13").id("held"))
        #expect(try rows(ledger, asOf: "2023-12-31") == [])
        #expect(try rows(ledger, asOf: "2024-03-12") == ["2024-03-11/2024-03-12 planned meeting/review: plan"])
        #expect(try rows(ledger, asOf: "2024-03-13") == ["2024-03-12/2024-03-13 held meeting/review: held"])
    }

    @Test("A row tells the region, the kind and how it was held; a report has the region of its meeting")
    func details() throws {
        var informal = MeetingDescription.review(.eca)
        (informal.formality, informal.mode) = (.informal, .virtual)
        let ledger = try given(
            .convened("review", as: informal, on: "2024-03-11"),
            .submitted("summary", as: .of(.summaryReport, meeting: "review"), on: "2024-05-01"))
        let timeline = Timeline(try ledger.state())
        #expect(timeline.rows.map(\.regions) == [[.eca], [.eca]])
        #expect(timeline.rows.map(\.kind) == ["regional-review", "summary-report"])
        #expect(timeline.rows.map(\.remarks) == [["informal", "virtual"], []])
    }
}
