import Arguments
import Events
import Files
import Formats
import GlobalCompact
import History
import Journal
package import Messages
import Pages
import Projections

/// `changes`: what is new between two days, or two earlier answers: in the world, and in what is known of it.
package enum ChangesQuestion: Question {
    package static let name = "changes"
    package static let entry = QuestionEntry(
        name: name,
        summary: "what happened, became due, was learned or corrected between two days or two earlier answers",
        discussion: """
            FROM and TO are days, in all spellings that --as-of takes, names of snapshots ('list snapshots'), or files of earlier answers \
            in JSON, whose basis then counts. From a snapshot it also tells which of its figures are others now, as of its own day, and \
            which event moved them. Without TO it is today; without FROM the day on which the last meeting before it was held. \
            What was learned is what was recorded after FROM about days up to it: of a day, what was recorded after its end in \
            UTC.
            """,
        operands: [
            OperandSpec(name: "FROM", help: "a day, a meeting, a snapshot, or a JSON answer", isOptional: true),
            OperandSpec(name: "TO", help: "another, later one", isOptional: true),
        ],
        filters: [.region, .state],
        shows: [OptionSpec(name: "learned", help: "name every fact that was recorded since about earlier days, also for people")],
        hasRows: false,
        days: .operands,
        formats: Format.withoutCalendar.filter { $0 != .csv },
        examples: [
            (command: "changes 2024-03-11 --region UNECE", says: "what is new since the review in one region"),
            (command: "changes imrf-2022 2024-12-31", says: "between the first forum and a day"),
            (command: "changes then.json now.json", says: "between two answers that were kept"),
            (command: "changes plenary-2024-12-05", says: "what came after a snapshot, and which of its figures were moved"),
        ])

    package static func answer(_ request: Request) throws(Failure) -> Answer {
        let words = request.arguments.operands
        let snapshots = try words.map { word throws(Failure) in try snapshot(word, request) }
        var given: [Basis?] = []
        for (word, snapshot) in zip(words, snapshots) {
            if let snapshot { given.append(snapshot.basis) } else { given.append(try answer(word, request)) }
        }
        let query = try Query(request, on: given.count > 1 ? given[1] : nil, asOf: words.count > 1 && given[1] == nil ? words[1] : nil)
        let earlier = try EarlierKnowledge(words.first, given.first ?? nil, query)
        if earlier.day > query.basis.asOf {
            throw Failure(.notUnderstood, Sentences.changesBackwards(earlier.day, query.basis.asOf))
        }
        let changes = try Changes(since: earlier, query)
        // What a scope's figures are is no part of a snapshot but by region.
        let first = changes.scope.isEmpty ? snapshots.first ?? nil : nil
        var moved: (snapshot: String, figures: [MovedFigure])?
        for snapshot in snapshots.compactMap(\.self) {
            let comparison = try SnapshotComparison(snapshot, request)
            if !comparison.holds { request.report([Sentences.snapshotDoubtful(snapshot.path)]) }
            if snapshot.name == first?.name { moved = (snapshot.name, try SnapshotMoves(comparison, since: earlier, query).figures) }
        }
        return try query.answer(
            Report.changes(
                happened: changes.happened, perhaps: changes.perhaps, due: changes.due, learned: changes.learned,
                corrected: changes.corrected, moved: moved,
                from: earlier.day, to: query.basis.asOf,
                recordedSince: words.first.flatMap { word in
                    (snapshots.first ?? nil).map { "the snapshot \($0.name)" } ?? (given.first ?? nil).map { _ in "the answer \(word)" }
                },
                knownAt: query.basis.knownAt?.day ?? query.basis.today, scope: changes.scope, fromMeeting: earlier.meeting,
                showsLearned: request.arguments.has("learned"), documents: query.documents,
                query.note(next: changes.happened.last.map { "show \(Sentences.word($0.subject))" }, "The life of the last")))
    }

    /// The snapshot that a word names; nothing where it names none.
    private static func snapshot(_ word: String, _ request: Request) throws(Failure) -> Snapshot? {
        guard let snapshot = try Snapshot.named(word, request) else { return nil }
        for option in ["as-of", "known-at", "published-by", "today"] where request.arguments.has(option) {
            throw Failure(.notUnderstood, Sentences.basisWithCut(option))
        }
        return snapshot
    }

    /// The basis of an earlier answer, where a word names the file of one.
    private static func answer(_ word: String, _ request: Request) throws(Failure) -> Basis? {
        word.hasSuffix(".json") ? try Query.basis(word, at: "the answer", request) : nil
    }
}

/// What was known at the earlier of two ends.
struct EarlierKnowledge {
    let day: Day
    /// The last moment whose records count as known; nothing where a basis says how far each file went.
    private let instant: Instant?
    private let sizes: [String: Int]?
    /// The meeting whose day it is, where none was named.
    let meeting: String?

    init(_ word: String?, _ basis: Basis?, _ query: Query) throws(Failure) {
        if let basis {
            (day, instant, meeting) = (basis.asOf, basis.knownAt, nil)
            sizes = Dictionary(basis.writers.map { ($0.writer, $0.size) }, uniquingKeysWith: max)
            return
        }
        sizes = nil
        if let word {
            let dates = QuestionDates(
                query.request, today: query.basis.today, eventIndex: query.reading.eventIndex, takesSnapshots: true)
            (day, meeting) = (try dates.day(word, at: "the day"), nil)
        } else {
            // Of a meeting that was held by some day, the day is not known.
            let held = query.states.certain.meetings.values.filter {
                $0.held.map { $0.last <= query.basis.asOf && !$0.isOpenStart } ?? false
            }
            let last = held.max { one, other in
                let (left, right) = (one.held?.last ?? .earliest, other.held?.last ?? .earliest)
                return left != right ? left < right : one.slug < other.slug
            }
            guard let last, let held = last.held else { throw Failure(.notUnderstood, Sentences.noMeetingHeld) }
            (day, meeting) = (held.last, last.title)
        }
        instant = Instant.endOf(day: day)
    }

    /// Whether something had been recorded by then.
    func knew(_ recorded: Instant, _ writer: String, _ sequence: Int) -> Bool {
        if let sizes, sequence > sizes[writer, default: 0] { return false }
        return instant.map { recorded <= $0 } ?? true
    }
}
