import Events
import GlobalCompact
import LedgerTesting
import Projections
import Testing

@Suite("Stated figures")
struct FigureTests {
    /// Three documents that do not agree, and one that leaves a blank.
    static func ledger() throws -> TestLedger {
        try given(
            .figure("brief", of: "pledges", scope: "Asia and the Pacific", 98, on: "2025-01-20") { $0.region = .escap }.id("brief"),
            .figure("note", of: "pledges", scope: "the region", 93, on: "2025-02-04") { ($0.region, $0.exactness) = (.escap, .over) }.id(
                "note"),
            .figure("world", of: "pledges", scope: "all regions", 214, on: "2024-11-01").id("world"),
            .figure("donors", of: "contributions", scope: "all donors together", on: "2024-10-01") { figure in
                (figure.unit, figure.why) = (.amount, "the document says $XX million")
            }.id("donors"))
    }

    @Test("They stand side by side, each with its own scope and source, and are never added up")
    func sideBySide() throws {
        let ledger = try Self.ledger()
        #expect(try ledger.tallies("figures") == ["blank: donors", "214: world", "98: brief", "93: note"])
        #expect(
            try ledger.tallies("figures", by: [.of, .scope]) == [
                "contributions all donors together blank: donors", "pledges all regions 214: world",
                "pledges Asia and the Pacific 98: brief",
                "pledges the region 93: note",
            ])
        #expect(try ledger.tallies("figures", where: [.region: ["ESCAP"]]) == ["98: brief", "93: note"])
        #expect(
            try ledger.tallies("figures", by: [.region], where: [.of: ["pledges"]]) == [" 214: world", "ESCAP 98: brief", "ESCAP 93: note"])
    }

    @Test("A blank stays a blank, and no nought")
    func blank() throws {
        let value = try #require(try Self.ledger().values("figures", where: [.of: ["contributions"]]).first)
        #expect(value.value == .stated(nil))
        #expect(value.value.text == "" && !value.value.isZero)
        #expect(value.remarks == ["the document says $XX million"])
        let nought = try given(.figure("none", of: "pledges", 0, on: "2025-01-20")).values("figures")
        #expect(nought.map(\.value) == [.stated("0")])
    }

    @Test("A figure counts no pledge, and no pledge changes a figure")
    func apart() throws {
        let ledger = try Self.ledger().and(.pledged("skills", on: "2022-05-17").id("made"))
        #expect(try ledger.tallies("pledges") == ["1: made"])
        #expect(try ledger.tallies("figures", where: [.of: ["pledges"]]) == ["214: world", "98: brief", "93: note"])
    }

    @Test("A figure is there from the day on which it was stated, and of the year that it is of")
    func days() throws {
        let ledger = try given(.figure("brief", of: "pledges", 98, on: "2025-01-20") { $0.asAt = try .written("2024-12-31") }.id("a"))
        #expect(try ledger.tallies("figures", asOf: "2025-01-19") == [])
        #expect(try ledger.tallies("figures", by: [.year], asOf: "2025-01-20") == ["2024 98: a"])
        #expect(try given(.figure("b", of: "pledges", 98, on: "2025-01-20").id("b")).tallies("figures", by: [.year]) == ["2025 98: b"])
    }

    @Test("An amount has its currency; how exact a figure is, whether it is doubtful, and that it is a share is said beside it")
    func remarks() throws {
        let ledger = try given(
            .figure("a", of: "mobilised", on: "2025-01-01") { figure in
                (figure.unit, figure.fund, figure.exactness) = (.amount, "MIG00", .nearly)
                figure.amount = try .written("60000000.00 USD")
            }.id("a"),
            .figure("b", of: "mobilised", 40, on: "2025-01-02") { ($0.unit, $0.fund) = (.percent, "MIG00") }.id("b"),
            .figure("c", of: "champions", 5, on: "2025-01-03") { ($0.isDoubtful, $0.why) = (true, "elsewhere 4") }.id("c"),
            .figure("d", of: "champions", 4, on: "2025-01-04") { $0.isDoubtful = false }.id("d"))
        #expect(try ledger.tallies("figures", by: [.fund]) == [" 5: c", " 4: d", "MIG00 60000000.00 USD: a", "MIG00 40: b"])
        #expect(try ledger.values("figures").map(\.remarks) == [["doubtful", "elsewhere 4"], [], ["nearly"], ["percent"]])
    }
}
