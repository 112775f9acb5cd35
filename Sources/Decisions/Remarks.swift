import Events
import GlobalCompact
package import History
import Projections

/// Something worth a look that refuses nothing.
package struct Remark: Hashable, Sendable {
    package var subject: String
    package var reason: Reason

    package enum Reason: Hashable, Sendable {
        /// More reached the fund than was committed or announced.
        case depositsAboveCommitment(deposited: String, committed: String)
        /// Nothing was reported of a pledge since it was made.
        case noProgressReported(made: String)
        /// A figure that a document leaves blank.
        case blankFigure
        /// Two titles of one kind of thing that differ only in case or space.
        case sameTitle(other: String)
    }
}

/// What is worth a look in a ledger.
package enum Remarks {
    /// Sorted by subject.
    package static func of(_ chronicle: Chronicle) -> [Remark] {
        let state = LedgerState(View(chronicle, .everything), includingPossible: true)
        let found = deposits(state) + pledges(state) + figures(state) + titles(state)
        return found.sorted { $0.subject != $1.subject ? $0.subject < $1.subject : "\($0.reason)" < "\($1.reason)" }
    }

    private static func deposits(_ state: LedgerState) -> [Remark] {
        state.contributions.values.compactMap { contribution in
            guard let standing = contribution.standing?.amount else { return nil }
            let deposited = contribution.deposits.compactMap(\.amount).filter { $0.currency == standing.currency }
            let total = deposited.reduce(Quantity.sum(minorUnits: 0, standing.currency)) { sum, amount in
                sum.adding(.sum(minorUnits: amount.amountMinorUnits, amount.currency))
            }
            let committed = Quantity.sum(minorUnits: standing.amountMinorUnits, standing.currency)
            guard total.reaches(committed), total != committed else { return nil }
            return Remark(
                subject: Subject(.contribution, contribution.slug).description,
                reason: .depositsAboveCommitment(deposited: total.text, committed: committed.text))
        }
    }

    private static func pledges(_ state: LedgerState) -> [Remark] {
        state.pledges.values.compactMap { pledge in
            guard let made = pledge.made, pledge.stage == .noReport, !pledge.isSameAsAnother else { return nil }
            return Remark(subject: Subject(.pledge, pledge.slug).description, reason: .noProgressReported(made: made.description))
        }
    }

    private static func figures(_ state: LedgerState) -> [Remark] {
        state.figures.values.compactMap { figure in
            figure.stated.value == nil && figure.stated.amount == nil ? Remark(subject: figure.subject, reason: .blankFigure) : nil
        }
    }

    private static func titles(_ state: LedgerState) -> [Remark] {
        var titled: [(subject: String, title: String)] = []
        titled += state.pledges.values.compactMap { pledge in
            pledge.description?.title.map { (Subject(.pledge, pledge.slug).description, $0) }
        }
        titled += state.documents.values.compactMap { document in
            document.published.map { (Subject(.document, document.slug).description, ($0.symbol ?? "") + " " + $0.title) }
        }
        let groups = Dictionary(grouping: titled.sorted { $0.subject < $1.subject }) { entry in
            entry.title.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        return groups.values.flatMap { group in
            group.dropFirst().map { Remark(subject: $0.subject, reason: .sameTitle(other: group[0].subject)) }
        }
    }
}
