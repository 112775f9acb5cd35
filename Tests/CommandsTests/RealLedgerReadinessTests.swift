import DeskTesting
import JSON
import Testing

@Suite("The road to the forum of 2026, from the repository's ledger")
struct RealLedgerReadinessTests {
    private func requirement(_ id: String, asOf day: String) throws -> JSONValue {
        let answer = try RealLedger.desk().done("readiness imrf-2026 --as-of \(day) --format json")
        return try #require(try answer.json["requirements"]?.items.first { $0["id"]?.text == id })
    }

    private func rows(_ requirement: JSONValue, where isWanted: (JSONValue) -> Bool) throws -> Set<String> {
        let rows = try #require(requirement["rows"]?.items)
        return Set(rows.filter(isWanted).compactMap { $0["key"]?["region"]?.text })
    }

    @Test(
        "The regional commissions' reviews of the second round are met one by one",
        arguments: [
            ("2024-03-10", []), ("2024-03-11", ["UNECE"]), ("2024-12-31", ["UNECE", "ESCWA", "ECA"]),
            ("2025-03-20", ["UNECE", "ESCWA", "ECA", "ESCAP", "ECLAC"]),
        ] as [(String, Set<String>)])
    func reviews(_ day: String, _ met: Set<String>) throws {
        let reviews = try requirement("review-2-held", asOf: day)
        #expect(reviews["rows"]?.items.count == 5)
        #expect(try rows(reviews) { $0["status"]?.text == "met" } == met)
        #expect(try rows(reviews) { $0["reached"]?.number == 1 } == met)
        #expect(reviews["reached"]?.number == met.count)
        #expect(reviews["status"]?.text == (met.count == 5 ? "met" : "outstanding"))
    }

    @Test("On a day within a review of two days it is possible, and on its last day it is met")
    func withinAReview() throws {
        let within = try requirement("review-2-held", asOf: "2024-07-03")
        #expect(try rows(within) { $0["possible"]?.number == 1 } == ["ESCWA"])
        #expect(try rows(within) { $0["status"]?.text == "met" } == ["UNECE"])
        let after = try requirement("review-2-held", asOf: "2024-07-04")
        #expect(try rows(after) { $0["possible"]?.number == 1 }.isEmpty)
        #expect(try rows(after) { $0["status"]?.text == "met" } == ["UNECE", "ESCWA"])
    }

    @Test(
        "The plenary of 2024 is outstanding until the day on which it was held",
        arguments: [("2024-12-04", "outstanding"), ("2024-12-05", "met")])
    func plenary(_ day: String, _ status: String) throws {
        #expect(try requirement("plenary-2024-held", asOf: day)["status"]?.text == status)
    }

    @Test("The plenary of 2024 is shown as held informally, in the row that it meets and on the timeline")
    func informalPlenary() throws {
        let row = try #require(try requirement("plenary-2024-held", asOf: "2024-12-05")["rows"]?.items.first)
        #expect(row["remarks"]?.items.compactMap(\.text).contains { $0.contains("informal") } == true, "\(row)")
        let timeline = try RealLedger.desk().done("timeline --kind plenary --format json").json
        let meeting = try #require(timeline["rows"]?.items.first { $0["subject"]?.text == "meeting/plenary-2024" })
        #expect(meeting["status"]?.text == "held")
        #expect(meeting["remarks"]?.items.compactMap(\.text) == ["informal"])
    }

    @Test(
        "Silence is told apart: what is owed, what nobody looked at, and what was looked for in vain",
        arguments: [
            ("sg-report-2026", "2026-02-10", "outstanding"), ("sg-report-2026", "2026-02-11", "not looked"),
            ("forum-2026", "2026-05-04", "outstanding"), ("forum-2026", "2026-06-01", "not looked"),
            ("forum-2026", "2026-11-20", "not looked"), ("forum-2026", "2026-11-21", "nothing found"),
            ("forum-2026", "2026-11-28", "nothing found"),
        ])
    func silence(_ id: String, _ day: String, _ status: String) throws {
        let requirement = try requirement(id, asOf: day)
        #expect(requirement["status"]?.text == status)
        #expect(requirement["looked"]?.text == (status == "nothing found" ? day : nil))
    }

