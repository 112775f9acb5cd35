import GlobalCompact
import Testing

@Suite("Dates as people type them")
struct TypedDateTests {
    @Test(
        "Words and quarters are understood beside all periods",
        arguments: [
            ("2024-03-11", "2024-03-11"), ("2024-03", "2024-03"), ("2021/..", "2021/.."), ("../2024-12-31", "../2024"),
            ("today", "2026-01-01"), ("Today", "2026-01-01"), ("yesterday", "2025-12-31"), ("2024-03-11/today", "2024-03-11/2026-01-01"),
            ("../yesterday", "../2025"), ("today/..", "2026-01-01/.."),
            ("2024Q1", "2024-01/2024-03"), ("2024q2", "2024-04/2024-06"), ("2024-Q3", "2024-07/2024-09"), ("2024Q4", "2024-10/2024-12"),
            ("2024Q1/2024Q4", "2024"), ("../2024Q2", "../2024-06"), ("2024Q3/today", "2024-07-01/2026-01-01"),
        ])
    func understands(typed: String, means: String) throws {
        let today = try #require(Day("2026-01-01"))
        #expect(try TypedDate.period(typed, today: today).description == means)
    }

    static let refused: [(String, PeriodProblem)] = [
        ("", .empty),
        ("tomorrow", .notADate("tomorrow")),
        ("2024Q5", .noSuchDay("2024Q5")),
        ("2024Q0", .noSuchDay("2024Q0")),
        ("24Q1", .notADate("24Q1")),
        ("Q1", .notADate("Q1")),
        ("2024Q1/..", .notADate("2024Q1")),
        ("2024Q1/", .notADate("2024Q1/")),
        ("today/2024", .endsBeforeStart("today/2024")),
        ("2024Q3/2024Q1", .endsBeforeStart("2024Q3/2024Q1")),
        ("2023-02-30", .noSuchDay("2023-02-30")),
        ("2024-03-11T10:00", .clockTime("2024-03-11T10:00")),
        ("2024?", .higherLevel("2024?")),
        ("../..", .bothEndsOpen),
        ("today/today/today", .notADate("today/today/today")),
    ]

    @Test("What is not understood is named as it was typed", arguments: refused)
    func refuses(typed: String, problem: PeriodProblem) throws {
        let today = try #require(Day("2026-01-01"))
        #expect(throws: problem) { try TypedDate.period(typed, today: today) }
    }
}
