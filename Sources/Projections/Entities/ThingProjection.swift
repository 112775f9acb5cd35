package import Events

/// What follows from the events of one kind of thing: what counts it, how it is listed, what must be known of it.
package struct ThingProjection: Sendable {
    package let thing: Thing
    package let measures: [Measure]
    package let list: ThingList
    /// What tells one from others, and has to stand in one of its events: of each of these fields one, under the name of the first.
    package let needed: [[String]]
    /// How far one has come: the name of that, and its word; nothing for what has no steps.
    package let standing: (name: String, word: @Sendable (Entity) -> String)?

    /// - Parameter listing: the measure that finds what is listed; without it, the first.
    init(
        _ thing: Thing, measures: [Measure], needed: [[String]] = [], standing: (name: String, word: @Sendable (Entity) -> String)? = nil,
        listing: Measure? = nil, _ cells: [(String, ThingList.Cell)]
    ) {
        (self.thing, self.measures, self.needed, self.standing) = (thing, measures, needed, standing)
        list = ThingList(listing ?? measures[0], cells)
    }
}
