import GlobalCompact

/// The events of things that certainly count: the measure is gone through once more, for all that are wanted together.
extension Counting {
    /// The events of each of some lists of things, as far as they are to be named.
    func events(of lists: [[UInt32]], _ naming: EventNaming) -> [NamedEvents] {
        if lists.allSatisfy(\.isEmpty) { return lists.map { _ in .none } }
        switch naming {
        case .none:
            return lists.map { _ in .none }
        case .all:
            let told = toldAgain(counting: [], naming: lists)
            return lists.map { list in
                let ids = Self.sorted(list.flatMap { told.events[place(of: $0)] ?? [] })
                return NamedEvents(ids: ids, count: ids.count)
            }
        case .first(let limit):
            let shares = question.measure.sharesEvents
            let named = shares ? lists : lists.map { earliest(limit, of: $0) }
            let told = toldAgain(counting: lists, naming: named)
            return zip(lists, named).map { list, named in
                let ids = inOrderOfDay(named, told)
                let count = shares ? ids.count : list.reduce(0) { $0 + told.eventCounts[place(of: $1)] }
                return NamedEvents(ids: ids.prefix(limit).sorted(), count: count)
            }
        }
    }

    private func place(of thing: UInt32) -> Int {
        Int(things.places[Int(thing)])
    }

    /// Goes through the measure again for how many events some things have, and for which those of others are.
    private func toldAgain(counting counted: [[UInt32]], naming named: [[UInt32]]) -> CountedThings {
        var details = Array(repeating: CountedThings.Detail.nothing, count: toldCount)
        for thing in counted.joined() { details[place(of: thing)] = .eventCount }
        for thing in named.joined() { details[place(of: thing)] = .events }
        var told = CountedThings(details: details)
        question.measure.tell(certain, &told)
        return told
    }

    /// So many of the earliest things, and those of the same day as the last of them.
    private func earliest(_ limit: Int, of list: [UInt32]) -> [UInt32] {
        guard list.count > limit else { return list }
        var earliest: [Day] = []
        for thing in list {
            let day = things.days[Int(thing)]
            if earliest.count == limit {
                guard let last = earliest.last, day < last else { continue }
                earliest.removeLast()
            }
            earliest.insert(day, at: earliest.firstIndex { day < $0 } ?? earliest.count)
        }
        return list.filter { thing in earliest.last.map { things.days[Int(thing)] <= $0 } ?? false }
    }

    /// The ids of things' events, each once, those of the earliest things first.
    private func inOrderOfDay(_ list: [UInt32], _ told: CountedThings) -> [String] {
        let dated = list.flatMap { thing in (told.events[place(of: thing)] ?? []).map { (day: things.days[Int(thing)], id: $0) } }
        var seen: Set<String> = []
        return dated.sorted { $0.day != $1.day ? $0.day < $1.day : $0.id < $1.id }.map(\.id).filter { seen.insert($0).inserted }
    }

    /// Ids sorted, each once.
    static func sorted(_ ids: [String]) -> [String] {
        let sorted = ids.sorted()
        return sorted.indices.filter { $0 == 0 || sorted[$0] != sorted[$0 - 1] }.map { sorted[$0] }
    }
}
