import DeskTesting
import Testing

@Suite("The review timeline, from the repository's ledger")
struct RealLedgerTimelineTests {
    @Test(
        "The first forum is replayed as it was planned, planned again, and held",
        arguments: [
            ("2021-06-01", "2022-04/2022-06", "planned"), ("2022-02-01", "2022-05-10/2022-05-13", "planned"),
            ("2022-06-01", "2022-05-17/2022-05-20", "held"),
        ])
    func firstForum(_ day: String, _ days: String, _ status: String) throws {
        let answer = try RealLedger.desk().done("timeline --as-of \(day) --format json").json
        let forum = try #require(answer["rows"]?.items.first { $0["subject"]?.text == "meeting/imrf-2022" })
        #expect(forum["occurred"]?.text == days)
        #expect(forum["status"]?.text == status)
    }

    @Test("Before anything was said of it, the first forum is not on the timeline")
    func beforeAnyPlan() throws {
        let answer = try RealLedger.desk().done("timeline --as-of 2018-06-01 --format json").json
        #expect(answer["rows"]?.items.contains { $0["subject"]?.text == "meeting/imrf-2022" } == false)
    }
}
