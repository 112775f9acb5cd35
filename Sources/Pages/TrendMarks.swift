import Projections

/// A small drawing in text: a mark for each value, as high as the value is beside the greatest one (block elements of Unicode, U+2581 to
/// U+2588; a nought is a low line).
enum TrendMarks {
    private static let heights = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

    /// The marks of values of one kind and currency, in order; none where all are nought or blank. What is below nought is drawn as one.
    static func of(_ values: [Quantity]) -> String {
        let sizes = values.map(size)
        guard let greatest = sizes.max(), greatest > 0 else { return "" }
        return sizes.map { size in
            // A value that is there is never drawn as if it were not.
            size <= 0 ? "_" : heights[max(0, min(heights.count - 1, Int((size * Int128(heights.count) - 1) / greatest)))]
        }.joined()
    }

    private static func size(_ quantity: Quantity) -> Int128 {
        switch quantity {
        case .count(let count): Int128(count)
        case .sum(let units, _): units
        case .stated: 0
        }
    }
}
