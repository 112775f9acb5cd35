import Events
import Files
import Formats
import GlobalCompact
import History
import JSON
import Journal
import Messages
import Projections

/// The tables of a ledger in a database. Their rows go on as statements while they are made: a ledger's script is several times as large as
/// the ledger.
struct DatabaseTables {
    let query: Query
    private var things: [(thing: Thing, fields: DatabaseFields)] = Thing.allCases.map { ($0, DatabaseFields(of: $0)) }
    private var events = DatabaseTables.eventsTable
    private var facts = DatabaseTables.factsTable
    private var citations = DatabaseTables.citationsTable
    var readiness = DatabaseTables.readinessTable
    var readinessEvents = DatabaseTables.readinessEventsTable
    private var words = DatabaseTables.wordTables
    /// How many events there are of types or versions that this program does not know.
    private(set) var unknownCount = 0
    private var currencies: Set<Currency> = []
    /// Statements that are full, and not handed over yet.
    var script: [UInt8] = []

    /// So many lines or facts are gone through before their statements are handed over.
    private static let handedOver = 4096

    init(_ query: Query) {
        self.query = query
    }

    /// In the order in which the script has them.
    var all: [SQLTable] {
        [events, facts, citations] + things.flatMap(\.fields.tables) + [readiness, readinessEvents] + words
    }

    /// Hands over all rows.
    mutating func write(_ put: ([UInt8]) throws(FileProblem) -> Void) throws(FileProblem) {
        // What takes most comes first, so that the rest has its room after it.
        try writeReadiness(put)
        try writeLines(put)
        try writeFacts(put)
        Self.addWords(currencies, to: &words, &script)
        events.end(&script)
        facts.end(&script)
        citations.end(&script)
        for place in things.indices { things[place].fields.end(&script) }
        readiness.end(&script)
        readinessEvents.end(&script)
        for place in words.indices { words[place].end(&script) }
        try handOver(put)
    }

    mutating func handOver(_ put: ([UInt8]) throws(FileProblem) -> Void) throws(FileProblem) {
        if script.isEmpty { return }
        try put(script)
        script.removeAll(keepingCapacity: true)
    }

    // MARK: Lines

    private static let eventsTable = SQLTable(
        "gcm_events",
        [
            SQLColumn("source", .text, isRequired: true, "the writer, as its file is named"),
            SQLColumn("sequence", .integer, isRequired: true, "from 1 in each file"),
            SQLColumn("id", .text, isRequired: true),
            SQLColumn("type", .text, isRequired: true, "what happened, such as pledge.made"),
            SQLColumn("dataschema", .text, "the version of data, where it is not the first"),
            SQLColumn("subject", .text, isRequired: true, "what it is about"),
            SQLColumn("occurred", .text, isRequired: true, "when, as stated in EDTF: compare the days, not this"),
            SQLColumn("first_day", .day, "the first day that may be meant; none where the start is open"),
            SQLColumn("last_day", .day, "the last day that may be meant; none where the end is open"),
            SQLColumn("time", .text, isRequired: true, "the effective day at midnight in UTC"),
            SQLColumn("recordedtime", .text, isRequired: true, "when it was recorded, in UTC"),
            SQLColumn("batch", .text, "k/n: the k-th of n lines that were recorded together"),
            SQLColumn("specversion", .text, isRequired: true),
            SQLColumn("crc32c", .text, isRequired: true),
            SQLColumn("data", .text, isRequired: true, "what is stated, as JSON"),
            SQLColumn("line", .text, isRequired: true, "the whole line, byte for byte, without its line feed"),
        ], key: ["source", "sequence", "crc32c"],
        "Every line of events/ as it was recorded, in the order of recording: corrections and retractions are lines of their own.")

    /// Hands over every line as it stands in its file, in the order of recording.
    private mutating func writeLines(_ put: ([UInt8]) throws(FileProblem) -> Void) throws(FileProblem) {
        let index = query.reading.eventIndex
        let order = (0..<UInt32(index.count)).sorted { left, right in
            let (one, other) = (index.entries[Int(left)], index.entries[Int(right)])
            return one.recorded != other.recorded ? one.recorded < other.recorded : index.ids.precedes(one.id, other.id)
        }
        for first in stride(from: 0, to: order.count, by: Self.handedOver) {
            let held = order[first..<min(first + Self.handedOver, order.count)]
            let read = Machine.concurrently(blocks: held.count) { [reading = query.reading] places in
                places.map { Self.line(held[first + $0], reading) }
            }
            for case .some(let (recorded, row)) in read {
                events.add(row, to: &script)
                if recorded.type.hasPrefix(Thing.event.rawValue + ".") {
                    addNoFact(recorded.event, id: recorded.id, subject: recorded.subject)
                }
            }
            try handOver(put)
        }
    }

    /// What stands in a line, and its row; nothing where it cannot be read again, as the reading tells.
    private static func line(_ number: UInt32, _ reading: LedgerReading) -> (recorded: RecordedEvent, row: [SQLValue])? {
        guard let recorded = reading.eventIndex.recorded(number) else { return nil }
        let value = reading.value(ofLine: number)
        func text(_ name: String) -> SQLValue {
            if case .string(let text)? = value[name] { .text(text) } else { .null }
        }
        let row: [SQLValue] = [
            .text(recorded.writer), .integer(Int64(recorded.sequence)), .text(recorded.id), .text(recorded.type), text("dataschema"),
            .text(recorded.subject), text("occurred"), DatabaseValues.day(recorded.occurred.earliest),
            DatabaseValues.day(recorded.occurred.latest), text("time"), text("recordedtime"), text("batch"), text("specversion"),
            text("crc32c"), .text(String(decoding: value["data"]?.canonicalBytes() ?? [], as: UTF8.self)),
            .text(String(decoding: reading.line(number), as: UTF8.self)),
        ]
        return (recorded, row)
    }

