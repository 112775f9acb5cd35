import Events
import Formats
import GlobalCompact
import History
import Journal
package import Messages
import Pages
import Projections

/// What the program says when it is called without words in a ledger: what is there, what is next, and what can be asked.
///
/// It is no entry of the catalogue, as no word calls it.
package enum FirstScreen {
    /// Nothing where there is no ledger.
    package static func answer(_ request: Request) throws(Failure) -> Answer? {
        let surroundings = request.surroundings
        do throws(JournalProblem) {
            if surroundings.named == nil { _ = try LedgerReader(surroundings.system).find(from: surroundings.folder) }
        } catch {
            if case .noLedger = error { return nil }
            throw Sentences.failure(error)
        }
        let query = try Query(request)
        return try query.answer(try page(query))
    }

    private static func page(_ query: Query) throws(Failure) -> Page {
        let forum = ReadinessQuestion.forum(nil, query)
        let none = RowNaming(events: .none, background: .none) { _ in [] }
        let readiness: Readiness? = if let forum { try query.readiness(of: forum, none) } else { nil }
        let here = try writersHere(query)
        return Report.firstScreen(
            program: "\(Edition.name) \(Edition.version)", there: try there(query, here), readiness, asOf: query.basis.asOf,
            commands: commands(query, mayWrite: !here.isEmpty).map { (title: $0, command: query.plain($1), meaning: $2) })
    }

    /// The writers of this copy.
    private static func writersHere(_ query: Query) throws(Failure) -> [String] {
        let (folder, machine) = (try query.request.folder(), try query.request.machine())
        do throws(JournalProblem) {
            return try WriterBindings(query.request.surroundings.system, folder, machine: machine).here()
        } catch {
            throw Sentences.failure(error)
        }
    }

    /// How many events there are, of whom, and who writes here.
    private static func there(_ query: Query, _ here: [String]) throws(Failure) -> String {
        let files = query.reading.files
        let count = files.reduce(0) { $0 + $1.size }
        let last = query.view.resolution.counting.values.map(\.recorded).max().map { Instant(microseconds: $0).day.inFullWords }
        let events = "\(count) \(count == 1 ? "event" : "events") of \(files.count) \(files.count == 1 ? "writer" : "writers")"
        let you = here.isEmpty ? "You have no writer here." : "You write here as \(here.joined(separator: ", "))."
        let folder = try query.request.folder().root
        return "\(folder): \(events)\(last.map { ", the last recorded on \($0) (UTC)" } ?? ""). \(you)"
    }

    /// What can be asked and done next, with a State and a region that the ledger has something of.
    private static func commands(_ query: Query, mayWrite: Bool) -> [(String, String, String)] {
        let pledging = query.states.certain.pledges.values.flatMap(\.description.by).sorted { $0.code < $1.code }.first
        let region = pledging?.regions(MembershipCut(asOf: query.basis.asOf)).first
        let writes: (String, String, String) =
            mayWrite
            ? ("write", "record pledge.made", "record an event, question by question")
            : ("write", "init --writer NAME", "begin to write here")
        // What an empty ledger would refuse is not offered.
        let forum = ReadinessQuestion.forum(nil, query)
        let isMeetingHeld = query.states.certain.meetings.values.contains { $0.held != nil }
        let asked: [(words: String, meaning: String)?] = [
            forum.map { _ in ("readiness", "what is done, open or unknown before the forum") },
            ("show " + (pledging.map { Sentences.word($0.name) } ?? "STATE"), "one State, or the life of one thing"),
            ("timeline" + (region.map { " --region \($0.rawValue)" } ?? ""), "meetings and reports by their days"),
            ("find WORD", "every fact with a word"),
            isMeetingHeld ? ("changes", "what is new since the last meeting") : nil,
            ("list", "what there is, and how much of it"), ("measure pledges --by objective", "counts, by whatever they are of"),
        ]
        return asked.compactMap(\.self).enumerated().map { ($0 == 0 ? "ask" : "", $1.words, $1.meaning) }
            + [writes, ("more", "help", "all commands by task; 'help words' explains the words on screens")]
    }
}
