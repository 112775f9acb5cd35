package import Formats
package import GlobalCompact

/// A published snapshot, as a list has it.
package struct SnapshotRow: Sendable {
    package var name: String
    package var asOf: Day
    package var knownAt: Instant?
    package var publishedBy: Day?
    package var forum: String?
    package var version: String
    /// How many events the files had together.
    package var events: Int

    package init(name: String, asOf: Day, knownAt: Instant?, publishedBy: Day?, forum: String?, version: String, events: Int) {
        (self.name, self.asOf, self.knownAt, self.publishedBy) = (name, asOf, knownAt, publishedBy)
        (self.forum, self.version, self.events) = (forum, version, events)
    }
}

extension Report {
    /// What was published of a ledger, by name.
    package static func snapshots(_ rows: [SnapshotRow], _ basis: BasisNote) -> Page {
        @Sendable func table() -> Table {
            Table(
                columns: [
                    column("name", "NAME", isKey: true), column("asOf", "AS OF", isKey: true), column("knownAt", "KNOWN AT"),
                    column("publishedBy", "PUBLISHED BY"), column("forum", "FORUM"), column("version", "VERSION"),
                    column("events", "OF EVENTS", .number),
                ],
                rows: rows.map { row in
                    [
                        Cell(row.name), day(row.asOf), instant(row.knownAt), row.publishedBy.map(day) ?? .blank, Cell(row.forum ?? ""),
                        Cell(row.version), Cell(.number(row.events)),
                    ]
                }, empty: "Nothing was published.")
        }
        return page(
            heading: "Snapshots of this ledger, in Snapshots/: \(rows.count)", table: table(), basis: basis,
            rows: rows.map { row in
                [
                    "name": .text(row.name), "asOf": .day(row.asOf), "knownAt": .instant(row.knownAt),
                    "publishedBy": .day(row.publishedBy), "forum": .text(row.forum), "version": .text(row.version),
                    "events": .number(row.events),
                ]
            })
    }

    private static func day(_ day: Day) -> Cell {
        Cell(.text(day.description), names: day.inWords, isForPrograms: true)
    }

    private static func instant(_ instant: Instant?) -> Cell {
        instant.map { Cell(.text($0.description), names: minute($0), isForPrograms: true) } ?? .blank
    }
}
