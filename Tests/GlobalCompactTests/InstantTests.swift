import GlobalCompact
import Testing

@Suite("Instants")
struct InstantTests {
    @Test(
        "A moment is its microseconds since 1970 in UTC",
        arguments: [
            ("1970-01-01T00:00:00.000000Z", 0),
            ("1969-12-31T23:59:59.999999Z", -1),
            ("2024-03-11T09:30:00.000001Z", 1_710_149_400_000_001),
            ("2000-02-29T23:59:59.999999Z", 951_868_799_999_999),
            ("0000-01-01T00:00:00.000000Z", -62_167_219_200_000_000),
            ("9999-12-31T23:59:59.999999Z", 253_402_300_799_999_999),
        ] as [(String, Int64)])
    func microseconds(text: String, microseconds: Int64) throws {
        #expect(try #require(Instant(text)).microseconds == microseconds)
        #expect(Instant(microseconds: microseconds).description == text)
        #expect(Instant(microseconds: microseconds).day.description == text.prefix(10))
    }

    @Test(
        "A moment is written in exactly one form",
        arguments: [
            "", "2024-03-11", "2024-03-11T09:30:00Z", "2024-03-11T09:30:00.000Z", "2024-03-11T09:30:00.0000000Z",
            "2024-03-11T09:30:00.000000", "2024-03-11T09:30:00.000000z", "2024-03-11t09:30:00.000000Z", "2024-03-11 09:30:00.000000Z",
            "2024-03-11T09:30:00,000000Z", "2024-03-11T24:00:00.000000Z", "2016-12-31T23:59:60.000000Z", "2024-03-11T09:60:00.000000Z",
            "2024-02-30T09:30:00.000000Z", "2024-03-11T09:30:00.00000+Z", "2024-03-11T09:30:00.000000+00:00",
        ])
    func strict(text: String) {
        #expect(Instant(text) == nil)
    }

    @Test(
        "A typed moment may have an offset, and less or more of a second",
        arguments: [
            ("2026-05-11T01:30:00+02:00", "2026-05-10T23:30:00.000000Z"), ("2026-05-10T20:00:00-03:30", "2026-05-10T23:30:00.000000Z"),
            ("2026-05-10T23:30:00-00:00", "2026-05-10T23:30:00.000000Z"), ("2026-05-10T23:30:00+00:00", "2026-05-10T23:30:00.000000Z"),
            ("2026-05-10T23:30Z", "2026-05-10T23:30:00.000000Z"), ("2026-05-10t23:30:01.5z", "2026-05-10T23:30:01.500000Z"),
            ("2026-05-10T23:30:01.123456789Z", "2026-05-10T23:30:01.123456Z"), ("2026-01-01T00:30+14:00", "2025-12-31T10:30:00.000000Z"),
        ])
    func typed(text: String, inUTC: String) {
        #expect(Instant(typed: text)?.description == inUTC)
    }

    @Test(
        "What is no moment with its place is none, typed or not",
        arguments: [
            "", "2026-05-11", "2026-05-11T01:30:00", "2026-05-11T01:30", "2026-05-11 01:30:00Z", "2026-05-11T24:00Z", "2026-05-11T01:60Z",
            "2026-05-11T01:30:60Z", "2026-05-11T01:30:00.Z", "2026-05-11T01:30:00+2:00", "2026-05-11T01:30:00+0200",
            "2026-05-11T01:30:00+24:00",
            "2026-05-11T01:30:00+02:60", "2026-05-11T01:30:00Z+02:00", "2026-05-11T01:30:00 +02:00", "2026-02-30T01:30:00Z",
            "2026-05-11T01:30:", "2026-05-11T01:30:0", "2026-05-11T01:30:00.5", "0000-01-01T00:00:00+00:01",
        ])
    func notTyped(text: String) {
        #expect(Instant(typed: text) == nil)
    }

    @Test(
        "A day of the user's own zone is the clock's there, and never one that has begun nowhere",
        arguments: [
            ("2026-05-08T00:01:00.000000Z", -4, "2026-05-07"), ("2026-05-28T21:00:00.000000Z", 12, "2026-05-29"),
            ("2026-05-28T21:00:00.000000Z", 0, "2026-05-28"), ("2026-05-28T09:59:59.999999Z", 24, "2026-05-28"),
            ("2026-05-28T10:00:00.000000Z", 24, "2026-05-29"), ("2026-05-28T10:00:00.000000Z", -12, "2026-05-27"),
        ])
    func ownDay(text: String, hours: Int, day: String) throws {
        #expect(try #require(Instant(text)).day(secondsAheadOfUTC: hours * 3600).description == day)
    }

    @Test("Day of UTC+14 begins at ten in the morning of UTC, and there are no days beyond all moments")
    func latestDayBegun() throws {
        #expect(try #require(Instant("2026-05-28T09:59:59.999999Z")).latestDayBegun.description == "2026-05-28")
        #expect(try #require(Instant("2026-05-28T10:00:00.000000Z")).latestDayBegun.description == "2026-05-29")
        #expect(Instant(microseconds: .max).latestDayBegun == Instant(microseconds: .max).day)
    }

    @Test(
        "A day begins at its first microsecond and ends at its last, also before 1970",
        arguments: ["1966-07-01", "1970-01-01", "2024-03-11"])
    func bounds(text: String) throws {
        let day = try #require(Day(text))
        #expect(Instant.startOf(day: day).description == text + "T00:00:00.000000Z")
        #expect(Instant.endOf(day: day).description == text + "T23:59:59.999999Z")
        #expect(Instant.endOf(day: day).day == day)
        #expect(Instant(microseconds: Instant.endOf(day: day).microseconds + 1).day == day.adding(days: 1))
    }

    @Test("Days beyond all moments have the first and the last moment")
    func beyond() {
        #expect(Instant.startOf(day: .earliest).microseconds == .min)
        #expect(Instant.endOf(day: .earliest).microseconds == .min)
        #expect(Instant.endOf(day: .latest).microseconds == .max)
        #expect(Instant(microseconds: .min).day < Instant(microseconds: .max).day)
    }

    @Test("Later moments are greater")
    func order() throws {
        let early = try #require(Instant("2024-03-11T09:30:00.000000Z"))
        #expect(early < Instant(microseconds: early.microseconds + 1))
        #expect(!(early < early))
    }
}
