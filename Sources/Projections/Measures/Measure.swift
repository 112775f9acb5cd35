package import Events
package import GlobalCompact
import History

/// A named, scoped count or sum over the state, which returns its value and the events that make it.
package struct Measure: Sendable {
    /// What a measure does with what it finds.
    package enum Kind: Sendable {
        /// Counts.
        case count
        /// Sums amounts, each currency apart.
        case sum
        /// Shows figures side by side, as stated.
        case stated
    }

    /// What is counted: dimensions with the values that it has in each.
    package struct Item: Sendable {
        package var entity: Entity
        /// What tells apart several that are counted of one entity.
        var part: UInt32
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

    /// What a source says of how much a part is.
    struct Amount: Equatable, Sendable {
        /// Nothing where the source leaves it blank.
        var amount: Money?
        var booked: Money?
    }

    package var name: String
    package var help: String
    /// What it counts.
    package let thing: Thing
    package let kind: Kind
    /// What it is counted by, and where the values come from.
    let sources: [(dimension: Dimension, source: DimensionSource)]
    /// The things of the ledger that it looks at: what it counts, and what says what that is counted by.
    package let things: Set<Thing>
    /// By the places of the sources, what reads them: made when it is asked for first.
    private let readers = Memo<Int, DimensionReader>()
    /// The words under which documents state a figure for the same thing: their figures stand beside the count.
    package let statedAs: [String]
    /// Whether several of its parts can have an event in common.
    package let sharesEvents: Bool
    /// Whether what is counted of an entity depends on others of its kind.
    let dependsOnOthers: Bool
    /// Whether it finds one part after another in effective order, and not in that of the entities.
    package let isInOrder: Bool
    /// Hands over the parts of an entity that are counted: one, most often.
    let parts: @Sendable (Entity, (UInt32) -> Void) -> Void
    /// Since when a part is so; nothing where the sources do not say.
    let days: @Sendable (Entity, UInt32) -> Period?
    /// Hands over the events that make a part what it is.
    let events: @Sendable (Entity, UInt32, (EntityStep) -> Void) -> Void
    let amount: @Sendable (Entity, UInt32) -> Amount
    /// Hands over all parts of an entity with their days, and where they are summed with their amounts.
    private(set) var each: @Sendable (Entity, (UInt32, Period?, Amount) -> Void) -> Void
    /// What a document states.
    let stated: @Sendable (Entity) -> String?
    /// What the sources say of how a part came about; nothing where they never say anything.
    let remarks: (@Sendable (Entity, UInt32) -> [String])?

    init(
        name: String, help: String, of thing: Thing, kind: Kind = .count, by sources: [(Dimension, DimensionSource)],
        statedAs: [String] = [], sharesEvents: Bool = false, dependsOnOthers: Bool = false, isInOrder: Bool = false,
        parts: @escaping @Sendable (Entity, (UInt32) -> Void) -> Void = { $1(0) },
        days: @escaping @Sendable (Entity, UInt32) -> Period? = { entity, _ in entity.steps.last?.occurred },
        events: @escaping @Sendable (Entity, UInt32, (EntityStep) -> Void) -> Void = { entity, _, take in entity.steps.forEach(take) },
        amount: @escaping @Sendable (Entity, UInt32) -> Amount = { _, _ in Amount() },
        stated: @escaping @Sendable (Entity) -> String? = { _ in nil }, remarks: (@Sendable (Entity, UInt32) -> [String])? = nil
    ) {
        (self.name, self.help, self.thing, self.kind) = (name, help, thing, kind)
        self.sources = sources.map { (dimension: $0, source: $1) }
        things = sources.reduce([thing]) { $0.union($1.1.things) }
        (self.statedAs, self.sharesEvents, self.isInOrder) = (statedAs, sharesEvents, isInOrder)
        self.dependsOnOthers = dependsOnOthers
        (self.parts, self.days, self.events, self.amount) = (parts, days, events, amount)
        (self.stated, self.remarks) = (stated, remarks)
        each = { entity, take in
            parts(entity) { part in take(part, days(entity, part), kind == .count ? Amount() : amount(entity, part)) }
        }
    }

    /// One of which everything is said by what an entity's events come to, which is folded once for all parts of the entity.
    init<Folded>(
        name: String, help: String, of thing: Thing, kind: Kind, by sources: [(Dimension, DimensionSource)], statedAs: [String] = [],
        folding fold: @escaping @Sendable (Entity) -> Folded, parts: @escaping @Sendable (Folded, (UInt32) -> Void) -> Void,
        days: @escaping @Sendable (Folded, UInt32) -> Period?,
        events: @escaping @Sendable (Folded, UInt32, (EntityStep) -> Void) -> Void,
        amount: @escaping @Sendable (Folded, UInt32) -> Amount
    ) {
        self.init(
            name: name, help: help, of: thing, kind: kind, by: sources, statedAs: statedAs, parts: { parts(fold($0), $1) },
            days: { days(fold($0), $1) }, events: { events(fold($0), $1, $2) }, amount: { amount(fold($0), $1) })
        each = { entity, take in
            let folded = fold(entity)
            parts(folded) { part in take(part, days(folded, part), kind == .count ? Amount() : amount(folded, part)) }
        }
    }

    /// One part of each entity that has begun.
    @Sendable static func begun(_ entity: Entity, _ count: (UInt32) -> Void) {
        if entity.isBegun { count(0) }
    }

    /// The events that make a part what it is.
    func steps(_ entity: Entity, _ part: UInt32) -> [EntityStep] {
        var steps: [EntityStep] = []
        events(entity, part) { steps.append($0) }
        return steps
    }

    package var dimensions: [Dimension] {
        sources.map(\.dimension)
    }

    /// What reads the values in a dimension; nothing where it says nothing of it.
    func reader(_ dimension: Dimension) -> DimensionReader? {
        sources.indices.first { sources[$0].dimension == dimension }.map { place in
            readers.value(place) { DimensionReader(sources[place].source, of: thing) }
        }
    }

    /// Those among the things that a measure looks at which it counts. A finding is of its report's and its meeting's region, a report of
    /// its meeting's, and a meeting of no other thing's.
    package static func counted(among things: Set<Thing>) -> Set<Thing> {
        let referred: [Set<Thing>] = [[.meeting, .report], [.meeting]]
        return referred.lazy.map(things.subtracting).first { !$0.isEmpty } ?? things
    }

    /// What is counted, with all that is said of it, sorted by subject.
    ///
    /// - Parameter subjects: of others nothing is said; without them all is.
    package func items(_ state: LedgerState, about subjects: Set<String>? = nil) -> [Item] {
        MeasureQuery(self).items(state, about: subjects)
    }

    // MARK: Values

    /// The closed vocabulary of a dimension's values in this measure; nothing where they are no words.
    package func words(of dimension: Dimension) -> [String]? {
        sources.first { $0.dimension == dimension }.flatMap { $0.source.words(thing) } ?? dimension.words
    }

    /// Whether something that this measure finds can ever have a value in a dimension.
    package func canFind(_ value: String, in dimension: Dimension) -> Bool {
        if let words = words(of: dimension) { return words.contains(value) }
        if dimension.thing != nil { return Subject.isSlug(value) }
        let areDigits = value.utf8.allSatisfy { (48...57).contains($0) }
        if let numbers = dimension.numbers {
            return areDigits && Int(value).map { numbers.contains($0) && String($0) == value } ?? false
        }
        switch dimension {
        case .state, .implementedIn: return State(code: value) != nil
        case .year: return Self.areYears(value)
        default: return !value.isEmpty
        }
    }

    /// Whether a text is a year, or years as they stand where several may be meant: `2024`, `2022/2026`, `../2026`.
    package static func areYears(_ text: String) -> Bool {
        guard let period = try? Period(parsing: text), !period.isOpenEnd else { return false }
        return period.years == text
    }
}
