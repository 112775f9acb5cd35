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
    package var fate: String
    private let readLine: @Sendable () -> JSONValue
    private let readEvent: @Sendable () -> RecordedEvent?

    /// - Parameters:
    ///   - line: the line as a value.
    ///   - event: the event with what its corrections say; as recorded where it is not among the facts that are visible.
    package init(
        id: String, writer: String, sequence: Int, type: String, subject: String, occurred: Period, recorded: Instant, fate: String,
        line: @autoclosure @escaping @Sendable () -> JSONValue, event: @autoclosure @escaping @Sendable () -> RecordedEvent?
    ) {
        self.id = id
        self.writer = writer
        self.sequence = sequence
        self.type = type
        self.subject = subject
        self.occurred = occurred
        self.recorded = recorded
        self.fate = fate
        readLine = line
        readEvent = event
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
                guard case .object(let members) = row.line else { return row.line }
                return .object(
                    members + [
                        ("earliest", text(row.occurred.earliest?.description)), ("latest", text(row.occurred.latest?.description)),
                    ])
            })
    }

    /// The events that an answer rests on, each as it stands, with document and place.
    package static func why(
        heading: String, _ rows: [EventRow], _ reasons: Reasons, documents: (String) -> String?, _ basis: BasisNote,
        members: [(name: String, value: JSONValue)]
    ) -> Page {
        let events = rows.map(\.event)
        var places = column("cites", "DOCUMENT AND PLACE", wraps: true, isKey: true)
        places.minimum = 40
        let table = Table(
            columns: [
                column("event", "EVENT"), column("occurred", "OCCURRED", .days), column("type", "TYPE"),
                column("subject", "SUBJECT", wraps: true),
                places, column("note", "NOTE", wraps: true),
            ],
            rows: zip(rows, events).map { row, event in
                let cites = event?.event.payload?.cites ?? []
                let places = cites.map { "\(documents($0.document) ?? $0.document), \($0.at)" }
                return [
                    Cell(row.id, reasons: [row.id]), .days(event?.occurred ?? row.occurred), Cell(row.type),
                    Cell(event?.subject ?? row.subject), Cell(places.joined(separator: "; ")),
                    Cell([mark(reasons.parts[row.id]), row.fate].filter { !$0.isEmpty }.joined(separator: "; ")),
                ]
            },
            empty: "No events.")
        let values = zip(rows, events).map { row, event in
            JSONValue.object([
                ("id", .string(row.id)), ("occurred", .string((event?.occurred ?? row.occurred).description)),
                ("type", .string(row.type)), ("subject", .string(event?.subject ?? row.subject)),
                ("cites", citations(event?.event.payload?.cites ?? [])), ("note", .string(row.fate)),
                ("part", text(reasons.parts[row.id]?.rawValue)),
            ])
        }
        let below = reasons.unsearched.map { things in
            ["Not all was looked through: of \(things) things only the events that make them count are named."]
        }
        return page(heading: heading, table: table, below: below ?? [], basis: basis, members: members + [("events", .array(values))])
    }

    /// What an event does for an answer, where it does not simply count.
    private static func mark(_ part: Reasons.Part?) -> String {
        switch part {
        case .counts, nil: ""
        case .possible, .excludes: part?.rawValue ?? ""
        }
    }

    /// One thing or one event: its events, what it stands at, and everything that they state.
    ///
    /// - Parameters:
    ///   - correctedBy: the fields that corrections say, also those that they took out, each with the correction's id.
    ///   - below: what is to be said of events that are not shown.
    package static func show(
        heading: String, fields: [ShownField], correctedBy: [(name: String, correction: String)] = [], _ rows: [EventRow],
        below: [String] = [], _ basis: BasisNote,
        members: [(name: String, value: JSONValue)]
    ) -> Page {
        let gone = correctedBy.filter { one in !fields.contains { $0.name.isExactly(one.name) } }.map {
            ShownField.text($0.name, "nothing")
        }
        let ids = (fields + gone).map { field in correctedBy.first { $0.name.isExactly(field.name) }?.correction }
        let statement = Table(
            columns: [column("field", "FIELD"), column("value", "VALUE", wraps: true)]
                + (correctedBy.isEmpty ? [] : [column("correctedBy", "CORRECTED BY")]),
            rows: zip(fields + gone, ids).map { field, id in
                [Cell(field.name), Cell(field.text)] + (correctedBy.isEmpty ? [] : [Cell(id ?? "", reasons: id.map { [$0] } ?? [])])
            }, empty: "Nothing is stated.")
        let corrected: [(name: String, value: JSONValue)] =
            correctedBy.isEmpty ? [] : [("corrected", .object(correctedBy.map { ($0.name, .string($0.correction)) }))]
        return page(
            heading: heading, above: [.table(statement)], table: events(rows), below: below, basis: basis,
            members: members + [("states", .object(fields.map { ($0.name, $0.json) }))] + corrected + [
                ("events", .array(rows.map(\.line)))
            ])
    }

    /// When something was recorded, to the minute, in UTC: `2026-11-21 09:13`.
    private static func minute(_ recorded: Instant) -> String {
        String(recorded.description.prefix(16)).replacing("T", with: " ")
    }

    /// What an event is about, and what became of it; of a change of another event people are told what it changes.
    private static func subjectAndNote(_ row: EventRow) -> [Cell] {
        let isChange = row.type.hasPrefix("event.") && row.fate.contains("s ")
        return [
            Cell(.text(row.subject), names: isChange ? row.fate : nil), .days(row.occurred),
            Cell(.text(row.fate), names: isChange ? "" : nil),
        ]
    }

    private static func events(_ rows: [EventRow]) -> Table {
        Table(
            columns: [
                column("recordedtime", "RECORDED"), column("writer", "WRITER", for: .programs),
                column("sequence", "NO.", .number, for: .programs),
                column("id", "EVENT"), column("type", "TYPE"), column("subject", "SUBJECT", wraps: true),
                column("occurred", "OCCURRED", .days),
                column("note", "NOTE", wraps: true),
            ],
            rows: rows.map { row in
                [
                    Cell(.text(row.recorded.description), names: minute(row.recorded)), Cell(row.writer), Cell(.number(row.sequence)),
                    Cell(row.id, reasons: [row.id]), Cell(row.type),
                ] + subjectAndNote(row)
            },
            empty: "No events.")
    }
}
