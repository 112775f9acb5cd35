import Events
import GlobalCompact
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

    @Test("No event is recorded before it occurred, and no id is used twice")
    func tidy() throws {
        let lines = try SampleHistory.lines()
        for line in lines {
            let recorded = try #require(line.recorded)
            #expect(Instant.startOf(day: line.occurred.first) <= recorded, "\(line.id ?? line.type)")
        }
        #expect(Set(lines.compactMap(\.id)).count == lines.count)
    }

    @Test("It replays to the state of its last day")
    func replays() throws {
        let state = try SampleHistory.ledger().state(asOf: "2034-02-01")
        #expect(state.meetings["review-eca"]?.status == .held)
        #expect(state.meetings["hearing-eca"]?.status == .cancelled)
        #expect(state.reports["summary-eca"]?.forwardings(to: .presidentOfTheGeneralAssembly).count == 1)
        #expect(state.looks.count == 1)
        let stages = Dictionary(uniqueKeysWithValues: state.pledges.values.map { ($0.slug, $0.stage) })
        #expect(stages == ["skills-ken": .fulfilled, "data-mar": .withdrawn])
        #expect(state.pledges["skills-prt"]?.slug == "skills-ken")
        #expect(state.pledges["skills-ken"]?.otherNames == ["skills-prt"])
        let contributions = Dictionary(uniqueKeysWithValues: state.contributions.values.map { ($0.slug, $0.status) })
        #expect(contributions == ["deu-2032": .deposited, "jpn-2033": .cancelled])
        let targets = Dictionary(uniqueKeysWithValues: state.targets.values.map { ($0.slug, $0.status) })
        #expect(targets == ["annual-2032": .reached, "annual-2033": .missed])
        #expect(state.programmes["skills"]?.stage == .closed)
        let decisions = Dictionary(uniqueKeysWithValues: state.decisions.values.map { ($0.slug, $0.steps.last) })
        #expect(decisions == ["format-2034": .formalised, "mandate-2032": .confirmed, "advance-2032": .declined])
        #expect(state.policies["strategy-ken"]?.status == .ended)
        #expect(state.support["guidance-mar"]?.status == .provided)
        #expect(state.support["advice-mar"]?.status == .answered)
        #expect(state.findings["gap-in-data"]?.status == .answeredInPart)
        #expect(state.roles.values.filter(\.isEnded).map(\.slug) == ["co-lead-office"])
        #expect(state.requirements["studies"]?.isOpen == false)
    }
}
