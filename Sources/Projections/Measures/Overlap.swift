/// How many of the things that a question counts stand in more than one of its rows.
package struct Overlap: Sendable, Equatable {
    /// How many things; of amounts that come in parts, each part.
    package var things: Int
    /// How many of these have several donors: they were given jointly.
    package var givenJointly: Int

    package static let none = Overlap(things: 0, givenJointly: 0)

    package init(things: Int, givenJointly: Int) {
        self.things = things
        self.givenJointly = givenJointly
    }

    /// Whether rows overlap, so that they do not add up to the whole.
    package var isThere: Bool {
        things > 0
    }
}

extension Counting {
    /// How many things stand in more than one row; what may be goes beside what is, so the greater number of the two.
    var overlap: Overlap {
        let (certain, possible) = groups.overlapping
        guard max(certain, possible) > 0 else { return .none }
        return Overlap(things: max(certain, possible), givenJointly: givenJointly)
    }

    /// How many rows stand under several donors. O(n), and only where donors tell rows apart.
    private var givenJointly: Int {
        guard keyDimensions.contains(.donor), let donors = rows.column(.donor) else { return 0 }
        func count(_ range: Range<Int>) -> Int { range.count { rows.values(of: $0, donors).count > 1 } }
        return max(count(0..<rows.certainCount), count(rows.certainCount..<rows.count))
    }
}
