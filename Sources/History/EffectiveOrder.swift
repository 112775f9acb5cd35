/// The order in which facts take effect: effective day, first day, rank, recorded time, id.
enum EffectiveOrder {
    /// The same facts in their order. O(n) where few of them are alike but for their ids.
    static func sorted(_ facts: [FactList.Places], _ chronicle: Chronicle) -> [FactList.Places] {
        let entries = chronicle.entries
        var keys = facts.map { Key($0, entries) }
        if keys.count < fewFacts {
            keys.sort { precedes($0, $1, chronicle) }
            return keys.map(\.places)
        }
        var spare = keys
        // From the least significant digit to the most significant, each sorting stably. Lines mostly stand as they were recorded.
        if !isRecordedInOrder(keys) {
            for shift in stride(from: 0 as UInt64, to: 60, by: 12) { sort(&keys, &spare) { Int($0.recorded &>> shift & 0xFFF) } }
        }
        for shift in stride(from: 0 as UInt64, to: 48, by: 12) { sort(&keys, &spare) { Int($0.days &>> shift & 0xFFF) } }
        sortAlike(&keys, chronicle)
        return keys.map(\.places)
    }

    /// All of the order but the ids, as two integers.
    private struct Key {
        /// The effective day, the first day and the rank, in 48 bits.
        let days: UInt64
        /// The recorded time, in 60 bits.
        let recorded: UInt64
        let places: FactList.Places

        init(_ places: FactList.Places, _ entries: [Entry]) {
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

    private static func precedes(_ left: Key, _ right: Key, _ chronicle: Chronicle) -> Bool {
        if left.days != right.days { return left.days < right.days }
        if left.recorded != right.recorded { return left.recorded < right.recorded }
        return chronicle.ids.precedes(chronicle.entries[Int(left.places.origin)].id, chronicle.entries[Int(right.places.origin)].id)
    }

    private static func isRecordedInOrder(_ keys: [Key]) -> Bool {
        var last: UInt64 = 0
        for key in keys {
            guard key.recorded >= last else { return false }
            last = key.recorded
        }
        return true
    }

    /// Sorts by one digit of twelve bits; keys of one digit stay in their order.
    @inline(__always)
    private static func sort(_ keys: inout [Key], _ spare: inout [Key], by digit: (Key) -> Int) {
        var places = [Int](repeating: 0, count: 1 << 12)
        for key in keys { places[digit(key)] += 1 }
        if places.contains(keys.count) { return }
        var start = 0
        for place in places.indices { (places[place], start) = (start, start + places[place]) }
        for key in keys {
            let place = digit(key)
            spare[places[place]] = key
            places[place] += 1
        }
        swap(&keys, &spare)
    }

    /// Sorts those by their ids of which all else is the same.
    private static func sortAlike(_ keys: inout [Key], _ chronicle: Chronicle) {
        var start = 0
        while start < keys.count {
            var end = start + 1
            while end < keys.count, keys[end].days == keys[start].days, keys[end].recorded == keys[start].recorded { end += 1 }
            if end - start > 1 { keys[start..<end].sort { precedes($0, $1, chronicle) } }
            start = end
        }
    }
}
