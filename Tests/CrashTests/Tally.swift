/// How much was tried.
struct Tally: Sendable, CustomStringConvertible {
    var points = 0
    var images = 0
    /// Images that differ from all others of their run.
    var distinct = 0
    /// Images in which something broken stands before a whole line.
    var holes = 0

    /// What readers have been seen to make of: whole batches, what follows them, and the head.
    private var read: Set<[[UInt8]]> = []

    /// Whether readers have not been seen yet to make something of this.
    mutating func isNew(_ parts: [[UInt8]]) -> Bool {
        read.insert(parts).inserted
    }

    var description: String {
        "\(points) crash points, \(images) disk images, \(distinct) of them different, \(holes) with a hole before a whole line"
    }

    static func += (tally: inout Tally, more: Tally) {
        tally.points += more.points
        tally.images += more.images
        tally.distinct += more.distinct
        tally.holes += more.holes
    }
}
