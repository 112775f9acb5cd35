package import Events
package import Formats
import GlobalCompact
package import JSON
package import Projections

/// An event for showing: as recorded, with what has become of it.
package struct EventRow: Sendable {
    package var recorded: RecordedEvent
    /// The line as a value.
    package var line: JSONValue
    /// `corrected by ...`, `retracted by ...`; empty when it stands as it is.
    package var fate: String
    /// The event with what its corrections say; as recorded where it is not among the facts that are visible.
    package var effective: RecordedEvent

    package init(recorded: RecordedEvent, effective: RecordedEvent? = nil, line: JSONValue, fate: String) {
        self.recorded = recorded
        self.effective = effective ?? recorded
        self.line = line
        self.fate = fate
    }
}

extension Report {
    /// Events as recorded: a line each.
    package static func log(_ rows: [EventRow], _ basis: BasisNote) -> Page {
        page(table: events(rows), basis: basis, members: [("rows", .array(rows.map(\.line)))])
    }

    /// The events that an answer rests on, each as it stands, with document and place.
    package static func why(
        heading: String, _ rows: [EventRow], _ reasons: Reasons, documents: (String) -> String?, _ basis: BasisNote,
        members: [(name: String, value: JSONValue)]
    ) -> Page {
        let table = Table(
            columns: [
                column("event", "EVENT"), column("occurred", "OCCURRED"), column("type", "TYPE"), column("subject", "SUBJECT", wraps: true),
                column("cites", "DOCUMENT AND PLACE", wraps: true), column("note", "NOTE", wraps: true),
            ],
            rows: rows.map { row in
                let cites = row.effective.event.payload?.cites ?? []
                let places = cites.map { "\(documents($0.document) ?? $0.document), \($0.at)" }
                return [
                    Cell(row.recorded.id, reasons: [row.recorded.id]), Cell(row.effective.occurred.description), Cell(row.recorded.type),
                    Cell(row.effective.subject), Cell(places.joined(separator: "; ")),
                    Cell([mark(reasons.parts[row.recorded.id]), row.fate].filter { !$0.isEmpty }.joined(separator: "; ")),
                ]
            },
            empty: "No events.")
        let events = rows.map { row in
            JSONValue.object([
                ("id", .string(row.recorded.id)), ("occurred", .string(row.effective.occurred.description)),
                ("type", .string(row.recorded.type)), ("subject", .string(row.effective.subject)),
                ("cites", citations(row.effective.event.payload?.cites ?? [])), ("note", .string(row.fate)),
                ("part", text(reasons.parts[row.recorded.id]?.rawValue)),
            ])
        }
        let below = reasons.unsearched.map { things in
            ["Not all was looked through: of \(things) things only the events that make them count are named."]
        }
        return page(heading: heading, table: table, below: below ?? [], basis: basis, members: members + [("events", .array(events))])
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

    private static func events(_ rows: [EventRow]) -> Table {
        Table(
            columns: [
                column("recordedtime", "RECORDED"), column("writer", "WRITER", isForPeople: false),
                column("sequence", "NO.", isForPeople: false),
                column("id", "EVENT"), column("type", "TYPE"), column("subject", "SUBJECT", wraps: true),
                column("occurred", "OCCURRED"), column("note", "NOTE", wraps: true),
            ],
            rows: rows.map { row in
                [
                    Cell(row.recorded.recorded.description), Cell(row.recorded.writer), Cell(String(row.recorded.sequence)),
                    Cell(row.recorded.id, reasons: [row.recorded.id]), Cell(row.recorded.type), Cell(row.recorded.subject),
                    Cell(row.recorded.occurred.description), Cell(row.fate),
                ]
            },
            empty: "No events.")
    }
}
