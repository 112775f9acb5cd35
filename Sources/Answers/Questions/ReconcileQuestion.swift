import Arguments
import Events
import Formats
import GlobalCompact
package import Messages
import Pages
import Projections

/// `reconcile`: every stated figure beside what is recorded of the same, and beside the statement before it.
package enum ReconcileQuestion: Question {
    package static let name = "reconcile"
    package static let entry = QuestionEntry(
        name: name, summary: "stated figures beside what is recorded, and beside each other: equal, a gap, or a contradiction",
        discussion: """
            Each figure is held against the ledger's own count for its scope and its day, and against the statement before it of the same. \
            A scope is compared where codes tell it (a region, States, the world), never by its words. Different scopes, days, times and \
            kinds are not comparable, and the answer says why. With --check the exit code is 1 where something is contradicted.
            """,
        options: [
            OptionSpec(name: "of", valueName: "WHAT", help: "only figures of this: pledges, champions, programmes ..."),
            OptionSpec(name: "differing", help: "only what is neither equal nor out of comparison"),
        ],
        shows: [OptionSpec(name: "check", help: "exit with 1 where something is contradicted")],
        examples: [
            (command: "reconcile --of pledges", says: "98 or 93?"),
            (command: "reconcile --differing", says: "gaps, blanks, doubts and contradictions"),
        ])

    package static func answer(_ request: Request) throws(Failure) -> Answer {
        let query = try Query(request)
        let of = request.arguments.value("of")
        let known = Set(query.states.withPossible.figures.values.map(\.stated.of)).sorted()
        if let of, !known.contains(where: { $0.isExactly(of) }) {
            throw Failure(.notUnderstood, Sentences.unknownCounted(of, among: known))
        }
        var found = Reconciliation(query.states, asOf: query.basis.asOf, of: of)
        if request.arguments.has("differing") { found.rows.removeAll { [.equal, .notComparable].contains($0.verdict) } }
        let named = found.rows.flatMap { [$0.figure, $0.other].compactMap(\.self) }
        let figures = Dictionary(named.map { ($0.slug, $0) }) { first, _ in first }
        let stated = Dictionary(query.stated(figures.values.sorted { $0.slug < $1.slug }).map { ($0.slug, $0) }) { first, _ in first }
        let heading =
            "Stated figures\(of.map { " of \(Report.words(ofKind: $0))" } ?? "") beside what is recorded, and beside each other, "
            + "as of \(query.basis.asOf.inFullWords)"
        let contradicted = found.rows.first { $0.verdict == .contradicted }
        let first = contradicted ?? found.rows.first
        var answer = try query.answer(
            Report.reconcile(
                found, heading: heading, stated: stated,
                query.note(
                    next: first.map { "show figure/\(Sentences.word($0.figure.slug))" },
                    contradicted == nil ? "Where the first is stated" : "Where the first contradicted one is stated")))
        answer.isNo = request.arguments.has("check") && found.rows.contains { $0.verdict == .contradicted }
        return answer
    }
}
