import GlobalCompact
import Testing

@Suite("Days")
struct DayTests {
    @Test(
        "A day is its number of days since 1970",
        arguments: [
            ("1970-01-01", 0), ("1969-12-31", -1), ("1970-03-01", 59), ("2000-02-29", 11_016), ("2018-12-19", 17_884),
            ("2024-03-11", 19_793), ("0000-01-01", -719_528), ("0000-03-01", -719_468), ("9999-12-31", 2_932_896),
        ])
    func numbers(text: String, number: Int32) throws {
        let day = try #require(Day(text))
        #expect(day.number == number)
        #expect(Day(number: number).description == text)
    }

    @Test(
        "What the calendar does not have is no day",
        arguments: [
            (2023, 2, 29), (2023, 2, 30), (1900, 2, 29), (2024, 4, 31), (2024, 0, 1), (2024, 13, 1), (2024, 1, 0), (-1, 1, 1),
            (10_000, 1, 1),
        ])
    func missing(year: Int, month: Int, day: Int) {
        #expect(Day(year: year, month: month, day: day) == nil)
    }

    @Test(
        "Leap days exist in years of four, not of a hundred, but of four hundred",
        arguments: [(2024, true), (2023, false), (1900, false), (2000, true), (0, true)])
    func leapDays(year: Int, exists: Bool) {
        #expect((Day(year: year, month: 2, day: 29) != nil) == exists)
    }

    @Test(
        "A day is written YYYY-MM-DD and in no other way",
        arguments: [
            "", "2024", "2024-03", "2024-3-11", "20240311", "2024/03/11", "2024-03-11 ", " 2024-03-11", "2024-02-30", "+024-03-11",
            "２024-03-11",
        ])
    func strict(text: String) {
        #expect(Day(text) == nil)
    }

    @Test("Every day of five centuries has the parts that it was made from, one day after the one before")
    func everyDay() throws {
        var expected = try #require(Day("1753-01-01")).number
        for year in 1753...2252 {
            for month in 1...12 {
                for dayOfMonth in 1...31 {
                    guard let day = Day(year: year, month: month, day: dayOfMonth) else { continue }
                    guard day.number == expected, day.year == year, day.month == month, day.day == dayOfMonth else {
                        Issue.record("\(year)-\(month)-\(dayOfMonth) is \(day)")
                        return
                    }
                    expected += 1
                }
            }
        }
        #expect(expected == Day("2253-01-01")?.number)
    }

    @Test("Days are added and subtracted over months and years")
    func arithmetic() throws {
        let day = try #require(Day("2024-02-28"))
        #expect(day.adding(days: 2).description == "2024-03-01")
        #expect(day.adding(days: -59).description == "2023-12-31")
        #expect(try #require(Day("2026-05-05")) - day == 797)
        #expect(day - day.adding(days: 7) == -7)
    }

    @Test("The bounds are before and after every day, and stay where they are")
    func bounds() throws {
        let day = try #require(Day("0000-01-01"))
        #expect(Day.earliest < day && day < Day.latest)
        #expect(Day.earliest.adding(days: 5) == .earliest)
        #expect(Day.latest.adding(days: -5) == .latest)
        #expect(day.adding(days: .max) == .latest)
        #expect(day.adding(days: .min) == .earliest)
        #expect(Day.earliest.year < 0 && Day.latest.year > 9999)
    }
}
