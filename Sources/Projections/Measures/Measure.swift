package import Events
package import GlobalCompact

/// A named, scoped count or sum over the state, which returns its value and the events that make it.
package struct Measure: Sendable {
    /// What a measure does with the things that it finds.
    package enum Kind: Sendable {
        /// Counts things.
        case count
        /// Sums amounts, each currency apart.
        case sum
        /// Shows figures side by side, as stated.
        case stated
    }

    /// What a thing is counted by: dimensions with the values that it has in each.
    package struct Item: Sendable {
        package var subject: String
        package var keys: DimensionValues
        /// When it became so; nothing where the sources do not say.
        package var occurred: Period?
        package var events: [String]
        /// What a sum adds; nothing where the source leaves it blank.
        package var amount: Money?
        /// How much was booked of it, in a currency of the books.
        package var booked: Money?
        /// What a document states, as it states it; nothing where it leaves it blank.
        package var stated: String?
        /// What the sources say of how it came about: `informal`.
        package var remarks: [String] = []
    }

    package var name: String
    package var help: String
    /// The things of the ledger that it looks at: what it counts, and what says what that is counted by.
    package var things: Set<Thing>
    package var kind = Kind.count
    package var dimensions: [Dimension]
    /// The words under which documents state a figure for the same thing: their figures stand beside the count.
    package var statedAs: [String] = []
    /// Whether several of its things can have an event in common.
    package var sharesEvents = false
    /// Whether it tells its things in an order of their own, and not in any.
    package var isToldInOrder = false
    /// Tells the things that are counted: of the same state always in the same order.
    private let tellThings: @Sendable (LedgerState, inout CountedThings) -> Void

    /// Those among the things that a measure looks at which it counts. A finding is of its report's and its meeting's region, a report of
    /// its meeting's, and a meeting of no other thing's.
    package static func counted(among things: Set<Thing>) -> Set<Thing> {
        let referred: [Set<Thing>] = [[.meeting, .report], [.meeting]]
        return referred.lazy.map(things.subtracting).first { !$0.isEmpty } ?? things
    }

    init(
        name: String, help: String, things: Set<Thing>, kind: Kind = .count, dimensions: [Dimension], statedAs: [String] = [],
        sharesEvents: Bool = false, isToldInOrder: Bool = false, tell: @escaping @Sendable (LedgerState, inout CountedThings) -> Void
    ) {
        self.name = name
        self.help = help
        self.things = things
        self.kind = kind
        self.dimensions = dimensions
        self.statedAs = statedAs
        self.sharesEvents = sharesEvents
        self.isToldInOrder = isToldInOrder
        tellThings = tell
    }

    /// Tells the things of a state that are counted, under the regions to which their States belong in it.
    func tell(_ state: LedgerState, _ counted: inout CountedThings) {
        counted.begin(state.memberships)
        tellThings(state, &counted)
    }

    /// The things that are counted, with all that is said of them, sorted by subject.
    package func items(_ state: LedgerState) -> [Item] {
        MeasureQuery(self).items(state)
    }
}
