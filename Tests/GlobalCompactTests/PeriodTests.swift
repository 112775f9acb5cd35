import GlobalCompact
import SeededTesting
import Testing

@Suite("Periods")
struct PeriodTests {
    struct Reading: Sendable, CustomTestStringConvertible {
        let text: String
        let first: String
        let last: String
        let shortest: String
        var testDescription: String { text }

        init(_ text: String, _ first: String, _ last: String, _ shortest: String) {
            (self.text, self.first, self.last, self.shortest) = (text, first, last, shortest)
        }
    }

    static let closed: [Reading] = [
        Reading("2024-03-11", "2024-03-11", "2024-03-11", "2024-03-11"),
        Reading("2024-03", "2024-03-01", "2024-03-31", "2024-03"),
        Reading("2024-02", "2024-02-01", "2024-02-29", "2024-02"),
        Reading("2023-02", "2023-02-01", "2023-02-28", "2023-02"),
        Reading("2024", "2024-01-01", "2024-12-31", "2024"),
        Reading("0000", "0000-01-01", "0000-12-31", "0000"),
        Reading("9999-12-31", "9999-12-31", "9999-12-31", "9999-12-31"),
        Reading("2024-03-11/2024-03-13", "2024-03-11", "2024-03-13", "2024-03-11/2024-03-13"),
        Reading("2020/2024", "2020-01-01", "2024-12-31", "2020/2024"),
        Reading("2024-03-11/2024-03-11", "2024-03-11", "2024-03-11", "2024-03-11"),
        Reading("2024-03/2024-03", "2024-03-01", "2024-03-31", "2024-03"),
        Reading("2024/2024", "2024-01-01", "2024-12-31", "2024"),
        Reading("2024-03-01/2024-03-31", "2024-03-01", "2024-03-31", "2024-03"),
        Reading("2024-02-01/2024-02-28", "2024-02-01", "2024-02-28", "2024-02-01/2024-02-28"),
        Reading("2024-01/2024-12", "2024-01-01", "2024-12-31", "2024"),
        Reading("2024-01-01/2024-12-31", "2024-01-01", "2024-12-31", "2024"),
        Reading("2024-07-01/2024-12-31", "2024-07-01", "2024-12-31", "2024-07/2024-12"),
        Reading("2024-01-01/2024-03-31", "2024-01-01", "2024-03-31", "2024-01/2024-03"),
        Reading("2024-03-11/2024", "2024-03-11", "2024-12-31", "2024-03-11/2024-12-31"),
        Reading("2024/2024-03-11", "2024-01-01", "2024-03-11", "2024-01-01/2024-03-11"),
        Reading("2024-07/2024", "2024-07-01", "2024-12-31", "2024-07/2024-12"),
        Reading("2023/2024-12-30", "2023-01-01", "2024-12-30", "2023-01-01/2024-12-30"),
        Reading("2020-01-01/2024-12", "2020-01-01", "2024-12-31", "2020/2024"),
        Reading("2023-12-31/2024-01-01", "2023-12-31", "2024-01-01", "2023-12-31/2024-01-01"),
        Reading("2024-03-11/2024-03", "2024-03-11", "2024-03-31", "2024-03-11/2024-03-31"),
    ]

    @Test(
        "A date, a month, a year or an interval of them is read, and written in one precision, the coarsest that says it", arguments: closed
    )
    func readsClosed(reading: Reading) throws {
        let period = try Period(parsing: reading.text)
        #expect(period.first.description == reading.first)
        #expect(period.last.description == reading.last)
        #expect(!period.isOpenStart && !period.isOpenEnd)
        #expect(period.description == reading.shortest)
        #expect(try Period(parsing: reading.shortest) == period)
    }

    @Test(
        "An open start begins before every day, and its end is as coarse as it may be",
        arguments: [
            ("../2024-03-11", "2024-03-11", "../2024-03-11"), ("../2024-03", "2024-03-31", "../2024-03"),
            ("../2024-12-31", "2024-12-31", "../2024"), ("../2024-12", "2024-12-31", "../2024"),
            ("../2024-02-29", "2024-02-29", "../2024-02"),
        ])
    func readsOpenStart(text: String, last: String, shortest: String) throws {
        let period = try Period(parsing: text)
        #expect(period.first == .earliest)
        #expect(period.last.description == last)
        #expect(period.isOpenStart && !period.isOpenEnd)
        #expect(period.description == shortest)
        #expect(try Period(parsing: shortest) == period)
    }

