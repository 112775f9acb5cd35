package import Projections

/// A measure of a snapshot.
package struct SnapshotMeasure: Sendable {
    package var name: String
    /// Everything that it counts, once.
    package var whole: [Tally]
    /// What tells apart the rows of the whole: nothing, but of what is only stated.
    package var dimensions: [Dimension]
    /// Nothing where the measure has no regions.
    package var byRegion: [Tally]

    package init(name: String, whole: [Tally], by dimensions: [Dimension], byRegion: [Tally]) {
        (self.name, self.whole, self.dimensions, self.byRegion) = (name, whole, dimensions, byRegion)
    }
}
