import Events
import GlobalCompact
import History
import LedgerTesting
import Projections
import Testing

/// What the slots of rows say of things is what folding all that their events state says.
@Suite("Fields of things")
struct FieldLawTests {
    @Test(
        "Of every field of every thing the latest event that says it holds, in rows as in what events state, and as of any day",
        arguments: 0..<8)
    func fields(decade: Int) throws {
        var seen: Set<String> = []
        var compared = 0
        let ledgers = (decade * 10..<decade * 10 + 10).map { TestLedger(events: RandomLedger(seed: UInt64($0)).events) }
        for ledger in decade == 0 ? ledgers + [try SampleHistory.ledger()] : ledgers {
            for asOf in [nil, "2024-03-10", "2024-01-15"] {
                let view = try ledger.view(asOf: asOf)
                let states = LedgerStates(view)
                for (state, facts) in [
                    (states.certain, view.facts.filter { $0.isCertain(asOf: view.cutoffs.asOf) }), (states.withPossible, Array(view.facts)),
                ] {
                    let model = Self.model(facts, view)
                    for thing in ThingCatalogue.all.map(\.thing) {
                        let entities = state.names(of: thing)
                        #expect(Set(entities.map(\.subject)) == Set(model.keys.filter { Subject($0)?.thing == thing }), "\(thing)")
                        for entity in entities {
                            for type in EventType.allCases where type.thing == thing {
                                compared += Self.compare(entity, type, model[entity.subject] ?? [:], &seen)
                            }
                        }
                    }
                }
            }
        }
        #expect(compared > 1_000, "only \(compared) fields were compared")
        let known = EventType.allCases.filter { ThingCatalogue.of($0.thing) != nil }.flatMap { type in
            FieldList.of(type).filter { !$0.isOwn && $0.name != "cites" }.map { "\(type.thing).\($0.name)" }
        }
        #expect(seen.count * 3 > Set(known).count, "only \(seen.count) of \(Set(known).count) fields are ever said")
    }

    /// By subject, what the fields of the thing say: facts are gone through in effective order, and what a later one says replaces it.
    private static func model(_ facts: [EffectiveFact], _ view: View) -> [String: [String: FieldValue]] {
        var model: [String: [String: FieldValue]] = [:]
        for fact in facts {
            guard let event = view.statement(of: fact)?.event, let payload = event.payload, fact.content.row != IndexedEvent.none else {
                continue
            }
            let own = Swift.type(of: payload).ownFields
            model[view.subject(of: fact), default: [:]].merge(
                FieldGatherer.members(of: payload).filter { !own.contains($0.name) }.map { ($0.name, $0.value) }
            ) { $1 }
        }
        return model
    }

    /// Compares the fields of a type's payload, and answers how many.
    private static func compare(
        _ entity: Entity, _ type: EventType, _ model: [String: FieldValue], _ seen: inout Set<String>
    ) -> Int {
        var filler = FieldFiller([])
        guard let payload = Event.make(type, visitedBy: &filler).payload else { return 0 }
        func members<P: Payload>(_ payload: P) -> (counted: [FieldMember], stated: [FieldMember]) {
            (FieldGatherer.members(of: entity.counted(P.self)), FieldGatherer.members(of: entity.stated(P.self)))
        }
        let (counted, stated) = members(payload)
        var compared = 0
        for spec in FieldList.of(type) where !spec.isOwn && spec.name != "cites" {
            guard let value = model[spec.name] else {
                #expect(!entity.says(spec.name), "\(entity.subject) \(spec.name)")
                continue
            }
            compared += 1
            seen.insert("\(type.thing).\(spec.name)")
            #expect(entity.says(spec.name), "\(entity.subject) \(spec.name)")
            #expect(stated.first { $0.name == spec.name }?.value == value, "\(entity.subject) \(spec.name)")
            if spec.prose != nil { continue }
            if case .records = spec.shape { continue }
            let read = counted.first { $0.name == spec.name }.map(sorted)
            #expect(read == sorted(FieldMember(name: spec.name, value: value)), "\(entity.subject) \(spec.name)")
        }
        return compared
    }

    /// Sets that no line has are random, and in no order.
    private static func sorted(_ member: FieldMember) -> FieldMember {
        guard case .texts(let texts) = member.value else { return member }
        return FieldMember(name: member.name, value: .texts(texts.sorted { $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) }))
    }
}
