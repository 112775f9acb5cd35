package import Evidence
package import Files

/// What looking at every byte of one writer's file gave.
package struct WriterVerification: Sendable {
    package var writer: String
    /// The file's path.
    package var path: String
    /// The name under which its checkpoints are published; nothing where the opening does not read.
    package var origin: String?
    /// How many events there are in whole batches, as far as they can be told.
    package var events = 0
    /// How many of them, from the first, are without damage.
    package var checked = 0
    /// The size of the largest published checkpoint that the file agrees with; 0 where there is none.
    package var witnessed = 0
    /// The root over all events; nothing where the file is damaged.
    package var root: Digest?
    /// The latest of its events that read.
    package var latest: LatestEvent?
    package var damages: [Damage] = []
    /// Why the file, or the rest of it, could not be read.
    package var failure: FileProblem?
    /// Whether the file is there and nothing stands in it, as a kill may leave it between making and writing it.
    package var isEmpty = false
    /// Whether something that is no whole batch, and was never acknowledged, stands at its end.
    package var isUnfinished = false
    /// The leaf hash of its first line; nothing where there is none.
    var first: Digest?
    /// How many lines are what the cache says of them.
    var linesAsKept = 0
    /// The roots at the sizes that were asked for, as far as the file without damage reaches.
    var roots: [Int: Digest] = [:]
}
