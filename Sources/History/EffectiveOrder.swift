/// The order in which facts take effect: effective day, first day, rank, recorded time, id.
enum EffectiveOrder {
    /// All of it but the ids, as two integers.
    private struct Key {
        /// The effective day and the first day.
        let days: UInt64
        /// The rank and the recorded time.
        let times: UInt64
        let places: FactList.Places

        init(_ places: FactList.Places, _ entries: Span<Entry>) {
            self.places = places
            let content = entries[Int(places.content)]
            days = Key.ascending(content.effectiveDay) << 32 | Key.ascending(content.firstDay)
            // Instants lie in the years 0 to 9999: less than 2^59 microseconds around 1970.
            let recorded = UInt64(bitPattern: entries[Int(places.origin)].recorded &+ (1 << 60))
            times = UInt64(content.rank) << 62 | recorded & (1 << 62 - 1)
        }

        /// A number whose unsigned order is that of the signed one.
        private static func ascending(_ day: Int32) -> UInt64 {
            UInt64(UInt32(bitPattern: day) ^ 0x8000_0000)
        }
    }

    /// The same facts in their order. O(n log n).
    static func sorted(_ facts: [FactList.Places], _ chronicle: Chronicle) -> [FactList.Places] {
        let entries = chronicle.entries.span
        var keys: [Key] = []
        keys.reserveCapacity(facts.count)
        for fact in facts { keys.append(Key(fact, entries)) }
        keys.sort { left, right in
            if left.days != right.days { return left.days < right.days }
            if left.times != right.times { return left.times < right.times }
            return chronicle.ids.precedes(
                chronicle.entries[Int(left.places.origin)].id, chronicle.entries[Int(right.places.origin)].id)
        }
        return keys.map(\.places)
    }
}
