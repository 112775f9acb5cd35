import LedgerTesting
import Rules
import Testing

@Suite("The standing rules")
struct ContradictionTests {
    @Test("Each rule says no", arguments: ContradictionExample.all)
    func raised(example: ContradictionExample) throws {
        let found = ConsistencyRules.contradictions(try example.wrong().eventIndex)
        #expect(found.map { "\($0.event): \($0.reason.name)" }.contains("\(example.event): \(example.reason.rawValue)"))
        #expect(found.count == 1, "\(found)")
    }

    @Test("Each rule says yes to what is almost the same", arguments: ContradictionExample.all)
    func notRaised(example: ContradictionExample) throws {
        #expect(ConsistencyRules.contradictions(try example.right().eventIndex) == [])
    }

    @Test("Every reason has an example", arguments: ReasonName.allCases)
    func everyReason(reason: ReasonName) {
        #expect(ContradictionExample.all.contains { $0.reason == reason })
    }

    @Test("The sample history has nothing to object to")
    func sample() throws {
        #expect(ConsistencyRules.contradictions(try SampleHistory.ledger().eventIndex) == [])
    }

    @Test("A reason tells the values that a person needs")
    func values() throws {
        let ledger = try given(
            .document("brief", on: "2024-01-01").id("d1"), .document("brief", on: "2024-01-02").id("d2"),
            .convened("review", on: "2024-03-11").citing("nowhere").id("held"), .cancelled("review", on: "2024-03-12").id("off"))
        #expect(
            ConsistencyRules.contradictions(ledger.eventIndex) == [
                Contradiction(event: "d2", reason: .stated(subject: "document/brief", alreadyBy: "d1")),
                Contradiction(event: "held", reason: .nothingThere(field: "data.cites[0].document", subject: "document/nowhere")),
                Contradiction(event: "off", reason: .heldAndCancelled(subject: "meeting/review")),
            ])
    }
}
