import Commands
import DeskTesting
import JSON
import Testing

/// The forum of 2030 begins with a handful of events: it has no code of its own.
@Suite("Another forum")
struct AnotherForumTests {
    private static let lines = [
        "meeting.scheduled imrf-2026 --on 2024-01-10 --planned 2026-05-05/2026-05-08 --kind imrf --round 2 --title 'Forum of 2026'",
        "requirement.adopted forum-2026 --on 2024-01-10 --forum imrf-2026 --area forum --title 'The forum of 2026 is held' --verb mandates "
            + "--per none --measure meetings --filters meeting=imrf-2026 --filters status=held --at-least 1 --due imrf-2026.end",
        "meeting.convened imrf-2026 --on 2026-05-05/2026-05-08",
        "meeting.proposed imrf-2030 --on 2026-05-08 --planned 2030 --kind imrf --round 3 --title 'Forum of 2030'",
        "requirement.adopted review-3-held --on 2027-02-01 --forum imrf-2030 --area reviews --title 'Each region reviews' --verb invites "
            + "--per region --among UNECE --among ECA --measure meetings --filters kind=regional-review --filters round=3 "
            + "--filters status=held --at-least 1 --due imrf-2030.start-1",
        "requirement.adopted summary-3 --on 2027-02-01 --forum imrf-2030 --area reviews --title 'Each review reports' --verb will "
            + "--per region --among UNECE --among ECA --measure reports --filters kind=summary-report --filters status=submitted "
            + "--at-least 1 --due 'review-3-{region}.end+60' --due imrf-2030.start-1 --after review-3-held",
        "requirement.adopted progress-3 --on 2027-02-01 --forum imrf-2030 --area pledges --title 'Pledges are reported on' "
            + "--verb encourages --per pledge --measure progress-reports --at-least 1 --counted-from imrf-2026.end+1 "
            + "--due imrf-2030.start-1",
        "requirement.adopted reports-3 --on 2027-02-01 --forum imrf-2030 --area reports --title 'States report' --verb voluntary "
            + "--per State --among KEN --among PRT --measure reports --filters kind=voluntary-gcm-report --counted-from imrf-2026.end+1 "
            + "--due imrf-2030.start-1",
        "pledge.made ken-data --on 2027-03-01 --by KEN --title 'Publish data' --objectives 1",
        "meeting.scheduled imrf-2030 --on 2028-01-10 --planned 2030-05-14/2030-05-17",
        "meeting.convened review-3-unece --on 2028-03-12/2028-03-13 --kind regional-review --region UNECE --round 3 --title 'Review'",
        "report.submitted prt-2029 --on 2029-06-01 --kind voluntary-gcm-report --states PRT --title 'Report of Portugal'",
        "pledge.progressed ken-data --on 2029-07-01 --stage in-progress",
    ]

    private func with(_ body: (Desk) throws -> Void) throws {
        try Desk.with(today: "2030-06-01") { (desk: Desk) throws in
            try desk.open()
            for line in Self.lines {
                try desk.done("record " + line)
                desk.wait()
            }
            try body(desk)
        }
    }

    /// The rows of a readiness: requirement, key and group, and the due day where there is one.
    private func rows(_ desk: Desk, _ question: String) throws -> Set<String> {
        let requirements = try desk.done(question + " --format json").json["requirements"]?.items ?? []
        let rows = requirements.flatMap { requirement in
            (requirement["rows"]?.items ?? []).map { row in
                let words = [requirement["id"]?.text, row["key"]?.members.first?.value.text, row["group"]?.text]
                return words.compactMap(\.self).joined(separator: " ") + (row["due"]?.text.map { ", " + $0 } ?? "")
            }
        }
        return Set(rows)
    }

    @Test("While its days are only proposed nothing is due on a day; when it has days, what is due before it is due then")
    func dueDays() throws {
        try with { (desk: Desk) throws in
            let proposed = try rows(desk, "readiness imrf-2030 --as-of 2027-12-31")
            let expected: Set = [
                "review-3-held ECA not yet due", "review-3-held UNECE not yet due", "summary-3 ECA waits", "summary-3 UNECE waits",
                "progress-3 ken-data not yet due", "reports-3 KEN voluntary", "reports-3 PRT voluntary",
            ]
            #expect(proposed == expected, "\(proposed)")
            let scheduled = try rows(desk, "readiness imrf-2030 --as-of 2028-02-01")
            #expect(scheduled == Set(expected.map { $0 + ", 2030-05-13" }), "\(scheduled)")
        }
    }

    @Test("Reviews, reports and pledges of its own round move its rows, and say nothing of the forum before")
    func rows() throws {
        try with { (desk: Desk) throws in
            let found = try rows(desk, "readiness imrf-2030 --as-of 2029-12-31")
            #expect(
                found == [
                    "review-3-held ECA not yet due, 2030-05-13", "review-3-held UNECE done, 2030-05-13", "summary-3 ECA waits, 2030-05-13",
                    "summary-3 UNECE nobody has looked, 2028-05-12", "progress-3 ken-data done, 2030-05-13",
                    "reports-3 KEN voluntary, 2030-05-13", "reports-3 PRT voluntary, 2030-05-13",
                ], "\(found)")
            #expect(try rows(desk, "readiness imrf-2026 --as-of 2029-12-31") == ["forum-2026 done, 2026-05-08"])
            #expect(try rows(desk, "readiness imrf-2026 --as-of 2025-12-31") == ["forum-2026 not yet due, 2026-05-08"])
        }
    }

    @Test(
        "Without a word it is the forum that comes next, and after the last one that one",
        arguments: [
            ("2024-06-01", "Forum of 2026"), ("2026-05-07", "Forum of 2026"), ("2026-05-09", "Forum of 2026"),
            ("2027-02-01", "Forum of 2030"), ("2030-05-17", "Forum of 2030"), ("2030-05-31", "Forum of 2030"),
        ])
    func next(asOf: String, forum: String) throws {
        try with { (desk: Desk) throws in
            let heading = try desk.done("readiness --as-of \(asOf)").lines[0]
            #expect(heading.hasPrefix(forum), "\(heading)")
        }
    }
}
