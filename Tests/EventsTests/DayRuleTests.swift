import Events
import Testing

@Suite("Day rules")
struct DayRuleTests {
    static let rules: [(String, DayRule.Anchor, Int)] = [
        ("2024-12-31", .date("2024-12-31"), 0),
        ("2024-02-29", .date("2024-02-29"), 0),
        ("{year}-07-31", .date("{year}-07-31"), 0),
        ("{year}-02-28", .date("{year}-02-28"), 0),
        ("imrf-2026.start", .start(meeting: "imrf-2026"), 0),
        ("imrf-2026.end", .end(meeting: "imrf-2026"), 0),
        ("imrf-2026.start-84", .start(meeting: "imrf-2026"), -84),
        ("imrf-2026.end+1", .end(meeting: "imrf-2026"), 1),
        ("imrf-2026.end+99999", .end(meeting: "imrf-2026"), 99_999),
        ("review-2-{region}.start", .start(meeting: "review-2-{region}"), 0),
        ("{state}-review-{year}.end-10", .end(meeting: "{state}-review-{year}"), -10),
        ("start.end", .end(meeting: "start"), 0),
    ]

    @Test("A date, or a meeting's start or end with an offset in days, is read and written back as it was", arguments: rules)
    func reads(text: String, anchor: DayRule.Anchor, offsetDays: Int) throws {
        let rule = try #require(DayRule(text))
        #expect(rule.anchor == anchor)
        #expect(rule.offsetDays == offsetDays)
        #expect(rule.description == text)
    }

    @Test(
        "Whatever has another spelling is no rule",
        arguments: [
            "", ".", "2024", "2024-12", "2024-13-01", "2023-02-29", " 2024-12-31", "2024-12-31+1", "2024-12-31T00:00:00Z",
            "{year}", "{year}-07", "{year}-02-29", "{year}-13-01", "{Year}-07-31", "{year}-07-31+2",
            "imrf-2026", "imrf-2026.", ".start", "imrf-2026.begin", "imrf-2026.starts", "imrf-2026.Start", "imrf-2026.start+",
            "imrf-2026.start-", "imrf-2026.start+0", "imrf-2026.start-0", "imrf-2026.start+01", "imrf-2026.start 84",
            "imrf-2026.start+100000", "imrf-2026.start+1.5", "imrf-2026.start--1", "imrf-2026.start+\u{0661}",
            "IMRF-2026.start", "imrf 2026.start", "meeting/imrf-2026.start", "review-{country}.start", "review-{region.start",
        ])
    func refuses(text: String) {
        #expect(DayRule(text) == nil)
    }

    @Test("A rule names the meeting that it moves with, and a date names none")
    func meeting() {
        #expect(DayRule("review-2-{region}.start-7")?.meeting == "review-2-{region}")
        #expect(DayRule("imrf-2026.end")?.meeting == "imrf-2026")
        #expect(DayRule("{year}-07-31")?.meeting == nil)
    }
}
