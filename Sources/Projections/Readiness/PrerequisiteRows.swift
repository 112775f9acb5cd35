import GlobalCompact

/// The rows of a requirement that must come first, for each row of one that waits for it.
struct PrerequisiteRows {
    private let requirement: Readiness.Requirement
    /// The places of the rows with keys of the same dimension.
    private var places: [ExactText: Int] = [:]
    /// The row for keys without one of their own: the first that is not met, or the last where all are.
    private let other: Int?

    init(_ requirement: Readiness.Requirement, per dimension: Dimension?) {
        self.requirement = requirement
        let rows = requirement.rows
        other = rows.indices.first { !rows[$0].status.hasHappened } ?? rows.indices.last
        guard let dimension else { return }
        for place in rows.indices.reversed() {
            if let key = rows[place].key, key.dimension == dimension { places[ExactText(key.value)] = place }
        }
    }

    /// The row that must come before another; nothing where the requirement has none.
    func row(_ key: String?) -> Readiness.Row? {
        (key.flatMap { places[ExactText($0)] } ?? other).map { requirement.rows[$0] }
    }
}
