import Events
import GlobalCompact

/// The things that generated events are about: those that others can refer to, and of them those to which more can happen.
struct GeneratedThings {
    /// A thing with the last that happened to it.
    struct Open {
        var slug: String
        /// The effective day of the event with which it began.
        var began: Day
        var latest: EventType
        /// The effective day of that event. What happens next does so later, so that the order of a thing's events is that of their days.
        var effectiveDay: Day
    }

    private var begun: [Thing: [(slug: String, began: Day)]] = [:]
    private var open: [Thing: [Open]] = [:]

    /// One of the things of a kind that began before a day, if one is soon found.
    func one(of thing: Thing, before day: Day, _ draw: inout SeededDraw) -> String? {
        guard let begun = begun[thing] else { return nil }
        for _ in 0..<4 {
            let drawn = draw.one(of: begun)
            if drawn.began < day { return drawn.slug }
        }
        return nil
    }

    /// Keeps what happened to a new thing.
    mutating func begin(_ subject: Subject, _ latest: EventType, _ effectiveDay: Day) {
        begun[subject.thing, default: []].append((subject.slug, effectiveDay))
        guard !latest.isLast else { return }
        open[subject.thing, default: []].append(Open(slug: subject.slug, began: effectiveDay, latest: latest, effectiveDay: effectiveDay))
    }

    /// The place of a thing to which more can happen, if there is one.
    func placeOfOpen(_ thing: Thing, _ draw: inout SeededDraw) -> Int? {
        guard let open = open[thing], !open.isEmpty else { return nil }
        return draw.below(open.count)
    }

    func open(_ thing: Thing, at place: Int) -> Open? {
        open[thing]?[place]
    }

    /// Keeps what happened to a thing that was open.
    mutating func change(_ thing: Thing, at place: Int, _ latest: EventType, _ effectiveDay: Day) {
        if latest.isLast {
            let last = (open[thing]?.count ?? 1) - 1
            open[thing]?.swapAt(place, last)
            open[thing]?.removeLast()
        } else {
            open[thing]?[place].latest = latest
            open[thing]?[place].effectiveDay = effectiveDay
        }
    }
}

/// The life of a thing, as generated: its events come in the order in which the types are listed.
extension EventType {
    /// How often an event happens beside others that could; what is listed here can happen again.
    private static let often: [EventType: Int] = [.pledgeProgressed: 16, .contributionDeposited: 4, .programmeResultReported: 2]

    /// By thing, the types of its events, in the order of their list.
    private static let ofThing = Dictionary(grouping: allCases, by: \.thing)

    /// What can happen to a thing after this, each as often as is likely.
    private var following: [EventType] {
        guard rank != .ends, self != .pledgeSameAs else { return [] }
        let types = Self.ofThing[thing] ?? []
        guard let own = types.firstIndex(of: self) else { return [] }
        // Names of one pledge have no history of their own, so that whoever counts pledges by other means need not join histories.
        let later = types[own...].filter { ($0 != self || Self.often[self] != nil) && ($0 != .pledgeSameAs || self == .pledgeMade) }
        return later.flatMap { Array(repeating: $0, count: Self.often[$0] ?? 1) }
    }

    private static let allFollowing = Dictionary(uniqueKeysWithValues: allCases.map { ($0, $0.following) })
    private static let beginning = ofThing.mapValues { $0.filter(\.canBegin) }

    /// Whether nothing happens to the thing after this.
    var isLast: Bool {
        Self.allFollowing[self]?.isEmpty ?? true
    }

    /// One of the types that can follow; nothing where the thing has ended.
    func next(_ draw: inout SeededDraw) -> EventType? {
        guard let types = Self.allFollowing[self], !types.isEmpty else { return nil }
        return draw.one(of: types)
    }

    /// One of the types with which a thing can begin.
    static func first(of thing: Thing, _ draw: inout SeededDraw) -> EventType? {
        beginning[thing].map { draw.one(of: $0) }
    }
}
