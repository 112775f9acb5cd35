import FileTesting
import Files
import Testing

/// Stops the world at every operation of an act, and looks at the disks that may be found afterwards: at all that a kill leaves, and
/// at a sample of the different ones that a power cut leaves, or at all of those too.
struct EveryCrash {
    /// A disk that may be found.
    struct Found {
        /// The disk, begun anew.
        let disk: SimulatedDisk
        /// Whether the act had ended well.
        let isAcknowledged: Bool
        /// Where the world stopped, and which image it is.
        let place: String
    }

    let prepared: SimulatedDisk
    /// Which sync of a file fails before.
    var failingSync: Int?
    /// No more images than this are tried at one point.
    var limit = 256
    /// Of the different images of power cuts one in so many is looked at.
    var step = Sampling.step(6)

    /// - Parameters:
    ///   - act: what is done; it throws where it did not succeed.
    ///   - look: what must be so on every disk.
    func run(_ act: (SimulatedDisk) throws -> Void, _ look: (Found, inout Tally) throws -> Void) throws -> Tally {
        var tally = Tally()
        var seen: Set<Seen> = []
        try forEveryPoint(act) { disk, isAcknowledged, point in
            tally.points += 1
            // What was only killed is never the same as what was seen: more of it may still be lost.
            tally.images += 1
            tally.distinct += 1
            try look(Found(disk: disk.afterKill(), isAcknowledged: isAcknowledged, place: point + ", killed"), &tally)
            for (index, image) in disk.afterPowerCut(limit: limit, seed: UInt64(tally.points)).enumerated() {
                tally.images += 1
                guard try seen.insert(Seen(files: image.tree(), isAcknowledged: isAcknowledged)).inserted else { continue }
                tally.distinct += 1
                guard seen.count % step == 0 else { continue }
                try look(Found(disk: image, isAcknowledged: isAcknowledged, place: "\(point), power cut, image \(index)"), &tally)
            }
        }
        return tally
    }

    /// The disk after a kill at every operation, and where that was; the last is after the end.
    func forEveryPoint(
        _ act: (SimulatedDisk) throws -> Void,
        _ take: (_ disk: SimulatedDisk, _ isAcknowledged: Bool, _ point: String) throws -> Void
    ) throws {
        for operation in 1...1_000 {
            for writesHalf in [false, true] {
                let disk = prepared.afterKill(DiskTrouble(crashAt: operation, writesHalf: writesHalf, failingSync: failingSync))
                var isAcknowledged = true
                do {
                    try act(disk)
                } catch {
                    isAcknowledged = false
                    // Only where the world stopped, or a sync failed, may the act fail.
                    if disk.stoppedAt == nil, disk.syncs < failingSync ?? Int.max { throw error }
                }
                let stop = disk.stoppedAt?.rawValue ?? "after the end"
                try take(disk, isAcknowledged, "operation \(operation), \(stop)\(writesHalf ? ", half" : "")")
                if disk.stoppedAt == nil { return }
                if disk.stoppedAt != .write { break }
            }
        }
        Issue.record("there was always another operation")
    }

    private struct Seen: Hashable {
        var files: [String: [UInt8]]
        var isAcknowledged: Bool
    }
}
