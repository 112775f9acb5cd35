import Arguments
import Events
import Formats
import GlobalCompact
import History
import Journal
package import Messages
import Pages

/// `log`: the events as recorded.
package enum LogQuestion: Question {
    /// How many events people are shown who ask for no number.
    private static let shown = 20

    package static let name = "log"
    package static let entry = QuestionEntry(
        name: name, summary: "the events as recorded, in the order of recording",
        discussion: """
            Only what may have occurred by --as-of; corrections and retractions are shown whenever they were recorded. People are shown \
            the last \(shown) unless they ask for --all or --last; with --subject all, in the order in which they occurred.
            """,
        options: [
            OptionSpec(name: "type", valueName: "TYPE", help: "only events of this type, such as meeting.convened"),
            OptionSpec(name: "thing", valueName: "THING", help: "only events of this thing, such as meeting"),
            OptionSpec(name: "subject", valueName: "SUBJECT", help: "only events of this subject: meeting/imrf-2026, or imrf-2026"),
            OptionSpec(name: "since", valueName: "DATE", help: "only what was recorded on this day (UTC) or later; of a meeting its first"),
            OptionSpec(name: "until", valueName: "DATE", help: "only what was recorded on this day (UTC) or before; of a meeting its last"),
            OptionSpec(name: "writer", valueName: "NAME", help: "only what this writer recorded"),
        ],
        shows: [OptionSpec(name: "all", help: "all events, also for people")],
        examples: [
            (command: "log --subject meeting/imrf-2022", says: "how the first forum was planned, re-planned and held"),
            (command: "log --since 2026-11-01 --all", says: "what was recorded this month"),
        ])

    package static func answer(_ request: Request) throws(Failure) -> Answer {
        let query = try Query(request)
        let filters = try LogFilters(request)
        let writer = try writer(query)
        let dates = QuestionDates(request, today: query.basis.today, eventIndex: query.reading.eventIndex)
        let (since, until) = try dates.span(from: "since", to: "until")
        let subject = try subject(query)
        func isWanted(_ event: EventRow) -> Bool {
            filters.want(type: event.type)
                && (subject.map { event.subject == $0 } ?? true) && (writer.map { event.writer == $0 } ?? true)
                && (since.map { event.recorded.day >= $0 } ?? true) && (until.map { event.recorded.day <= $0 } ?? true)
                && (event.type.hasPrefix("event.") || event.occurred.first <= query.basis.asOf)
        }
        var count = 0
        let shown = EventRows(query).chosen { all in
            let rows = all.filter(isWanted)
            count = rows.count
            if subject != nil { return inEffectiveOrder(rows) }
            return isShortened(request, subject) ? rows.suffix(Self.shown) : rows
        }
        let note = query.note(next: shown.last.map { "show \(Sentences.word($0.id))" }, "What the last event states")
        let scope = [
            filters.type.map { "of type \($0)" }, filters.thing.map { "of \($0)" },
            subject.map { "about \($0)" }, writer.map { "of writer \($0)" },
            since == nil && until == nil ? nil : "recorded " + Report.span(from: since, to: until),
        ].compactMap(\.self)
        let order = request.arguments.has("sort") ? "that is asked for" : subject != nil ? "in which they occurred" : "of recording"
        return try query.answer(Report.log(shown, heading: heading(shown.count, of: count, scope, inTheOrder: order), note))
    }

    /// Whether only the last are shown: to people who did not say how many.
    private static func isShortened(_ request: Request, _ subject: String?) -> Bool {
        let arguments = request.arguments
        let isForPeople = request.format == .text || request.format == .markdown
        return isForPeople && subject == nil && !["all", "last", "sort"].contains(where: arguments.has)
    }

    private static func heading(_ shown: Int, of count: Int, _ scope: [String], inTheOrder order: String) -> String {
        let events = (["\(count) \(count == 1 ? "event" : "events")"] + scope).joined(separator: " ") + ", in the order \(order)"
        return shown < count ? "The last \(shown) of \(events) ('log --all' has all)" : events
    }

    /// By the days that they are about; changes of others stand where they were recorded, after what they change.
    static func inEffectiveOrder(_ rows: [EventRow]) -> [EventRow] {
        rows.enumerated().sorted { left, right in
            let (one, other) = (left.element.occurred, right.element.occurred)
            if one.last != other.last { return one.last < other.last }
            if one.first != other.first { return one.first < other.first }
            return left.offset < right.offset
        }.map(\.element)
    }

    /// The writer that is asked for; refused where no file is such a writer's.
    private static func writer(_ query: Query) throws(Failure) -> String? {
        guard let name = query.request.arguments.value("writer") else { return nil }
        let known = query.reading.files.map(\.writer)
        guard known.contains(name) else { throw Failure(.notUnderstood, Sentences.unknownWord(name, of: "writer", among: known)) }
        return name
    }

    /// The subject that is asked for: also by its slug alone, where one thing has it. One that no event has is told.
    private static func subject(_ query: Query) throws(Failure) -> String? {
        let request = query.request
        guard let text = request.arguments.value("subject") else { return nil }
        let subjects = query.reading.eventIndex.subjects
        if subjects.find(text) != nil { return text }
        let named = Reference.subjects(withSlug: text, query)
        if named.count == 1 { return named[0] }
        let note = Sentences.noSuchSubject(text, among: named, known: subjects.names)
        request.report([note])
        return text
    }
}
