package import Events
package import Formats

/// How many there are of one kind of thing.
package struct ThingCount: Sendable {
    package var thing: Thing
    package var count: Int
    /// How many more there may be.
    package var possible: Int
    /// What is counted.
    package var help: String
    /// The events that make them.
    package var events: [String]

    package init(thing: Thing, count: Int, possible: Int, help: String, events: [String]) {
        (self.thing, self.count, self.possible, self.help, self.events) = (thing, count, possible, help, events)
    }
}

extension Report {
    /// How many there are of each kind of thing, those of which there are none left out for people.
    package static func inventory(_ counts: [ThingCount], heading: String, _ basis: BasisNote) -> Page {
        let isPossible = counts.contains { $0.possible != 0 }
        let table = Table(
            columns: [
                column("things", "THINGS", isKey: true), column("value", "HOW MANY", .number, isKey: true),
                column("possible", "POSSIBLE", .number, for: isPossible ? .everybody : .curious),
                column("counts", "WHAT IS COUNTED", wraps: true), eventsColumn,
            ],
            rows: counts.map { one in
                [
                    Cell(one.thing.plural), Cell(.number(one.count), reasons: one.events), Cell(.number(one.possible)), Cell(one.help),
                    Cell(one.events.joined(separator: " ")),
                ]
            },
            empty: "Nothing.")
        return page(
            heading: heading, table: table, basis: basis,
            rows: zip(counts, table.rowRecords).map { one, record in record + ["events": .texts(one.events)] })
    }
}
