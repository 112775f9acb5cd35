/// The values that a thing has in a measure's dimensions: a handful, so that looking through them is quicker than hashing.
package struct DimensionValues: Sendable, ExpressibleByDictionaryLiteral {
    private var rows: [(dimension: Dimension, values: [String])]

    package init(dictionaryLiteral rows: (Dimension, [String])...) {
        self.rows = rows.map { (dimension: $0, values: $1) }
    }

    /// The values in a dimension; nothing where the measure says none of it.
    package subscript(_ dimension: Dimension) -> [String]? {
        get { rows.first { $0.dimension == dimension }?.values }
        set {
            rows.removeAll { $0.dimension == dimension }
            if let newValue { rows.append((dimension, newValue)) }
        }
    }

    /// The values in a dimension, or those given.
    package subscript(_ dimension: Dimension, default values: @autoclosure () -> [String]) -> [String] {
        self[dimension] ?? values()
    }
}
