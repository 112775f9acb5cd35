import LedgerTesting
import Testing

@Suite("Effective order")
struct EffectiveOrderTests {
    @Test("The effective day comes first")
    func effectiveDay() throws {
        let ledger = try given(
            .convened("a", on: "2024-03-12").id("second"), .convened("b", on: "2024-03-11").id("first"),
            .convened("c", on: "2024-03").id("month"), .convened("d", on: "2024").id("year"),
            .convened("e", on: "../2024-03-13").id("third"))
        #expect(try ledger.facts() == "first second third month year")
    }

    @Test("Of one effective day the earlier first day comes first, an open start before all")
    func firstDay() throws {
        let ledger = try given(
            .convened("a", on: "2024-03-31").id("day"), .convened("b", on: "2024-03").id("month"),
            .convened("c", on: "2024/2024-03").id("quarter"),
            .convened("d", on: "../2024-03").id("open"), .convened("e", on: "2024-03/..").id("since"))
        #expect(try ledger.facts() == "open quarter month since day")
    }

    @Test("Of the same days what begins comes before what changes, and that before what ends")
    func rank() throws {
        let ledger = try given(
            .cancelled("a", on: "2024-03-11").id("ends"), .rescheduled("a", "2024-05", on: "2024-03-11").id("changes"),
            .scheduled("a", "2024-04", on: "2024-03-11").id("begins"))
        #expect(try ledger.facts() == "begins changes ends")
    }

    @Test("Of the same rank the earlier recorded comes first: the first recording, not that of a correction")
    func recorded() throws {
        let ledger = try given(
            .convened("a", on: "2024-03-11").id("a").recorded("2024-03-14"),
            .convened("b", on: "2024-03-11").id("b").recorded("2024-03-13"),
            .convened("c", on: "2024-03-12").id("c").recorded("2024-03-12"),
            .corrected("c", to: .convened("c", on: "2024-03-11")).id("x").recorded("2024-06-01"))
        #expect(try ledger.facts() == "c b a")
    }

    @Test("Last decides the id, byte by byte")
    func id() throws {
        let ledger = try given(
            .convened("a", on: "2024-03-11").id("b").recorded("2024-03-14"),
            .convened("b", on: "2024-03-11").id("B").recorded("2024-03-14"),
            .convened("c", on: "2024-03-11").id("_").recorded("2024-03-14"),
            .convened("d", on: "2024-03-11").id("10").recorded("2024-03-14"),
            .convened("e", on: "2024-03-11").id("9").recorded("2024-03-14"))
        #expect(try ledger.facts() == "10 9 B _ b")
    }
}
