import GlobalCompact

/// The hash of names, of one run of the program or of a table that was kept; nobody can choose names that meet in one slot.
package struct NameHash: Sendable {
    private let seed: UInt64
    /// Odd. A secret too: with a known one, names could be made that meet whatever the seed is.
    private let factor: UInt64

    package init() {
        seed = UInt64.random(in: UInt64.min...UInt64.max)
        factor = UInt64.random(in: UInt64.min...UInt64.max) | 1
    }

    /// The hash that was kept with a table of names.
    package init(keys: (UInt64, UInt64)) {
        seed = keys.0
        factor = keys.1 | 1
    }

    /// What it is made again from.
    package var keys: (UInt64, UInt64) { (seed, factor) }

    /// The hash of a name's bytes, eight a step.
    func of(_ name: Span<UInt8>) -> UInt64 {
        var hash = mixed(seed ^ UInt64(name.count))
        var place = 0
        while place &+ 8 < name.count {
            hash = mixed(hash ^ name.eight(at: place))
            place &+= 8
        }
        if name.count >= 8 { return mixed(hash ^ name.eight(at: name.count &- 8)) }
        var rest: UInt64 = 0
        for index in name.indices { rest = rest << 8 | UInt64(name[index]) }
        return mixed(hash ^ rest)
    }

    /// Both halves of a product, in which every bit has a part.
    @inline(__always)
    private func mixed(_ word: UInt64) -> UInt64 {
        let product = word.multipliedFullWidth(by: factor)
        return product.high ^ product.low
    }
}

extension Span<UInt8> {
    /// Whether the bytes are those of another span.
    @inline(__always)
    func isEqual(to other: Span<UInt8>) -> Bool {
        guard count == other.count else { return false }
        var place = 0
        while place &+ 8 <= count {
            guard eight(at: place) == other.eight(at: place) else { return false }
            place &+= 8
        }
        if count >= 8 { return eight(at: count &- 8) == other.eight(at: count &- 8) }
        while place < count {
            guard self[place] == other[place] else { return false }
            place &+= 1
        }
        return true
    }

    /// Whether the bytes stand before those of another span.
    func precedes(_ other: Span<UInt8>) -> Bool {
        let shared = Swift.min(count, other.count)
        var place = 0
        while place &+ 8 <= shared {
            let (own, others) = (eight(at: place), other.eight(at: place))
            if own != others { return own.byteSwapped < others.byteSwapped }
            place &+= 8
        }
        while place < shared {
            if self[place] != other[place] { return self[place] < other[place] }
            place &+= 1
        }
        return count < other.count
    }
}
