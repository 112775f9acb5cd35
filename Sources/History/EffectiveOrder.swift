/// The order in which facts take effect: effective day, first day, rank, recorded time, id.
enum EffectiveOrder {
    /// The same facts in their order. O(n) where few of them are alike but for their ids.
    static func sorted(_ facts: [FactList.Places], _ eventIndex: EventIndex) -> [FactList.Places] {
        let entries = eventIndex.entries
        var keys = facts.map { Key($0, entries) }
        if keys.count < fewFacts {
            keys.sort { precedes($0, $1, eventIndex) }
            return keys.map(\.places)
        }
        var spare = keys
        sortByRecorded(&keys, &spare)
        // From the least significant digit to the most significant, each sorting stably.
        for shift in stride(from: 0 as UInt64, to: 48, by: 12) { sort(&keys, &spare) { Int($0.days &>> shift & 0xFFF) } }
        sortAlike(&keys, eventIndex)
        return keys.map(\.places)
    }

    /// All of the order but the ids, as two integers.
    private struct Key {
        /// The effective day, the first day and the rank, in 48 bits.
        let days: UInt64
        /// The recorded time, in 60 bits.
        let recorded: UInt64
        let places: FactList.Places

        init(_ places: FactList.Places, _ entries: Slab<IndexedEvent>) {
            self.places = places
            let content = entries[Int(places.content)]
            days = Key.ascending(content.effectiveDay) << 25 | Key.ascending(content.firstDay) << 2 | UInt64(content.rank & 3)
            // Instants lie in the years 0 to 9999: less than 2^59 microseconds around 1970.
            recorded = UInt64(bitPattern: entries[Int(places.origin)].recorded &+ (1 << 59)) & ((1 << 60) - 1)
        }

        /// A number of 23 bits whose unsigned order is that of the day. Days lie in the years 0 to 9999, or before or after all of them.
        private static func ascending(_ day: Int32) -> UInt64 {
            UInt64(min(max(day, -(1 << 22)), (1 << 22) - 1) + (1 << 22))
        }
    }

    /// Fewer are sorted quicker by comparing them.
    private static let fewFacts = 1024
    /// So many runs of keys that are recorded in order, and more, are not merged but sorted by digits.
    private static let fewRuns = 8

    /// Whether one fact takes effect before another one.
    static func precedes(_ left: FactList.Places, _ right: FactList.Places, _ eventIndex: EventIndex) -> Bool {
        precedes(Key(left, eventIndex.entries), Key(right, eventIndex.entries), eventIndex)
    }

    private static func precedes(_ left: Key, _ right: Key, _ eventIndex: EventIndex) -> Bool {
        if left.days != right.days { return left.days < right.days }
        if left.recorded != right.recorded { return left.recorded < right.recorded }
        return eventIndex.ids.precedes(eventIndex.entries[Int(left.places.origin)].id, eventIndex.entries[Int(right.places.origin)].id)
    }

    /// Sorts by recorded time. The lines of one writer stand in this order, so that mostly there is little to do.
    private static func sortByRecorded(_ keys: inout [Key], _ spare: inout [Key]) {
        var ends: [Int] = []
        for index in keys.indices.dropFirst() where keys[index].recorded < keys[index - 1].recorded {
            ends.append(index)
            guard ends.count < fewRuns else {
                for shift in stride(from: 0 as UInt64, to: 60, by: 12) { sort(&keys, &spare) { Int($0.recorded &>> shift & 0xFFF) } }
                return
            }
        }
        ends.append(keys.count)
        while ends.count > 1 { ends = mergePairs(&keys, &spare, ends) }
    }

    /// Merges each run with the one after it; answers where the longer ones end.
    private static func mergePairs(_ keys: inout [Key], _ spare: inout [Key], _ ends: [Int]) -> [Int] {
        var longer: [Int] = []
        var first = 0
        for pair in stride(from: 0, to: ends.count, by: 2) {
            let (middle, end) = (ends[pair], pair + 1 < ends.count ? ends[pair + 1] : ends[pair])
            var (left, right) = (first, middle)
            for place in first..<end {
                let takesRight = left == middle || right < end && keys[right].recorded < keys[left].recorded
                spare[place] = keys[takesRight ? right : left]
                if takesRight { right += 1 } else { left += 1 }
            }
            longer.append(end)
            first = end
        }
        swap(&keys, &spare)
        return longer
    }

    /// Sorts by one digit of twelve bits; keys of one digit stay in their order.
    @inline(__always)
    private static func sort(_ keys: inout [Key], _ spare: inout [Key], by digit: (Key) -> Int) {
        var counts = [Int](repeating: 0, count: 1 << 12)
        for key in keys { counts[digit(key)] += 1 }
        if counts.contains(keys.count) { return }
        var start = 0
        for place in counts.indices { (counts[place], start) = (start, start + counts[place]) }
        scatter(keys.span, into: spare.mutableSpan, counts.mutableSpan, by: digit)
        swap(&keys, &spare)
    }

    /// Puts keys where the next one of their digit belongs. Spans, as nothing is then asked of an array's owner for each of them.
    @inline(__always)
    private static func scatter(
        _ keys: Span<Key>, into sorted: consuming MutableSpan<Key>, _ starts: consuming MutableSpan<Int>, by digit: (Key) -> Int
    ) {
        for index in keys.indices {
            let key = keys[index]
            let place = digit(key)
            sorted[starts[place]] = key
            starts[place] &+= 1
        }
    }

    /// Sorts those by their ids of which all else is the same.
    private static func sortAlike(_ keys: inout [Key], _ eventIndex: EventIndex) {
        var start = 0
        while start < keys.count {
            var end = start + 1
            while end < keys.count, keys[end].days == keys[start].days, keys[end].recorded == keys[start].recorded { end += 1 }
            if end - start > 1 { keys[start..<end].sort { precedes($0, $1, eventIndex) } }
            start = end
        }
    }
}

extension EventIndex {
    /// Whether a fact takes effect before another one: each by the line that first stated it and the line whose content holds.
    package func takesEffect(_ fact: (origin: UInt32, content: UInt32), before other: (origin: UInt32, content: UInt32)) -> Bool {
        func places(_ fact: (origin: UInt32, content: UInt32)) -> FactList.Places {
            FactList.Places(origin: fact.origin, content: fact.content)
        }
        return EffectiveOrder.precedes(places(fact), places(other), self)
    }
}
