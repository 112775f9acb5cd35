import Events
import GlobalCompact

/// The values of a requirement's filters of which each has to be there, where of other filters any counts.
///
/// More of one value does not make up for another of which there is none: of so many that are expected, one a missing value is not reached.
struct RequiredValues {
    private let values: [(dimension: Dimension, value: String)]

    /// - Parameter own: the dimension that tells the rows apart: each value of it has a row of its own.
    init(_ adopted: RequirementAdopted, per own: Dimension?) {
        values = adopted.filters.filter { $0.each ?? false }.flatMap { filter in
            guard let dimension = Dimension(rawValue: filter.dimension), dimension != own else {
                return [(dimension: Dimension, value: String)]()
            }
            return filter.values.map { (dimension, $0) }
        }
    }

    /// No fewer can be expected than there are values.
    var count: Int {
        values.count
    }

    /// The values that none of some things has.
    func missing(_ things: ArraySlice<UInt32>, _ counting: Counting) -> [String] {
        if values.isEmpty { return [] }
        return values.filter { one in !things.contains { has($0, one, counting) } }.map {
            "nothing of \($0.dimension.rawValue) \($0.value)"
        }
    }

    /// How many of some things count towards so many.
    func count(_ things: ArraySlice<UInt32>, towards expected: Quantity?, _ counting: Counting) -> Int {
        let lacking = missing(things, counting).count
        guard lacking > 0, case .count(let wanted)? = expected else { return things.count }
        return max(0, min(things.count, wanted - lacking))
    }

    /// The day since which each is there; `earlier` where that is not before, nothing where a source does not say.
    func day(_ things: ArraySlice<UInt32>, notBefore earlier: Day?, _ counting: Counting, isFirst: Bool = false) -> Day? {
        guard let earlier else { return nil }
        let days = isFirst ? counting.rows.firstDays : counting.rows.days
        return values.reduce(earlier) { latest, one in
            let day = things.filter { has($0, one, counting) }.map { days[Int($0)] }.min() ?? .latest
            return latest.flatMap { day == .latest ? nil : max($0, day) }
        }
    }

    private func has(_ thing: UInt32, _ one: (dimension: Dimension, value: String), _ counting: Counting) -> Bool {
        counting.rows.texts(of: thing, one.dimension).contains { $0.utf8.elementsEqual(one.value.utf8) }
    }
}
