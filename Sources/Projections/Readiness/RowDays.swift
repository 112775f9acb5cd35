import Events
import GlobalCompact

/// The days that some rules name for each row of a requirement; worked out once where they are the same for all.
///
/// Where no rule names a known day, they are the latest that the rules may mean.
struct RowDays {
    private let rules: [DayRule]
    private let dimension: Dimension?
    private let days: DayRules
    /// The days that are known, where no rule depends on the row.
    let shared: [DueDay]?

    init(_ rules: [DayRule], per dimension: Dimension?, _ days: DayRules) {
        self.rules = rules
        self.dimension = dimension
        self.days = days
        let depends = dimension.map { dimension in rules.contains { DayRules.depends($0, on: dimension) } } ?? false
        shared = depends ? nil : Self.known(rules, days, key: nil)
    }

    /// The days that are known for a row, in the order of the rules.
    func known(_ key: String?) -> [DueDay] {
        if let shared { return shared }
        return Self.known(rules, days, key: dimension.flatMap { dimension in key.map { (dimension, $0) } })
    }

    private static func known(_ rules: [DayRule], _ days: DayRules, key: (dimension: Dimension, value: String)?) -> [DueDay] {
        let known = rules.compactMap { days.day($0, key: key) }
        return known.isEmpty ? rules.compactMap { days.latestDay($0, key: key) } : known
    }
}
