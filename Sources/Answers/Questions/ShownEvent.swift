import Events
import Formats
import GlobalCompact
import History
import JSON
import Journal
import Messages
import Pages
import Projections

/// One event as `show` has it: what it says with its corrections, where that is said, and when it was recorded.
struct ShownEvent {
    private let id: String
    private let query: Query

    init(_ id: String, _ query: Query) {
        self.id = id
        self.query = query
    }

    func answer() throws(Failure) -> Answer {
        let (view, eventIndex) = (query.view, query.reading.eventIndex)
        let number = eventIndex.ids.find(id)
        let changes = view.resolution.counting.values.filter { $0.target == number }
        let rows = EventRows(query).rows(ids: [id] + changes.map { eventIndex.ids[$0.id] })
        var fields: [ShownField] = []
        var corrected: [(name: String, correction: String)] = []
        var cites: [Citation] = []
        if let fact = view.facts.first(where: { view.id(of: $0) == id }), let statement = view.statement(of: fact) {
            let occurred = statement.occurred
            fields = [.text("subject", view.subject(of: fact)), .text("occurred", occurred.description, words: occurred.inWords)]
            fields += ShownFields.of(statement.event)
            let standing = (view.resolution.corrections[fact.origin.id] ?? []).reversed()
            fields += query.otherMembers(of: fact, Array(standing)).map { .text($0.name, Self.told($0.value)) }
            cites = statement.event.payload?.cites ?? []
            corrected = self.corrected(fact)
        } else if let line = number.flatMap({ view.resolution.counting[$0] }).flatMap({ eventIndex.recorded($0.number) }) {
            fields = ShownFields.of(line.event)
            cites = line.event.payload?.cites ?? []
        }
        let own = rows.first { $0.id == id }
        return try query.answer(
            Report.event(
                heading: heading(own), fields: fields, correctedBy: corrected, cites: cites, rows, documents: query.documents,
                query.note(next: own.map { "show \(Sentences.word($0.subject))" }, "What it is about"), members: ["id": .text(id)]))
    }

    /// `Event s1-015, meeting.convened: meeting/review-2-unece`
    private func heading(_ row: EventRow?) -> String {
        "Event \(id)" + (row.map { ", \($0.type)" } ?? "")
    }

    /// What a member says that is no field: a text as it is, all else as JSON.
    private static func told(_ value: JSONValue) -> String {
        if case .string(let text) = value { text } else { String(decoding: value.plainBytes(), as: UTF8.self) }
    }

    /// The fields of an event that corrections say, each with the one that holds.
    private func corrected(_ fact: EffectiveFact) -> [(name: String, correction: String)] {
        let resolution = query.view.resolution
        guard resolution.corrections[fact.origin.id] != nil,
            var fields = resolution.fields(of: fact.origin.id, query.reading.eventIndex)
        else { return [] }
        return fields.holders().sorted { $0.key < $1.key }.map { ($0.key.name, query.view.eventIndex.ids[$0.value.id]) }
    }
}
