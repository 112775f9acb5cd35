import GlobalCompact
import Testing

@Suite("Days as people write them")
struct PeriodWordsTests {
    @Test(
        "A period is told as it is meant, each part once",
        arguments: [
            ("2024-03-11", "11 Mar 2024"), ("2024-03", "Mar 2024"), ("2024", "2024"), ("2024-07-03/2024-07-04", "3 to 4 Jul 2024"),
            ("2024-04-30/2024-05-02", "30 Apr to 2 May 2024"), ("2024-12-30/2025-01-02", "30 Dec 2024 to 2 Jan 2025"),
            ("2024-07/2024-12", "Jul to Dec 2024"), ("2024-12/2025-01", "Dec 2024 to Jan 2025"), ("2021/2023", "2021 to 2023"),
            ("../2024-03-11", "by 11 Mar 2024"), ("../2024-03", "by Mar 2024"), ("../2024", "by 2024"),
            ("2024-03-11/..", "from 11 Mar 2024"),
            ("2024-03/..", "from Mar 2024"), ("2023-07-03/2024-07-03", "3 Jul 2023 to 3 Jul 2024"), ("0009-01-01", "1 Jan 9"),
        ])
    func inWords(_ spelling: String, _ words: String) throws {
        #expect(try Period(parsing: spelling).inWords == words)
    }

    @Test("A day in a column and in a sentence")
    func day() throws {
        let day = try #require(Day("2026-11-09"))
        #expect(day.inWords == "9 Nov 2026" && day.inFullWords == "9 November 2026")
    }
}
