package import GlobalCompact
package import JSON
package import Projections

extension Report {
    /// What a ledger came to on a basis, to be published: every measure, whole and by region, and the readiness of a forum.
    ///
    /// It has codes, days, numbers and the ids of events, and no words for people: these may be put better without anything having changed.
    package static func snapshot(
        _ measures: [SnapshotMeasure], forum: String?, _ readiness: Readiness?, asOf: Day, basis: JSONValue
    ) -> JSONValue {
        let told = readiness.map { readinessJSON($0, [:], asOf: asOf, BasisNote(line: "", json: .null)).leavingOut(words) } ?? .null
        return .object([
            ("basis", basis), ("forum", text(forum)),
            (
                "measures",
                .object(
                    measures.map { measure in
                        let whole = measure.whole.map { row($0, measure.dimensions).leavingOut(words) }
                        let regions = measure.byRegion.map { row($0, [.region]).leavingOut(words) }
                        return (measure.name, .object([("whole", .array(whole)), ("byRegion", .array(regions))]))
                    })
            ),
            ("readiness", told),
        ])
    }

    /// Members that are put into words, or follow from the others; and what a requirement says for itself, which its event has.
    private static let words: Set<String> = [
        "basis", "title", "label", "remarks", "number", "area", "verb", "owedBy", "owedTo", "cites", "after", "background", "fund",
    ]
}

extension JSONValue {
    /// The same without some members, wherever they stand.
    fileprivate func leavingOut(_ names: Set<String>) -> JSONValue {
        switch self {
        case .object(let members):
            .object(members.filter { !names.contains($0.name) }.map { ($0.name, $0.value.leavingOut(names)) })
        case .array(let elements): .array(elements.map { $0.leavingOut(names) })
        case .null, .bool, .integer, .double, .string: self
        }
    }
}
