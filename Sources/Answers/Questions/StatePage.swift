import Events
import GlobalCompact
import Messages
import Pages
import Projections

/// One State, and how it stands on the road to a forum, as `readiness --state` and `show` have it.
struct StatePage {
    private let one: ReportedState
    /// Nothing where the ledger expects nothing of anybody.
    private let readiness: Readiness?
    private let query: Query

    /// - Parameter forum: the forum on the road to which it stands; nothing where the ledger has no requirements.
    init(_ state: State, forum: String?, _ query: Query) throws(Failure) {
        let one = ReportedState(state, in: query.states.certain, asOf: query.basis.asOf)
        (self.one, self.query) = (one, query)
        guard let forum else {
            readiness = nil
            return
        }
        guard let readiness = try query.readiness(of: forum, Report.rowNaming(query.request.format, of: one)) else {
            throw ReadinessQuestion.unknown(forum, query)
        }
        self.readiness = readiness
    }

    func answer() throws(Failure) -> Answer {
        let figures = query.command("list figures --state \(one.state.code)")
        return try query.answer(Report.state(one, readiness, asOf: query.basis.asOf, figures: figures, note))
    }

    /// With what can be recorded of it next, or what can be asked.
    private var note: BasisNote {
        guard let readiness else { return query.note }
        if let pledge = one.openPledge(readiness) {
            return query.note(
                toDo: "record pledge.progressed \(Sentences.word(pledge)) --on DATE --stage STAGE --text TEXT",
                "To record how the first pledge stands")
        }
        return query.note(
            next: one.firstRegion.map { "readiness \(Sentences.word(readiness.forum.slug)) --region \($0.rawValue)" },
            "What is expected of the region")
    }
}
