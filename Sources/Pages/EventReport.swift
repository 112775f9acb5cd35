package import Events
package import Formats
package import GlobalCompact
package import JSON
package import Projections

/// An event for showing: what its line says beside its payload, and what has become of it.
package struct EventRow: Sendable {
    package var id: String
    package var writer: String
    /// From 1 in each file.
    package var sequence: Int
    /// `<thing>.<verb>`, also of types that this program does not know.
    package var type: String
    package var subject: String
    package var occurred: Period
    package var recorded: Instant
    /// `corrected by ...`, `retracted by ...`; empty when it stands as it is.
    package var fate = ""
    private let readBatch: @Sendable () -> BatchPlace?
    private let readLine: @Sendable () -> JSONValue
    private let readEvent: @Sendable () -> RecordedEvent?

    /// - Parameters:
    ///   - batch: its place among those that were recorded together; nothing of one that was recorded alone.
    ///   - line: the line as a value.
    ///   - event: the event with what its corrections say; as recorded where it is not among the facts that are visible.
    package init(
        id: String, writer: String, sequence: Int, type: String, subject: String, occurred: Period, recorded: Instant,
        batch: @autoclosure @escaping @Sendable () -> BatchPlace?, line: @autoclosure @escaping @Sendable () -> JSONValue,
        event: @autoclosure @escaping @Sendable () -> RecordedEvent?
    ) {
        self.id = id
        self.writer = writer
        self.sequence = sequence
        self.type = type
        self.subject = subject
        self.occurred = occurred
        self.recorded = recorded
        readBatch = batch
        readLine = line
        readEvent = event
    }

    /// Its place among those that were recorded together, read again where somebody asks.
    var batch: BatchPlace? {
        readBatch()
    }

    /// The line as a value, read again where somebody asks.
    var line: JSONValue {
        readLine()
    }

    /// The event as it stands, read where somebody asks; nothing where it cannot be read again.
    package var event: RecordedEvent? {
        readEvent()
    }
}

extension Report {
    /// Events as recorded: a line each.
    ///
    /// For programs each is its line, and beside its members the first and the last day that may be meant.
    package static func log(_ rows: [EventRow], heading: String, _ basis: BasisNote) -> Page {
        page(
            heading: heading, table: events(rows), basis: basis,
            rows: rows.map { row in
                Record(of: row.line) + ["earliest": .day(row.occurred.earliest), "latest": .day(row.occurred.latest)]
            })
    }

    /// The events that an answer rests on, each as it stands, with document and place.
    ///
    /// - Parameters:
    ///   - sum: how the answer is made of what is counted or stated, a line each.
    ///   - reasons: what each event does for the answer.
    ///   - says: the numbers and words that an event states.
    package static func why(
        heading: String, sum: [String] = [], _ rows: [EventRow], _ reasons: Reasons, says: (RecordedEvent) -> String,
        documents: DocumentNames,
        _ basis: BasisNote, members: Record
    ) -> Page {
        let events = rows.map(\.event)
        let cites = events.map { $0?.event.payload?.cites ?? [] }
        let cited = CitedDocuments(cites, documents)
        let table = Table(
            columns: [
                column("event", "EVENT", isKey: true), column("occurred", "OCCURRED", .days), column("type", "TYPE"),
                column("subject", "SUBJECT", wraps: true), column("says", "SAYS", wraps: true),
                column("cites", "DOCUMENT AND PLACE", wraps: true, isKey: true), column("note", "NOTE", wraps: true),
            ],
            rows: rows.indices.map { place in
                let (row, event) = (rows[place], events[place])
                return [
                    Cell(row.id, reasons: [row.id]), .days(event?.occurred ?? row.occurred), Cell(row.type),
                    Cell(event?.subject ?? row.subject), Cell(event.map(says) ?? ""),
                    Cell(.text(spelled(cites[place])), names: cited.spelled(cites[place]), isForPrograms: true),
                    Cell([mark(reasons.parts[row.id]), row.fate].filter { !$0.isEmpty }.joined(separator: "; ")),
                ]
            },
            empty: "No events.", saysSameOnce: true)
        let values = zip(rows, events).map { row, event in
            [
                "id": .text(row.id), "occurred": .period(event?.occurred ?? row.occurred), "type": .text(row.type),
                "subject": .text(event?.subject ?? row.subject), "cites": .cites(event?.event.payload?.cites ?? []),
                "note": .text(row.fate), "part": .text(reasons.parts[row.id]?.rawValue),
            ] as Record
        }
        let below = reasons.unsearched.map { things in
            [Block.paragraph("Not all was looked through: of \(things) things only the events that make them count are named.")]
        }
        return Page(
            blocks: [.heading(heading)] + (sum.isEmpty ? [] : [.items(sum)]) + [.table(table)] + (below ?? [])
                + cited.legend(withAddresses: true) + basis.blocks, table: table,
            json: (basis.member + members + ["events": .records(values)]).json)
    }

    /// What an event does for an answer, where it does not simply count.
    private static func mark(_ part: Reasons.Part?) -> String {
        switch part {
        case .counts, nil: ""
        case .possible, .excludes: part?.rawValue ?? ""
        }
    }

    /// When something was recorded, to the minute, in UTC: `21 Nov 2026 09:13`.
    static func minute(_ recorded: Instant) -> String {
        "\(recorded.day.inWords) \(recorded.description.dropFirst(11).prefix(5))"
    }

    /// What an event is about, and what became of it; of a change of another event people are told what it changes.
    private static func subjectAndNote(_ row: EventRow) -> [Cell] {
        let isChange = row.type.hasPrefix("event.") && row.fate.contains("s ")
        return [
            Cell(.text(row.subject), names: isChange ? row.fate : nil), .days(row.occurred),
            Cell(.text(row.fate), names: isChange ? "" : nil),
        ]
    }

    /// Events as they were recorded.
    static func events(_ rows: [EventRow]) -> Table {
        Table(
            columns: [
                column("recordedtime", "RECORDED"), column("writer", "WRITER", for: .programs),
                column("sequence", "NO.", .number, for: .programs),
                column("id", "EVENT"), column("type", "TYPE"), column("subject", "SUBJECT", wraps: true),
                column("occurred", "OCCURRED", .days),
                column("note", "NOTE", wraps: true),
                column("batchPlace", "PLACE IN BATCH", .number, for: .programs), column("batchSize", "OF", .number, for: .programs),
            ],
            rows: rows.map { row in
                let batch = row.batch
                return [
                    Cell(.text(row.recorded.description), names: minute(row.recorded)), Cell(row.writer), Cell(.number(row.sequence)),
                    Cell(row.id, reasons: [row.id]), Cell(row.type),
                ] + subjectAndNote(row) + [
                    batch.map { Cell(.number($0.number)) } ?? .blank, batch.map { Cell(.number($0.count)) } ?? .blank,
                ]
            },
            empty: "No events.")
    }
}
