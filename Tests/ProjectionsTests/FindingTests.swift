import Events
import GlobalCompact
import LedgerTesting
import Projections
import Testing

@Suite("Findings and what became of them")
struct FindingTests {
    private func request() throws -> Line {
        try .found("more-data", .request, on: "2033-04-05") { finding in
            finding.states = try State.written("KEN")
            finding.askedOf = ["Network", "Secretariat"]
        }.id("asked")
    }

    @Test(
        "A request is open until a source names an answer, in part while every source says so, and a vaguer one takes nothing back",
        arguments: [
            ("2033-04-04", []), ("2033-04-05", ["open 1: asked"]), ("2033-06-01", ["answered in part 1: asked first"]),
            ("2033-07-01", ["answered 1: asked first second"]), ("2033-08-01", ["answered 1: asked first second third"]),
        ])
    func life(asOf: String, expected: [String]) throws {
        let ledger = try given(
            request(), .answered("more-data", on: "2033-06-01") { $0.extent = .inPart }.id("first"),
            .answered("more-data", on: "2033-07-01").id("second"),
            .answered("more-data", on: "2033-08-01") { $0.extent = .inPart }.id("third"))
        #expect(try ledger.tallies("findings", by: [.status], asOf: asOf) == expected)
    }

    @Test("It is open since it was found, whenever it was answered, and is asked of whom the source says")
    func since() throws {
        let ledger = try given(request(), .answered("more-data", on: "2034-02-01") { $0.extent = .wholly }.id("answer"))
        #expect(try ledger.tallies("findings", by: [.year, .status, .state]) == ["2033 answered KEN 1: answer asked"])
        #expect(
            try ledger.tallies("findings", by: [.askedOf], asOf: "2033-12-31") == ["Network 1: asked", "Secretariat 1: asked"])
        #expect(try ledger.tallies("findings", where: [.askedOf: ["Another"]]) == ["0"])
    }

    @Test("What asks for nothing stands at nothing, unless something answered it", arguments: FindingKind.allCases)
    func kinds(kind: FindingKind) throws {
        let awaits = [FindingKind.gap, .request, .recommendation].contains(kind)
        let alone = try given(.found("one", kind, on: "2033-04-05").id("a"))
        #expect(try alone.tallies("findings", by: [.status]) == [awaits ? "open 1: a" : " 1: a"])
        let answered = try given(
            .found("one", kind, on: "2033-04-05").id("a"), .answered("one", on: "2033-05-01").id("b"))
        #expect(try answered.tallies("findings", by: [.status]) == ["answered 1: a b"])
    }

    @Test("An answer that only may have occurred is possible, and one of a finding that nobody recorded counts nothing")
    func possible() throws {
        let ledger = try given(request(), .answered("more-data", on: "2033-06").id("answer"))
        #expect(try ledger.tallies("findings", by: [.status], asOf: "2033-06-15") == ["answered 0 +1", "open 1 -1: asked"])
        #expect(try given(.answered("other", on: "2033-06-01").id("b")).tallies("findings") == ["0"])
    }
}
