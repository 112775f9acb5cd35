import Events
import GlobalCompact

/// The days that some rules name for each row of a requirement; worked out once where they are the same for all.
struct RowDays {
    private let rules: [DayRule]
    private let dimension: Dimension?
    private let days: DayRules
    /// The days that are known, where no rule depends on the row.
    private let shared: [DueDay]?

    init(_ rules: [DayRule], per dimension: Dimension?, _ days: DayRules) {
        self.rules = rules
        self.dimension = dimension
        self.days = days
        let depends = dimension.map { dimension in rules.contains { DayRules.depends($0, on: dimension) } } ?? false
        shared = depends ? nil : rules.compactMap { days.day($0, key: nil) }
    }

    /// The days that are known for a row, in the order of the rules.
    func known(_ key: String?) -> [DueDay] {
        if let shared { return shared }
        return rules.compactMap { rule in
            days.day(rule, key: dimension.flatMap { dimension in key.map { (dimension, $0) } })
        }
    }
}
