import ConformanceTesting
import GlobalCompact
import Testing

@Suite("What docs/evidence.md says of dates")
struct ConformanceTests {
    @Test(
        "A date of EDTF's level 0, or with one open end, is read, and read again from the spelling in which it is written",
        arguments: EDTFExamples.accepted)
    func accepted(text: String) throws {
        let period = try Period(parsing: text)
        #expect(try Period(parsing: period.description) == period)
    }

    @Test("A date of a higher level, or with a time of day, is refused", arguments: EDTFExamples.refused)
    func refused(text: String) {
        #expect(throws: PeriodProblem.self) { try Period(parsing: text) }
    }

    @Test("What is no date is refused", arguments: EDTFExamples.invalid)
    func invalid(text: String) {
        #expect(throws: PeriodProblem.self) { try Period(parsing: text) }
    }

    @Test("They are as many as it says, with those that have a test of their own")
    func count() throws {
        let closed = PeriodTests.closed.map(\.text)
        let good = Set(EDTFExamples.accepted + closed).sorted()
        let bad = Set(EDTFExamples.refused + EDTFExamples.invalid + PeriodTests.refused.map(\.0)).sorted()
        #expect(Set(good).isDisjoint(with: bad))
        let accepted = ConformanceCount(good.map { (try? Period(parsing: $0)) != nil })
        #expect(accepted == ConformanceCount.documented(of: .datesToAccept))
        let refused = ConformanceCount(bad.map { (try? Period(parsing: $0)) == nil })
        #expect(refused == ConformanceCount.documented(of: .datesToRefuse))
    }
}
