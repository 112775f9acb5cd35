package import Projections

/// A measure of a snapshot.
package struct SnapshotMeasure: Sendable {
    package var name: String
    /// Everything that it counts, once.
    package var whole: [Tally]
    /// What tells apart the rows of the whole: nothing, but of what is only stated.
    package var dimensions: [Dimension]
    /// By each dimension that it has of those that a snapshot tells apart.
    package var parts: [(dimension: Dimension, tallies: [Tally])]

    package init(name: String, whole: [Tally], by dimensions: [Dimension], parts: [(dimension: Dimension, tallies: [Tally])]) {
        (self.name, self.whole, self.dimensions, self.parts) = (name, whole, dimensions, parts)
    }
}
