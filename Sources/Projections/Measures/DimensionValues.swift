/// The values that a thing has in a measure's dimensions: a handful, so that looking through them is quicker than hashing.
package struct DimensionValues: Sendable, Sequence, ExpressibleByDictionaryLiteral {
    private var rows: [(key: Dimension, value: [String])]

    package init(dictionaryLiteral rows: (Dimension, [String])...) {
        self.rows = rows.map { (key: $0, value: $1) }
    }

    init(_ rows: [(Dimension, [String])]) {
        self.rows = rows.map { (key: $0, value: $1) }
    }

    /// The values in a dimension; nothing where the measure says none of it.
    package subscript(_ dimension: Dimension) -> [String]? {
        get { rows.indices.first { rows[$0].key == dimension }.map { rows[$0].value } }
        set {
            rows.removeAll { $0.key == dimension }
            if let newValue { rows.append((dimension, newValue)) }
        }
    }

    /// The values in a dimension, or those given.
    package subscript(_ dimension: Dimension, default values: @autoclosure () -> [String]) -> [String] {
        self[dimension] ?? values()
    }

    /// The values of each dimension.
    package var values: [[String]] {
        rows.map(\.value)
    }

    /// The dimensions with their values, in the order in which the measure says them.
    package func makeIterator() -> some IteratorProtocol<(key: Dimension, value: [String])> {
        rows.makeIterator()
    }
}