    @Test(
        "An open end takes effect on the last day of its start, whose precision is kept",
        arguments: [
            ("2021/..", "2021-01-01", "2021-12-31"), ("2021-01/..", "2021-01-01", "2021-01-31"), ("2021-12/..", "2021-12-01", "2021-12-31"),
            ("2021-01-01/..", "2021-01-01", "2021-01-01"), ("2021-12-31/..", "2021-12-31", "2021-12-31"),
        ])
    func readsOpenEnd(text: String, first: String, last: String) throws {
        let period = try Period(parsing: text)
        #expect(period.first.description == first)
        #expect(period.last.description == last)
        #expect(!period.isOpenStart && period.isOpenEnd)
        #expect(period.description == text)
    }

    static let refused: [(String, PeriodProblem)] = [
        ("", .empty),
        ("soon", .notADate("soon")),
        ("today", .notADate("today")),
        ("2024-3-11", .notADate("2024-3-11")),
        ("20240311", .notADate("20240311")),
        ("11.03.2024", .notADate("11.03.2024")),
        ("2024-W10", .notADate("2024-W10")),
        ("2024-070", .notADate("2024-070")),
        (" 2024", .notADate(" 2024")),
        ("2024-03-11 ", .notADate("2024-03-11 ")),
        ("24", .notADate("24")),
        ("12024", .notADate("12024")),
        ("really?", .notADate("really?")),
        ("..", .notADate("..")),
        ("/", .notADate("/")),
        ("2021/", .notADate("2021/")),
        ("/2021", .notADate("/2021")),
        ("2021/2022/2023", .notADate("2021/2022/2023")),
        ("2021/soon", .notADate("soon")),
        ("2021--2022", .notADate("2021--2022")),
        ("2023-02-30", .noSuchDay("2023-02-30")),
        ("2023-02-29", .noSuchDay("2023-02-29")),
        ("2023-13", .noSuchDay("2023-13")),
        ("2023-00", .noSuchDay("2023-00")),
        ("2023-21-01", .noSuchDay("2023-21-01")),
        ("2022/2023-02-30", .noSuchDay("2023-02-30")),
        ("../2023-13", .noSuchDay("2023-13")),
        ("../..", .bothEndsOpen),
        ("2024/2023", .endsBeforeStart("2024/2023")),
        ("2024-03-12/2024-03-11", .endsBeforeStart("2024-03-12/2024-03-11")),
        ("2024-04/2024-03-31", .endsBeforeStart("2024-04/2024-03-31")),
    ]

    @Test("What is not a period is refused with the reason", arguments: refused)
    func refuses(text: String, problem: PeriodProblem) {
        #expect(throws: problem) { try Period(parsing: text) }
    }

    @Test(
        "A time of day is refused",
        arguments: [
            "2024-03-11T10:00:00Z", "2024-03-11T10", "2024-03-11t10:00", "2024-03-11 10:00", "2024-03-11T10:00/2024-03-12", "10:00",
        ])
    func refusesClockTimes(text: String) {
        let named = String(text.prefix { $0 != "/" })
        #expect(throws: PeriodProblem.clockTime(named)) { try Period(parsing: text) }
    }

    @Test(
        "The higher levels of EDTF are refused but for one open end",
        arguments: [
            "2024?", "2024-03~", "2024-03-11%", "?2024-03", "201X", "2024-XX", "XXXX-12-25", "2024-21", "2024-24", "2024-33", "2024-41",
            "Y170000002", "-0044", "Y-17E7", "1950S2", "[2020,2021]", "{2020..2022}", "[..2024-03-11]",
        ])
    func refusesHigherLevels(text: String) {
        #expect(throws: PeriodProblem.higherLevel(text)) { try Period(parsing: text) }
        #expect(throws: PeriodProblem.higherLevel(text)) { try Period(parsing: "../" + text) }
    }

    @Test(
        "A line may spell an interval as it is written, or as lines of before have it: each end as coarse as it may be",
        arguments: [
            ("2024-07/2024-12", "2024-07/2024"), ("2024-01/2024-03", "2024/2024-03"), ("2024-03-11/2024-12-31", "2024-03-11/2024"),
            ("2024-02-01/2024-03-15", "2024-02/2024-03-15"), ("2024-05-02/2024-06-30", "2024-05-02/2024-06"),
            ("2020/2024", "2020/2024"), ("2024-04/2024-06", "2024-04/2024-06"), ("2024-03-11/2024-03-13", "2024-03-11/2024-03-13"),
            ("../2024", "../2024"), ("2024-07/..", "2024-07/.."), ("2024-03", "2024-03"),
        ])
    func spellings(today: String, before: String) throws {
        let period = try Period(parsing: today)
        #expect(period.description == today && period.formerSpelling == before)
        #expect(try Period(parsing: before) == period)
        #expect(period.isSpelling(today) && period.isSpelling(before))
    }

