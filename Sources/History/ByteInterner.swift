/// Interns names: each gets a dense number, in the order in which they were first met. Names are ASCII, so that equal names are equal
/// bytes.
///
/// The names stand one after another in one slab of bytes; a table of open addresses finds them by their hash. Of names that were kept in a
/// cache, the table is as it was kept, and never changed; what comes after them has one of its own.
package struct ByteInterner: Sendable {
    package private(set) var bytes = Slab<UInt8>()
    /// Where each name ends in `bytes`.
    package private(set) var ends = Slab<UInt32>()
    /// The table of the names that were kept: a power of two of places, or none.
    private var kept: Slab<Slot>
    /// The table of all others: a power of two of places, at most three quarters full.
    private var slots: [Slot] = Array(repeating: Slot(), count: 64)
    /// How many names are in it.
    private var ownCount = 0
    package let hash: NameHash

    /// A place of the table: nothing, or a name by its number and the lower half of its hash, which tells most others apart
    /// and says where it belongs in a larger table.
    package struct Slot: BitwiseCopyable, Sendable {
        fileprivate let packed: UInt64

        init() {
            packed = 0
        }

        init(number: Int, tag: UInt32) {
            packed = UInt64(tag) << 32 | UInt64(number + 1)
        }

        var isEmpty: Bool { packed == 0 }
        var number: UInt32 { UInt32(truncatingIfNeeded: packed) &- 1 }
        var tag: UInt32 { UInt32(truncatingIfNeeded: packed >> 32) }
    }

    package init(hash: NameHash = NameHash()) {
        self.hash = hash
        kept = Slab()
    }

    /// Names that were kept with their table.
    package init(kept bytes: Slab<UInt8>, ends: Slab<UInt32>, table: Slab<Slot>, hash: NameHash) {
        (self.bytes, self.ends, self.hash) = (bytes, ends, hash)
        kept = table
    }

    /// The table of all names, to be kept with them: a power of two of places, at most half full.
    package var table: [Slot] {
        var count = 64
        while count < ends.count * 2 { count *= 2 }
        var table = Array(repeating: Slot(), count: count)
        for slots in [Array(kept), slots] { Self.put(slots, into: &table) }
        return table
    }

    /// Lets copies that go on cost no more than few names do: of all but those the table never changes from now on.
    mutating func settle() {
        // A table is made anew so seldom that it costs each name little, and so often that a copy does too.
        guard ownCount > max(512, ends.count / 128) else { return }
        kept = Slab(table)
        (slots, ownCount) = (Array(repeating: Slot(), count: 64), 0)
    }

    /// Goes on in the place of another one that begins with these names and is given up.
    mutating func replace(_ other: ByteInterner) {
        bytes.replace(other.bytes)
        ends.replace(other.ends)
    }

    /// Makes room for so many names more.
    mutating func reserve(names count: Int) {
        var size = slots.count
        while (ownCount + count) * 4 > size * 3 { size *= 2 }
        if size > slots.count { grow(slots: size) }
    }

    /// How many names there are.
    package var count: Int {
        ends.count
    }

    /// All names, by number.
    package var names: [String] {
        ends.indices.map { self[UInt32($0)] }
    }

    /// The number of a name, given when it is new. O(1) on average.
    package mutating func number(of name: String) -> UInt32 {
        let utf8 = name.utf8
        return number(of: utf8.span)
    }

    /// The number of a name by its bytes, given when it is new. O(1) on average.
    package mutating func number(of name: Span<UInt8>) -> UInt32 {
        number(of: name, hash: hash.of(name))
    }

    // MARK: Slots

    /// The slot in which a name of this hash stands first, as it is now.
    @inline(__always)
    func firstSlot(_ hash: UInt64) -> Slot {
        let tag = Int(UInt32(truncatingIfNeeded: hash))
        return kept.isEmpty ? slots[tag & (slots.count - 1)] : kept[tag & (kept.count - 1)]
    }

    /// Where the name of a slot begins in the bytes of all; 0 where there is none.
    @inline(__always)
    func start(of slot: Slot) -> Int {
        slot.isEmpty || slot.number == 0 ? 0 : Int(ends[Int(slot.number) &- 1])
    }

    /// One of the bytes of all names; 0 beyond them.
    @inline(__always)
    func byte(at place: Int) -> UInt8 {
        place < bytes.count ? bytes[place] : 0
    }

    /// The lower halves of the hashes of all names, by number.
    var lowerHashes: [UInt32] {
        var hashes: [UInt32] = Array(repeating: 0, count: count)
        for slot in kept where !slot.isEmpty { hashes[Int(slot.number)] = slot.tag }
        for slot in slots where !slot.isEmpty { hashes[Int(slot.number)] = slot.tag }
        return hashes
    }

    /// The number of a name; `likely` is a slot guessed ahead, which is checked before the full lookup.
    @inline(__always)
    mutating func number(of name: Span<UInt8>, hash: UInt64, likely slot: Slot) -> UInt32 {
        // Whatever was added since: a name that stands in the table keeps its number.
        if !slot.isEmpty, slot.tag == UInt32(truncatingIfNeeded: hash), isName(slot.number, name) { return slot.number }
        return number(of: name, hash: hash)
    }

    mutating func number(of name: Span<UInt8>, hash: UInt64) -> UInt32 {
        if let number = numberKept(of: name, hash) { return number }
        let slot = slot(of: name, hash)
        if !slots[slot].isEmpty { return slots[slot].number }
        let number = ends.count
        slots[slot] = Slot(number: number, tag: UInt32(truncatingIfNeeded: hash))
        bytes.append(contentsOf: name)
        ends.append(UInt32(bytes.count))
        ownCount += 1
        if ownCount * 4 > slots.count * 3 { grow(slots: slots.count * 2) }
        return UInt32(number)
    }

    /// The number of a name that is there.
    package func find(_ name: String) -> UInt32? {
        let utf8 = name.utf8
        let hash = hash.of(utf8.span)
        if let number = numberKept(of: utf8.span, hash) { return number }
        let slot = slots[slot(of: utf8.span, hash)]
        return slot.isEmpty ? nil : slot.number
    }

    /// The numbers of the names that begin with a text. O(n).
    package func numbers(beginningWith start: String) -> [UInt32] {
        let start = Array(start.utf8)
        return (0..<UInt32(count)).filter { bytes[range($0)].starts(with: start) }
    }

    /// The name of a number.
    package subscript(_ number: UInt32) -> String {
        bytes.withSpan(range(number)) { unsafe $0.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) } }
    }

    /// Whether another table begins with these names, under the same numbers.
    func isContinued(by other: ByteInterner) -> Bool {
        ends.isContinued(by: other.ends) && bytes.isContinued(by: other.bytes)
    }

    /// Whether a name begins with some bytes.
    func begins(_ number: UInt32, with start: [UInt8]) -> Bool {
        withUTF8(of: number) { $0.count >= start.count && $0.extracting(0..<start.count).isEqual(to: start.span) }
    }

    /// Whether one name stands before another by its bytes.
    package func precedes(_ left: UInt32, _ right: UInt32) -> Bool {
        withUTF8(of: left) { left in withUTF8(of: right) { left.precedes($0) } }
    }

    func range(_ number: UInt32) -> Range<Int> {
        let index = Int(number)
        return (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])
    }

    /// The bytes of a name are handed to `body`.
    package func withUTF8<Result>(of number: UInt32, _ body: (Span<UInt8>) -> Result) -> Result {
        bytes.withSpan(range(number), body)
    }

    /// The number of a name among those that were kept.
    @inline(__always)
    private func numberKept(of name: Span<UInt8>, _ hash: UInt64) -> UInt32? {
        kept.isEmpty ? nil : numberInTable(of: name, UInt32(truncatingIfNeeded: hash))
    }

    @inline(__always)
    private func numberInTable(of name: Span<UInt8>, _ tag: UInt32) -> UInt32? {
        let mask = kept.count - 1
        var place = Int(tag) & mask
        while true {
            let slot = kept[place]
            if slot.isEmpty { return nil }
            if slot.tag == tag, isName(slot.number, name) { return slot.number }
            place = (place + 1) & mask
        }
    }

    /// Where a name stands in the table, or the empty slot where it would.
    @inline(__always)
    private func slot(of name: Span<UInt8>, _ hash: UInt64) -> Int {
        let mask = slots.count - 1
        let tag = UInt32(truncatingIfNeeded: hash)
        var slot = Int(tag) & mask
        while !slots[slot].isEmpty, slots[slot].tag != tag || !isName(slots[slot].number, name) {
            slot = (slot + 1) & mask
        }
        return slot
    }

    @inline(__always)
    private func isName(_ number: UInt32, _ name: Span<UInt8>) -> Bool {
        bytes.withSpan(range(number)) { $0.isEqual(to: name) }
    }

    /// Puts the names into more slots.
    private mutating func grow(slots count: Int) {
        var larger = Array(repeating: Slot(), count: count)
        Self.put(slots, into: &larger)
        slots = larger
    }

    private static func put(_ names: [Slot], into table: inout [Slot]) {
        let mask = table.count - 1
        for name in names where !name.isEmpty {
            var slot = Int(name.tag) & mask
            while !table[slot].isEmpty { slot = (slot + 1) & mask }
            table[slot] = name
        }
    }
}
