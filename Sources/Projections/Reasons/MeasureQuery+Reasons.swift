import Events
import GlobalCompact
package import History

extension MeasureQuery {
    /// Something that counts: its subject, and what it adds.
    private struct Counted: Equatable {
        var subject: String
        var amount: Money?
        var booked: Money?
    }

    private typealias Answer = ReasonedAnswer<[Counted], [Counted]>

    /// More things are not looked through one by one for what excludes them.
    package static let searchedThings = 20_000

    /// The events that its answer rests on: for each thing, those without which it would not count, or count otherwise.
    ///
    /// Each thing is asked for in the part of the ledger that is about it and about what it names; where this does not give what the whole
    /// does, in the whole.
    package func reasons(_ view: View, _ states: LedgerStates) -> Reasons {
        let related = RelatedEvents(view)
        let (certain, possible) = (items(states.certain), items(states.withPossible))
        var reasons = Reasons()
        for item in certain { for id in item.events { reasons.add(id, as: .counts) } }
        let counted = Dictionary(grouping: certain, by: \.subject).mapValues { $0.map(Self.counted) }
        let maybe = Dictionary(grouping: possible, by: \.subject).mapValues { $0.map(Self.counted) }
        var open = related.subjects(of: measure.things).sorted()
        let subjects = Set((certain + possible).compactMap { view.eventIndex.subjects.find($0.subject) })
        if open.count > Self.searchedThings {
            reasons.unsearched = open.count - subjects.count
            open = subjects.sorted()
        }
        var done: Set<UInt32> = []
        for subject in open where !done.contains(subject) {
            let names = related.names(of: subject)
            done.formUnion(names)
            let own = names.map { view.eventIndex.subjects[$0] }
            let expected = Answer(
                certain: Self.sorted(own.flatMap { counted[$0] ?? [] }), whole: Self.sorted(own.flatMap { maybe[$0] ?? [] }))
            for (id, part) in self.reasons(of: names, expected, view, related) { reasons.add(view.eventIndex.ids[id], as: part) }
        }
        return reasons
    }

    /// The events that one thing's counting rests on.
    private func reasons(
        of names: Set<UInt32>, _ expected: Answer, _ view: View, _ related: RelatedEvents
    ) -> [(id: UInt32, part: Reasons.Part)] {
        let subjects = Set(names.map { view.eventIndex.subjects[$0] })
        let around = related.ordered(related.events(around: names))
        var search = search(among: around, subjects, view, related)
        if search.answer(around) != expected {
            let beside = related.events(about: related.subjects(of: measure.things)).subtracting(around)
            search = self.search(among: around + beside.sorted(), subjects, view, related, beside: beside.sorted())
        }
        return search.reasons(of: around)
    }

    /// Asks for the things of some subjects in part of a ledger.
    private func search(
        among events: [UInt32], _ subjects: Set<String>, _ view: View, _ related: RelatedEvents, beside kept: [UInt32] = []
    ) -> ReasonSearch<[Counted], [Counted]> {
        var eventIndex = view.eventIndex.recordedLines
        eventIndex.source = RememberedSource(eventIndex.source, lines: related.lines(of: events))
        return ReasonSearch { [self, eventIndex] ids in
            let part = View(eventIndex.selecting(related.lines(of: ids + kept)), view.cutoffs)
            let states = LedgerStates(part, of: .counted(measure.things))
            func counted(_ state: LedgerState) -> [Counted] {
                Self.sorted(items(state).filter { subjects.contains($0.subject) }.map(Self.counted))
            }
            return Answer(certain: counted(states.certain), whole: counted(states.withPossible))
        }
    }

    private static func counted(_ item: Measure.Item) -> Counted {
        Counted(subject: item.subject, amount: item.amount, booked: item.booked)
    }

    private static func sorted(_ counted: [Counted]) -> [Counted] {
        counted.sorted { left, right in
            left.subject != right.subject
                ? left.subject < right.subject
                : (left.amount?.amountMinorUnits ?? 0, left.booked?.amountMinorUnits ?? 0)
                    < (right.amount?.amountMinorUnits ?? 0, right.booked?.amountMinorUnits ?? 0)
        }
    }
}
