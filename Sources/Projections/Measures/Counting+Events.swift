import GlobalCompact
import History

/// The events of what certainly counts.
extension Counting {
    /// The events of each of some lists of rows, as far as they are to be named.
    func events(of lists: [ArraySlice<UInt32>], _ naming: EventNaming) -> [NamedEvents] {
        switch naming {
        case .none:
            return lists.map { _ in .none }
        case .all:
            let workers = lists.reduce(0) { $0 + $1.count } < Self.manyRows ? .one : rows.workers
            return workers.map(lists.count) { [rows, question] place in
                let ids = Self.sortedIDs(of: lists[place], in: rows.withOwnTables, question.measure)
                return NamedEvents(ids: ids, count: ids.count)
            }
        case .first(let limit):
            let shares = question.measure.sharesEvents
            let counts = shares ? [] : eventCounts
            return lists.map { list in
                let ids = inOrderOfDay(shares ? list : earliest(limit, of: list))
                return NamedEvents(
                    ids: ids.prefix(limit).sorted(), count: shares ? ids.count : list.reduce(0) { $0 + Int(counts[Int($1)]) })
            }
        }
    }

    /// The events of so many rows take long enough for several workers.
    private static let manyRows = 4096

    /// By row of what certainly counts, how many events it has.
    private var eventCounts: [UInt32] {
        rows.workers.map(ranges: rows.certainCount) { [rows, question] range in
            range.map { row in
                let (entity, part) = rows.part(row)
                var count: UInt32 = 0
                question.measure.events(entity, part) { _ in count += 1 }
                return count
            }
        }.flatMap(\.self)
    }

    /// The ids of the events of rows, sorted, each once. They are sorted before they are made texts: there can be as many as there are
    /// events.
    private static func sortedIDs(of list: ArraySlice<UInt32>, in rows: MeasureRows, _ measure: Measure) -> [String] {
        let eventIndex = rows.eventIndex
        var numbers: [UInt32] = []
        for row in list {
            let (entity, part) = rows.part(Int(row))
            measure.events(entity, part) { numbers.append(eventIndex.entries[Int($0.origin)].id) }
        }
        let sorted = eventIndex.ids.sorted(numbers)
        return sorted.indices.filter { $0 == 0 || sorted[$0] != sorted[$0 - 1] }.map { eventIndex.ids[sorted[$0]] }
    }

    private func eventIDs(of row: UInt32) -> [String] {
        let (entity, part) = rows.part(Int(row))
        return entity.ids(question.measure.steps(entity, part))
    }

    /// So many of the earliest rows, and those of the same day as the last of them.
    private func earliest(_ limit: Int, of list: ArraySlice<UInt32>) -> ArraySlice<UInt32> {
        guard list.count > limit else { return list }
        var earliest: [Day] = []
        for row in list {
            let day = rows.days[Int(row)]
            if earliest.count == limit {
                guard let last = earliest.last, day < last else { continue }
                earliest.removeLast()
            }
            earliest.insert(day, at: earliest.firstIndex { day < $0 } ?? earliest.count)
        }
        return list.filter { row in earliest.last.map { rows.days[Int(row)] <= $0 } ?? false }[...]
    }

    /// The ids of the events of rows, each once, those of the earliest rows first.
    private func inOrderOfDay(_ list: ArraySlice<UInt32>) -> [String] {
        let dated = list.flatMap { row in eventIDs(of: row).map { (day: rows.days[Int(row)], id: $0) } }
        var seen: Set<String> = []
        return dated.sorted { $0.day != $1.day ? $0.day < $1.day : $0.id < $1.id }.map(\.id).filter { seen.insert($0).inserted }
    }
}
