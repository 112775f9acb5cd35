import Events
import History
import LedgerTesting
import Projections
import Testing

@Suite("The sample history")
struct SampleHistoryTests {
    @Test("Every event type occurs", arguments: EventType.allCases)
    func everyType(type: EventType) throws {
        #expect(try SampleHistory.lines().contains { $0.type == type.rawValue })
    }

    @Test("It replays to the state of its last day")
    func replays() throws {
        let state = try SampleHistory.ledger().state(asOf: "2034-02-01")
        #expect(state.meetings["review-eca"]?.status == .held)
        #expect(state.meetings["hearing-eca"]?.status == .cancelled)
        #expect(state.reports["summary-eca"]?.forwardings.map(\.to) == [.presidentOfTheGeneralAssembly])
        #expect(state.looks.count == 1)
        #expect(state.requirements["studies"]?.isOpen == false)
    }
}
