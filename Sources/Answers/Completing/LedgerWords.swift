package import Events
import GlobalCompact
import History
import JSON
import Journal
package import Messages
package import Projections
import Wire

/// What a ledger has that can be typed: its meetings, things, documents, funds, writers and the values of its dimensions.
///
/// Of the whole ledger, whatever a question's cuts may be.
package struct LedgerWords: Sendable {
    /// A word that can be typed, and what it means; empty where it says that itself.
    package typealias Word = (word: String, meaning: String)

    private let query: Query

    package init(_ request: Request) throws(Failure) {
        query = try Query(everythingOf: request)
    }

    /// The meetings that stand for days, by these: those that were held, and where that will do those that are planned.
    package func meetings(alsoPlanned: Bool) -> [Word] {
        let meetings = query.states.certain.meetings.values.compactMap { meeting -> (days: Period, word: Word)? in
            let planned = alsoPlanned && meeting.status == .planned ? meeting.planned?.period : nil
            guard let days = meeting.held ?? planned else { return nil }
            return (days, (meeting.slug, "\(days.inWords): \(meeting.title)"))
        }
        return meetings.sorted { ($0.days.last, $0.word.word) < ($1.days.last, $1.word.word) }.map(\.word)
    }

    /// The forums that have requirements, by their days.
    package var forums: [Word] {
        let state = query.states.withPossible
        return ReadinessQuestion.known(state).map { ($0, state.meetings[$0]?.title ?? "") }
    }

    /// The kinds of things that the ledger has.
    package var things: [Thing] {
        let found = Set(Reference.subjects(query.view).map { $0.prefix { $0 != "/" } })
        return Thing.allCases.filter { found.contains($0.rawValue[...]) }
    }

    /// The slugs of one kind of thing, sorted, each with what it is called.
    package func slugs(of thing: Thing) -> [Word] {
        let prefix = thing.rawValue + "/"
        let titles = titles(of: thing)
        return Reference.subjects(query.view).filter { $0.hasPrefix(prefix) }.sorted().map {
            (String($0.dropFirst(prefix.count)), titles[$0] ?? "")
        }
    }

    /// The slugs that begin so and that only one thing has, sorted, each with what that is.
    package func slugs(beginningWith text: String) -> [Word] {
        let subjects = Dictionary(grouping: Reference.subjects(query.view)) { $0.drop { $0 != "/" }.dropFirst() }
        return subjects.filter { $0.key.hasPrefix(text) && $0.value.count == 1 }
            .map { (String($0.key), String($0.value[0].prefix { $0 != "/" })) }.sorted { $0.word < $1.word }
    }

    package var funds: [Word] {
        FundAccount.funds(in: query.states.withPossible).map { ($0, "") }
    }

    package var writers: [Word] {
        query.reading.files.map { ($0.writer, "") }
    }

    /// What was published of the ledger.
    package var snapshots: [Word] {
        let found = (try? Snapshot.all(query.request))?.found ?? []
        return found.map { ($0.name, "a snapshot as of \($0.basis.asOf.inWords)") }
    }

    /// The values of a dimension that only the ledger knows, sorted.
    package func values(of dimension: Dimension) -> [Word] {
        OpenValues(dimension, query).known.map { ($0, "") }
    }

    /// What things are called, by subject.
    private func titles(of thing: Thing) -> [String: String] {
        var titles: [String: String] = [:]
        let types = EventType.allCases.filter { $0.thing == thing }
        let names = Set(types.flatMap { FieldList.of($0).filter { $0.prose == .title }.map(\.name) })
        let view = View(query.reading.eventIndex, .everything, of: .types(TypeSet(types)))
        view.readStatements(of: view.facts) { fact, event, _ in
            guard let payload = event.payload, case .object(let members) = FieldWriter.object(payload) else { return }
            guard case .string(let title)? = members.first(where: { names.contains($0.name) })?.value else { return }
            titles[view.subject(of: fact)] = title
        }
        return titles
    }
}
