import Events
package import GlobalCompact
package import History
import Projections

/// What is worth a look in a ledger.
package enum Remarks {
    /// From a regional review to the next forum.
    private static let longDays = 730

    /// The remarks on a ledger on a day, sorted by subject.
    package static func of(_ eventIndex: EventIndex, today: Day) -> [Remark] {
        let facts = VisibleFacts(eventIndex)
        let state = facts.state
        var found = money(state) + repeated(facts.facts) + debtors(state) + pledges(state, today) + figures(state)
        found += titles(facts, state) + symbols(state) + statesOfNames(state) + funds(facts) + offices(facts)
        found += steps(facts) + days(facts) + otherDays(facts) + endings(facts, state)
        return Set(found).sorted { $0.subject != $1.subject ? $0.subject < $1.subject : "\($0.reason)" < "\($1.reason)" }
    }

    private static func pledges(_ state: LedgerState, _ today: Day) -> [Remark] {
        state.pledges.values.compactMap { pledge in
            guard let made = pledge.made, pledge.stage != .fulfilled, pledge.stage != .withdrawn else { return nil }
            let last = pledge.reports.last?.occurred
            guard (last ?? made).last.adding(days: longDays) < today else { return nil }
            return Remark(
                subject: Subject(.pledge, pledge.slug).description,
                reason: last.map { .longSinceReported(last: $0.description) } ?? .noProgressReported(made: made.description))
        }
    }

    private static func figures(_ state: LedgerState) -> [Remark] {
        state.figures.values.compactMap { figure in
            !figure.entity.says("value") && !figure.entity.says("amount") ? Remark(subject: figure.subject, reason: .blankFigure) : nil
        }
    }
}
