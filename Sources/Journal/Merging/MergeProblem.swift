/// Why two copies of a ledger cannot be made one. Nothing was written.
package enum MergeProblem: Error, Equatable, Sendable {
    /// This copy cannot be read or written.
    case here(JournalProblem)
    /// The other copy cannot be read.
    case there(JournalProblem)
    case pack(PackProblem)
    /// Writers' files that went on differently in the two copies.
    case forks([Fork])
    /// The other copy has more of a writer of this copy than this copy ever acknowledged.
    case wentOn(writer: String, ours: Int, theirs: Int)
    /// What is to be ceded is no writer of this copy.
    case notOurs(writer: String, bound: [String])
    /// What is to be ceded has no file in the other copy, or the other copy is this one: nobody would go on with it.
    case notTheirs(writer: String, isThisCopy: Bool)
    /// An event to be rehomed has the id of another in the file that it is to go into, with other content.
    case idTaken(id: String, writer: String)
    /// An event would be too long a line under another writer's name.
    case tooLong(id: String, bytes: Int)
}

/// Why a file is no pack of a ledger that can be taken in.
package enum PackProblem: Error, Equatable, Sendable {
    /// There is no such file.
    case file(path: String)
    /// It does not begin as a pack does.
    case notAPack(path: String)
    case unknownVersion(path: String, version: String)
    case tooLarge(path: String, bytes: Int, limit: Int)
    /// A line that is neither `file WRITER BYTES`, writers in order, nor the end.
    case malformed(path: String, offset: Int)
    /// It ends before its end.
    case truncated(path: String)
    case trailing(path: String, bytes: Int)
    case checksum(path: String, found: String, computed: String)
    /// A writer's part ends within a line or a batch.
    case unfinished(path: String, writer: String)
    /// A writer's file in it is damaged, which is told by its path in the pack.
    case damaged(Damage)
    /// What the pack would be written over is something else.
    case wouldReplace(path: String)
    /// A pack does not belong where a ledger keeps what is its own.
    case keptPlace(ProtectedPath)
}
