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
