internal import Synchronization

/// The memory of a slab: this process's own, or a part of what somebody else holds.
@usableFromInline
final class SlabMemory: Sendable {
    /// The address of the first element.
    @usableFromInline
    let start: UInt
    /// How many elements there is room for.
    @usableFromInline
    let capacity: Int
    /// How many of them the slab has that went furthest.
    private let count: Atomic<Int>
    private let owner: (any AnyObject & Sendable)?

    /// A part of memory that `owner` holds.
    @usableFromInline
    init(_ start: UInt, capacity: Int, used: Int, owner: any AnyObject & Sendable) {
        self.start = start
        self.capacity = capacity
        count = Atomic(used)
        self.owner = owner
    }

    /// New memory, of which nothing is touched before it is used.
    @usableFromInline
    init(bytes: Int, capacity: Int, used: Int) {
        let memory = UnsafeMutableRawPointer.allocate(byteCount: Swift.max(bytes, 1), alignment: Self.alignment)
        start = UInt(bitPattern: memory)
        self.capacity = capacity
        count = Atomic(used)
        owner = nil
    }

    /// No element needs more.
    private static let alignment = 16

    deinit {
        if owner == nil { unsafe UnsafeMutableRawPointer(bitPattern: start)?.deallocate() }
    }

    /// Takes back the elements after the first so many, from whoever went furthest.
    @usableFromInline
    func takeBack(to first: Int, from end: Int) {
        _ = count.compareExchange(expected: end, desired: first, ordering: .relaxed)
    }

    /// Gives the elements after the first so many to whoever asks first; false where somebody has them, or there is no room.
    @usableFromInline
    func claim(from first: Int, to end: Int) -> Bool {
        end <= capacity && count.compareExchange(expected: first, desired: end, ordering: .relaxed).exchanged
    }
}