    // MARK: Facts

    private static let factsTable = SQLTable(
        "gcm_facts",
        [
            SQLColumn("fact", .integer, isRequired: true, "in effective order; counted anew by each export, unlike event_id"),
            SQLColumn("event_id", .text, isRequired: true), SQLColumn("event_type", .text, isRequired: true),
            SQLColumn("thing", .text, isRequired: true), SQLColumn("slug", .text, isRequired: true, "which one"),
            SQLColumn("begins", .flag, isRequired: true, "whether a thing can begin with it"),
            SQLColumn("occurred", .text, isRequired: true, "as stated in EDTF: compare the days, not this"),
            SQLColumn("first_day", .day, "none where the start is open: before every day"),
            SQLColumn("last_day", .day, "none where the end is open"),
            SQLColumn("effective_day", .day, isRequired: true, "certain from this day on: the last day, of an open end that of its start"),
            SQLColumn("year", .text, isRequired: true, "the years that may be meant: 2024, 2022/2026, ../2026"),
            SQLColumn("recorded", .text, isRequired: true, "when its event was recorded"),
            SQLColumn("known_from", .text, isRequired: true, "from when on it was known to say this"),
            SQLColumn("known_until", .text, "since when it is known otherwise, or retracted; none where it stands"),
        ], index: ["fact", "slug"],
        "Facts: what events say with their corrections. A fact that was corrected has a row for each version of it.")
    private static let citationsTable = SQLTable(
        "gcm_citations",
        [
            SQLColumn("fact", .integer, isRequired: true), SQLColumn("event_id", .text, isRequired: true),
            SQLColumn("place", .integer, isRequired: true, "from 1"),
            SQLColumn("document", .text, isRequired: true, "the slug of the document"),
            SQLColumn("at", .text, isRequired: true, "the place in it"),
        ], index: ["fact"], "Which documents say so, and where.")

    /// Hands over every version of every fact, with what it says.
    private mutating func writeFacts(_ put: ([UInt8]) throws(FileProblem) -> Void) throws(FileProblem) {
        let view = View(query.reading.eventIndex, .everything)
        let versions = FactVersions(view)
        let unchanged = versions.unchanged
        for first in stride(from: unchanged.startIndex, to: unchanged.endIndex, by: Self.handedOver) {
            view.readStatements(of: unchanged[first..<min(first + Self.handedOver, unchanged.endIndex)]) { fact, event, occurred in
                let recorded = Instant(microseconds: fact.origin.recorded)
                add(
                    FactVersion(
                        id: view.id(of: fact), subject: view.subject(of: fact), occurred: occurred, event: event, recorded: recorded,
                        knownFrom: recorded), number: versions.number(of: fact))
            }
            try handOver(put)
        }
        for (place, version) in versions.changed.enumerated() {
            add(version, number: versions.number(ofChanged: place))
            if place % Self.handedOver == 0 { try handOver(put) }
        }
    }

    private mutating func add(_ version: FactVersion, number: Int) {
        guard let payload = version.event.payload else {
            unknownCount += 1
            return
        }
        let type = Swift.type(of: payload).type
        if type.thing == .ledger { return addNoFact(version.event, id: version.id, subject: version.subject) }
        let slug = String(version.subject.dropFirst(type.thing.rawValue.count + 1))
        facts.add(
            [
                .integer(Int64(number)), .text(version.id), .text(type.rawValue), .text(type.thing.rawValue), .text(slug),
                .flag(type.canBegin), .text(version.occurred.description), DatabaseValues.day(version.occurred.earliest),
                DatabaseValues.day(version.occurred.latest), DatabaseValues.day(version.occurred.last), .text(version.occurred.years),
                .text(version.recorded.description), .text(version.knownFrom.description), SQLValue(version.knownUntil?.description),
            ], to: &script)
        for (place, cite) in payload.cites.enumerated() {
            citations.add(
                [.integer(Int64(number)), .text(version.id), .integer(Int64(place) + 1), .text(cite.document), .text(cite.at)], to: &script)
        }
        add(payload, fact: Int64(number), id: version.id, slug: slug)
    }

    /// Adds what an event says that is no fact: one of a file of the ledger, or a change of another event.
    private mutating func addNoFact(_ event: Event, id: String, subject: String) {
        guard let payload = event.payload else { return }
        add(payload, fact: nil, id: id, slug: subject.split(separator: "/", maxSplits: 1).last.map(String.init) ?? "")
    }

    private mutating func add(_ payload: some Payload, fact: Int64?, id: String, slug: String) {
        let type = Swift.type(of: payload).type
        guard let place = things.firstIndex(where: { $0.thing == type.thing }) else { return }
        let members = FieldGatherer.members(of: payload)
        if fact != nil {
            for case .money(let money) in members.map(\.value) { currencies.insert(money.currency) }
        }
        things[place].fields.add(fact: fact, id: id, type, slug: slug, members, to: &script)
    }
}