    @Test(
        "A line has no other spelling",
        arguments: [
            "2024-07-01/2024-12-31", "2024-07/2024-12-31", "2024-07-01/2024", "2024-01/2024-12", "2024-03/2024-03", "2024-01-01/2024-03",
            "2024-01/2024-03-15", "../2024-12", "../2024-03-31",
        ])
    func otherSpellings(text: String) throws {
        #expect(try !Period(parsing: text).isSpelling(text))
    }

    @Test("A period is taken from bytes exactly where its text is one and a line may spell it so")
    func spellingsInBytes() {
        let dates = [
            "2023", "2024", "2024-01", "2024-02", "2024-06", "2024-12", "2024-13", "2024-00", "2024-01-01", "2024-01-31",
            "2024-02-29", "2023-02-29", "2024-06-30", "2024-06-15", "2024-12-31", "9999-12-31", "0000", "2024-1-01", "202",
            "20240", "2024-06-015", "2024/06", "..", ".", "", "２024",
        ]
        let texts = dates + dates.flatMap { start in dates.map { start + "/" + $0 } } + ["2024-03-11/", "//", "2024//2025", "2024/2025/"]
        var taken = 0
        for text in texts {
            let expected = (try? Period(parsing: text)).flatMap { $0.isSpelling(text) ? $0 : nil }
            let found = Period(spelledInUTF8: text.utf8.span)
            #expect(found == expected, "\(text)")
            if found != nil { taken += 1 }
        }
        #expect(80..<texts.count ~= taken)
    }

    @Test("Periods are equal when their days and openness are")
    func equality() throws {
        #expect(try Period(parsing: "2024-03-01/2024-03-31") == Period(parsing: "2024-03"))
        #expect(try Period(parsing: "2021/..") != Period(parsing: "2021"))
        #expect(try Period(parsing: "2021/..") != Period(parsing: "2021-01-01/.."))
        #expect(try Period(parsing: "../2021") != Period(parsing: "2021"))
    }

    @Test("A period is made of days in either order, and of the days of an open end's start")
    func fromDays() throws {
        let (first, last) = (try #require(Day("2021-01-01")), try #require(Day("2021-12-31")))
        #expect(Period(day: first).description == "2021-01-01")
        #expect(Period(first: first, last: last).description == "2021")
        #expect(Period(first: last, last: first).description == "2021")
        #expect(Period(first: .earliest, last: last).description == "../2021")
        #expect(Period(first: first, last: last, isOpenEnd: true).description == "2021/..")
        #expect(Period(first: first, last: last.adding(days: -1), isOpenEnd: true).description == "2021-01-01/..")
        #expect(Period(first: .earliest, last: last, isOpenEnd: true).description == "../2021")
    }

    @Test(
        "Periods drawn at random come back from both their spellings; the ends of an interval are of one precision"
    )
    func roundTrip() throws {
        var draw = SeededDraw(seed: 20_240_311)
        let origin = try #require(Day("2015-01-01"))
        for _ in 0..<20_000 {
            let first = origin.adding(days: draw.below(4_000))
            let last = first.adding(days: draw.below(draw.below(2) == 0 ? 40 : 900))
            let period =
                switch draw.below(4) {
                case 0: Period(first: .earliest, last: last)
                case 1: Period(first: first, last: last, isOpenEnd: true)
                default: Period(first: first, last: last)
                }
            let (again, former) = (try Period(parsing: period.description), try Period(parsing: period.formerSpelling))
            guard again == period, former == period, again.description == period.description else {
                Issue.record("\(period.first) to \(period.last) is written \(period) and read as \(again)")
                return
            }
            let longest = "\(first)/\(last)"
            if !period.isOpenStart, !period.isOpenEnd {
                #expect(try Period(parsing: longest) == period)
                #expect(period.description.utf8.count <= longest.utf8.count)
                #expect(period.formerSpelling.utf8.count <= period.description.utf8.count)
                let ends = period.description.split(separator: "/")
                #expect(ends.count == 1 || ends[0].utf8.count == ends[1].utf8.count)
            }
        }
    }
}
