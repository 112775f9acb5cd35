/// Values of a fixed size, one after another, to which more are only ever added.
///
/// What it begins with may stand in memory that somebody else holds, such as a file that is mapped. Copies share what they have in common:
/// the first of them that goes on does so in place, every other one in memory of its own. So a copy costs nothing, however much it holds.
package struct Slab<Element: BitwiseCopyable & Sendable>: RandomAccessCollection, Sendable {
    /// The address of the first element; a number, so that it may be handed to other threads with the memory that it is in.
    @usableFromInline
    var start: UInt
    @usableFromInline
    var filled = 0
    @usableFromInline
    var memory: SlabMemory?

    @inlinable
    package init() {
        start = UInt(MemoryLayout<Element>.alignment)
    }

    @inlinable
    package init(_ elements: [Element]) {
        self.init()
        append(contentsOf: elements.span)
    }

    /// The first `count` elements of some memory that stays as it is as long as `owner` is there, and has room for `room` more behind them.
    ///
    /// - Parameter start: the address of the first, aligned as elements are.
    @unsafe
    @inlinable
    package init(at start: UInt, count: Int, room: Int, owner: any AnyObject & Sendable) {
        self.start = start
        filled = count
        memory = SlabMemory(start, capacity: count + room, used: count, owner: owner)
    }

    /// Where the elements stand. An empty slab points to nothing that is ever read or written.
    @unsafe
    @inlinable @inline(__always)
    var base: UnsafeMutablePointer<Element> {
        unsafe UnsafeMutablePointer(bitPattern: start).unsafelyUnwrapped
    }

    package typealias Indices = Range<Int>

    /// Said again, as what collections make of their indices costs a look at generic types for each element.
    @inlinable
    package var count: Int { filled }
    @inlinable
    package var indices: Range<Int> { 0..<filled }
    @inlinable
    package var startIndex: Int { 0 }
    @inlinable
    package var endIndex: Int { filled }

    @inlinable @inline(__always)
    package subscript(_ index: Int) -> Element {
        precondition(UInt(bitPattern: index) < UInt(bitPattern: filled))
        return unsafe base[index]
    }

    /// Goes on in the place of another one that begins with it and is given up: nobody else may have a copy of that.
    package mutating func replace(_ other: consuming Slab) {
        let count = filled
        self = other
        memory?.takeBack(to: count, from: filled)
        filled = count
    }

    /// Some elements that follow each other are handed to `body`.
    @inlinable @inline(__always)
    package func withSpan<Result>(_ range: Range<Int>, _ body: (Span<Element>) -> Result) -> Result {
        precondition(range.lowerBound >= 0 && range.upperBound <= filled)
        return unsafe body(UnsafeBufferPointer(start: base + range.lowerBound, count: range.count).span)
    }

    /// All elements are handed to `body`.
    @inlinable @inline(__always)
    package func withSpan<Result>(_ body: (Span<Element>) -> Result) -> Result {
        withSpan(0..<filled, body)
    }

    /// How many bytes the elements take.
    @inlinable
    package var byteCount: Int { filled * MemoryLayout<Element>.stride }

    /// Some of these bytes, as they stand in memory.
    @inlinable
    package func bytes(_ range: Range<Int>) -> [UInt8] {
        precondition(range.lowerBound >= 0 && range.upperBound <= byteCount)
        let start = unsafe UnsafeRawPointer(base) + range.lowerBound
        return unsafe Array(UnsafeRawBufferPointer(start: start, count: range.count))
    }

    /// The first ones alone.
    @inlinable
    package func keeping(first count: Int) -> Slab {
        precondition(count >= 0 && count <= filled)
        var kept = self
        kept.filled = count
        return kept
    }

    /// Whether it is another one, or begins with all of it: O(1) where they share their memory.
    @inlinable
    package func isContinued(by other: Slab) -> Bool where Element: Equatable {
        if filled <= other.filled, start == other.start { return true }
        return other.starts(with: self)
    }

    /// Whether both stand in the same memory: then the longer one begins with the other.
    package func sharesMemory(with other: Slab) -> Bool {
        start == other.start && memory === other.memory
    }

    // MARK: Adding

    @inlinable
    package mutating func append(_ element: Element) {
        let place = unsafe claim(1)
        unsafe place.initialize(to: element)
    }

    @inlinable
    package mutating func append(contentsOf elements: Span<Element>) {
        if elements.isEmpty { return }
        let place = unsafe claim(elements.count)
        unsafe elements.withUnsafeBufferPointer { unsafe place.update(from: $0.baseAddress.unsafelyUnwrapped, count: $0.count) }
    }

    /// Adds elements, which `change` may still change.
    @inlinable
    package mutating func append(contentsOf elements: Span<Element>, _ change: (inout MutableSpan<Element>) -> Void) {
        if elements.isEmpty { return }
        append(contentsOf: elements)
        let added = unsafe UnsafeMutableBufferPointer(start: base + filled - elements.count, count: elements.count)
        var span = unsafe added.mutableSpan
        change(&span)
    }

    /// Makes room for so many elements in all.
    @inlinable
    package mutating func reserveCapacity(_ count: Int) {
        if count > memory?.capacity ?? 0 { unsafe move(capacity: count) }
    }

    /// Room for so many elements after those that are there, which no copy has.
    @unsafe
    @inlinable
    mutating func claim(_ count: Int) -> UnsafeMutablePointer<Element> {
        let end = filled + count
        if !(memory?.claim(from: filled, to: end) ?? false) {
            let room = memory?.capacity ?? 0
            unsafe move(capacity: end > room ? Swift.max(end, room * 2, 16) : room)
            _ = memory?.claim(from: filled, to: end)
        }
        filled = end
        return unsafe base + (end - count)
    }

    /// Goes on in memory of its own.
    @unsafe
    @usableFromInline
    mutating func move(capacity: Int) {
        let moved = SlabMemory(bytes: capacity * MemoryLayout<Element>.stride, capacity: capacity, used: filled)
        if let place = unsafe UnsafeMutableRawPointer(bitPattern: moved.start) {
            unsafe place.copyMemory(from: base, byteCount: filled * MemoryLayout<Element>.stride)
        }
        memory = moved
        start = moved.start
    }
}

extension Slab: Equatable where Element: Equatable {
    @inlinable
    package static func == (one: Slab, other: Slab) -> Bool {
        one.count == other.count && one.isContinued(by: other)
    }
}
