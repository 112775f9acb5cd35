import Events
import Files
import Formats
import GlobalCompact
import Projections

/// The program's own answer to `readiness`, of every forum that has requirements, as of the day of the export.
///
/// Its rules (due days that move with meetings, what must come first, looks, stated figures) are no query that three databases share, so
/// that it stands as what it is: rows with the day that they are of, which no other asked day changes.
extension DatabaseTables {
    static let readinessTable = SQLTable(
        "gcm_readiness_as_exported",
        [
            SQLColumn("as_of", .day, isRequired: true, "the day of the export, whatever gcm_ask says"),
            SQLColumn("forum", .text, isRequired: true), SQLColumn("requirement", .text, isRequired: true),
            SQLColumn("title", .text, isRequired: true), SQLColumn("area", .text, isRequired: true),
            SQLColumn("verb", .text, isRequired: true, "the text's own"),
            SQLColumn("per", .text, isRequired: true, "what it has a row for"), SQLColumn("key", .text, "of which this row is"),
            SQLColumn("requirement_status", .text, isRequired: true, "that of all its rows together"),
            SQLColumn("requirement_group", .text, isRequired: true), SQLColumn("requirement_due", .day),
            SQLColumn("status", .text, isRequired: true), SQLColumn("group", .text, isRequired: true), SQLColumn("due", .day),
            SQLColumn("planning_day_known", .flag, "whether the due day rests on a plan with a day of its own"),
            SQLColumn("expected", .text, "a number, or an amount in currency; none of what is voluntary"),
            SQLColumn("reached", .text, isRequired: true, "empty where a document leaves it blank"), SQLColumn("possible", .text),
            SQLColumn("currency", .text), SQLColumn("met_on", .day, "the last day that may be meant"),
            SQLColumn("met_from", .day, "the first day that may be meant"), SQLColumn("in_time", .flag),
            SQLColumn("looked", .day, "the last look that concerns it"), SQLColumn("remarks", .text),
        ],
        "The program's answer to 'readiness' as of the day of the export: no query of this database, and of no other day.")
    static let readinessEventsTable = SQLTable(
        "gcm_readiness_events_as_exported",
        [
            SQLColumn("forum", .text, isRequired: true), SQLColumn("requirement", .text, isRequired: true), SQLColumn("key", .text),
            SQLColumn("event_id", .text, isRequired: true),
        ], "The events behind each row of gcm_readiness_as_exported.")

    /// Hands over the readiness of every forum.
    mutating func writeReadiness(_ put: ([UInt8]) throws(FileProblem) -> Void) throws(FileProblem) {
        let asOf = DatabaseValues.day(query.basis.asOf)
        for forum in ReadinessQuestion.known(query.states.certain) {
            guard let known = ReadinessTable.readiness(forum, query.states, asOf: query.basis.asOf, naming: .all) else { continue }
            for requirement in known.requirements {
                // All rows are gone through for it.
                let group = requirement.group
                for row in requirement.rows { add(row, of: requirement, group, forum, asOf) }
                try handOver(put)
            }
        }
    }

    private mutating func add(
        _ row: Readiness.Row, of requirement: Readiness.Requirement, _ group: ReadinessGroup, _ forum: String, _ asOf: SQLValue
    ) {
        let adopted = requirement.adopted
        let key = SQLValue(row.key?.value)
        readiness.add(
            [
                asOf, .text(forum), .text(requirement.slug), .text(adopted.title), .text(adopted.area.rawValue),
                .text(adopted.verb.rawValue),
                .text(adopted.per.rawValue), key, .text(requirement.status.rawValue), .text(group.rawValue),
                DatabaseValues.day(requirement.due?.day), .text(row.status.rawValue), .text(row.group.rawValue),
                DatabaseValues.day(row.due?.day), row.due.map { .flag(!$0.isPlanUndated) } ?? .null, SQLValue(row.expected?.text),
                .text(row.reached.text), .text(row.possible.text),
                SQLValue((row.expected?.currency ?? row.reached.currency)?.code), DatabaseValues.day(row.metOn),
                DatabaseValues.day(row.metFrom == .earliest ? nil : row.metFrom), row.inTime.map { .flag($0) } ?? .null,
                DatabaseValues.day(row.looked), SQLValue(row.remarks.isEmpty ? nil : row.remarks.joined(separator: "; ")),
            ], to: &script)
        for event in row.events { readinessEvents.add([.text(forum), .text(requirement.slug), key, .text(event)], to: &script) }
    }
}
