internal import Glibc
internal import Synchronization

/// The memory of a slab: this process's own, or a part of what somebody else holds.
@safe
@usableFromInline
final class SlabMemory: @unchecked Sendable {
    /// Changed only by whoever holds the one reference.
    @usableFromInline
    private(set) var start: UnsafeMutableRawPointer
    /// How many elements there is room for.
    @usableFromInline
    private(set) var capacity: Int
    private let count: Atomic<Int>
    private let owner: AnyObject?

    /// A part of memory that `owner` holds.
    @unsafe
    @usableFromInline
    init(_ start: UnsafeMutableRawPointer, capacity: Int, used: Int, owner: AnyObject) {
        unsafe self.start = start
        self.capacity = capacity
        count = Atomic(used)
        self.owner = owner
    }

    /// New memory, of which nothing is touched before it is used.
    @unsafe
    @usableFromInline
    init(bytes: Int, capacity: Int, used: Int) {
        guard let start = unsafe malloc(max(bytes, 1)) else { fatalError("no memory for \(bytes) bytes") }
        unsafe self.start = start
        self.capacity = capacity
        count = Atomic(used)
        owner = nil
    }

    deinit {
        if owner == nil { unsafe free(start) }
    }

    @usableFromInline
    var isOwn: Bool { owner == nil }

    /// How many elements the slab that went furthest has.
    @usableFromInline
    var used: Int { count.load(ordering: .relaxed) }

    /// Gives the elements after the first so many to whoever asks first; false where somebody has them, or there is no room.
    @usableFromInline
    func claim(from first: Int, to end: Int) -> Bool {
        end <= capacity && count.compareExchange(expected: first, desired: end, ordering: .relaxed).exchanged
    }

    /// Makes the memory larger, or smaller, for the one slab that has it; what stands in it stays.
    @unsafe
    @usableFromInline
    func resize(bytes: Int, capacity: Int) {
        guard let moved = unsafe realloc(start, max(bytes, 1)) else { fatalError("no memory for \(bytes) bytes") }
        unsafe start = moved
        self.capacity = capacity
    }
}