    @Test("The report of 2026 was presented on 27 February: until then it may have been out, from then on it is there, in time or not")
    func reportBeforeTheForum() throws {
        for (day, status, possible) in [("2026-02-15", "not looked", 1), ("2026-02-26", "not looked", 1), ("2026-02-27", "met", 0)] {
            let requirement = try requirement("sg-report-2026", asOf: day)
            let row = try #require(requirement["rows"]?.items.first)
            #expect(requirement["status"]?.text == status, "\(day)")
            #expect(row["possible"]?.number == possible, "\(day)")
            #expect(row["reached"]?.number == 1 - possible, "\(day)")
        }
        let row = try #require(try requirement("sg-report-2026", asOf: "2026-04-07")["rows"]?.items.first)
        #expect(row["metOn"]?.text == "2026-02-27")
        guard case .null? = row["inTime"] else {
            Issue.record("whether it was in time is not known: \(row)")
            return
        }
        let before = try RealLedger.desk().done("why sg-report-2026 --as-of 2026-02-15").out
        #expect(before.contains("by 27 Feb 2026") && before.contains("possible"), "\(before)")
        let after = try RealLedger.desk().done("readiness imrf-2026 --as-of 2026-04-07 --width 140").out
        #expect(after.contains("by 27 Feb 2026; whether it was in time is not known"))
    }

    @Test("The Secretary-General's report before the forum is due twelve weeks before it begins")
    func dueBeforeTheForum() throws {
        #expect(try requirement("sg-report-2026", asOf: "2026-02-10")["due"]?.text == "2026-02-10")
    }

    @Test("A report of the first round that bears no date is not counted for the forum of 2026, and each group is asked for")
    func counted() throws {
        let answer = try RealLedger.desk().done("readiness imrf-2026 --format json").json
        let requirements = try #require(answer["requirements"]?.items)
        func rows(_ slug: String) throws -> [JSONValue] {
            try #require(requirements.first { $0["id"]?.text == slug }?["rows"]?.items)
        }
        let reports = try rows("voluntary-reports-2026")
        #expect(!reports.isEmpty && !reports.flatMap { $0["events"]?.items ?? [] }.contains(.string("p-055-b")))
        let beside = answer["background"]?["lines"]?.items.first { $0["title"]?.text == "voluntary GCM reports" }
        // Of Belarus since; of Belarus, Germany, North Macedonia and the Philippines before.
        #expect(beside?["sinceLastForum"] == .integer(1) && beside?["upToItsEnd"] == .integer(4), "\(String(describing: beside))")
        #expect(beside?["dayNotKnown"] == .integer(2), "no source gives the day of Azerbaijan's, nor that of Nigeria's in 2022")
        func status(_ state: String) -> String? { reports.first { $0["key"]?["state"]?.text == state }?["status"]?.text }
        #expect(["AZE", "GMB", "BLR", "NGA"].map(status) == ["announced", "none recorded", "submitted", "announced"])
        let why = try RealLedger.desk().done("why voluntary-reports-2026 --state BLR --format json").json["events"]?.items ?? []
        #expect(Set(["requirement.adopted", "report.submitted"]).isSubset(of: why.compactMap { $0["type"]?.text }))
        let all = try RealLedger.desk().done("measure reports --state Azerbaijan --round 1 --format json").json
        #expect(all["rows"]?.items.first?["value"] == .integer(1), "it is there, and counted where no span is asked for")
        let filters = try RealLedger.desk().done("show requirement/consultation-2-migrants-and-youth").out
        #expect(filters.contains("group migrants and youth, each"))
    }
}
