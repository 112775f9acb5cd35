package import Formats
package import GlobalCompact
package import Projections

extension Report {
    /// What a ledger came to on a basis, to be published: every measure, whole, by region, status and stage, and the readiness of a forum.
    ///
    /// It has codes, days, numbers and the ids of events, and no words for people: these may be put better without anything having changed.
    package static func snapshot(
        _ measures: [SnapshotMeasure], forum: String?, _ readiness: Readiness?, asOf: Day, basis: Record
    ) -> Record {
        let told = Record(
            measures.map { measure in
                let whole: Record = ["whole": .records(measure.whole.map { row($0, measure.dimensions) })]
                let parts = measure.parts.map { dimension, tallies in
                    let name = dimension.rawValue.prefix(1).uppercased() + dimension.rawValue.dropFirst()
                    return ("by" + name, Record.Value.records(tallies.map { row($0, [dimension]) }))
                }
                let rows = whole + Record(parts.map { (name: $0.0, value: $0.1) })
                return (measure.name, .record(rows.leavingOut(words)))
            })
        let stands = readiness.map { readinessRecord($0, [:], asOf: asOf).leavingOut(words) }
        return ["basis": .record(basis), "forum": .text(forum), "measures": .record(told), "readiness": .record(stands)]
    }

    /// Members that are put into words, or follow from the others; and what a requirement says for itself, which its event has.
    private static let words: Set<String> = [
        "title", "label", "remarks", "number", "area", "verb", "owedBy", "owedTo", "cites", "after", "background", "fund",
    ]
}
