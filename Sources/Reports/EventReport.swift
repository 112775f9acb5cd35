package import Events
package import Formats
import GlobalCompact
package import JSON

/// An event for showing: as recorded, with what has become of it.
package struct EventRow: Sendable {
    package var recorded: RecordedEvent
    /// The line as a value.
    package var line: JSONValue
    /// `corrected by ...`, `retracted by ...`; empty when it stands as it is.
    package var fate: String

    package init(recorded: RecordedEvent, line: JSONValue, fate: String) {
        self.recorded = recorded
        self.line = line
        self.fate = fate
    }
}

extension Report {
    /// Events as recorded: a line each.
    package static func log(_ rows: [EventRow], _ basis: BasisNote) -> Page {
        page(table: events(rows), basis: basis, members: [("rows", .array(rows.map(\.line)))])
    }

    /// The events that make a number, each with document and place.
    package static func why(
        heading: String, _ rows: [EventRow], documents: [String: String], _ basis: BasisNote, members: [(name: String, value: JSONValue)]
    ) -> Page {
        let table = Table(
            columns: [
                column("event", "EVENT"), column("occurred", "OCCURRED"), column("type", "TYPE"), column("subject", "SUBJECT", wraps: true),
                column("cites", "DOCUMENT AND PLACE", wraps: true), column("note", "NOTE", wraps: true),
            ],
            rows: rows.map { row in
                let cites = row.recorded.event.payload?.cites ?? []
                let places = cites.map { "\(documents[$0.document] ?? $0.document), \($0.at)" }
                return [
                    Cell(row.recorded.id, reasons: [row.recorded.id]), Cell(row.recorded.occurred.description), Cell(row.recorded.type),
                    Cell(row.recorded.subject), Cell(places.joined(separator: "; ")), Cell(row.fate),
                ]
            },
            empty: "No events.")
        let events = rows.map { row in
            JSONValue.object([
                ("id", .string(row.recorded.id)), ("occurred", .string(row.recorded.occurred.description)),
                ("type", .string(row.recorded.type)), ("subject", .string(row.recorded.subject)),
                ("cites", citations(row.recorded.event.payload?.cites ?? [])), ("note", .string(row.fate)),
            ])
        }
        return page(heading: heading, table: table, basis: basis, members: members + [("events", .array(events))])
    }

    /// One thing or one event: its events, what it stands at, and everything that they state.
    ///
    /// - Parameter correctedBy: the fields that corrections say, also those that they took out, each with the correction's id.
    package static func show(
        heading: String, fields: [ShownField], correctedBy: [(name: String, correction: String)] = [], _ rows: [EventRow],
        _ basis: BasisNote,
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
            heading: heading, above: [.table(statement)], table: events(rows), basis: basis,
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
