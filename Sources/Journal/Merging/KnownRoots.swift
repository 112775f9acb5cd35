import Evidence
import Files

/// What is known of how a writer's file was: from this copy's heads, from published checkpoints, and from what this user remembers.
struct KnownRoots {
    struct Known {
        var events: Int
        var root: Digest
        /// Whether this copy itself has acknowledged them: what stands beyond was never told to anybody.
        var isAcknowledged = false
    }

    private let heads: [String: Head]
    private let remembered: [String: OutsideMemory.File]
    private let published: PublishedCheckpoints

    init(_ system: any FileSystem, _ folder: LedgerFolder, _ heads: [String: Head]) {
        self.heads = heads
        remembered = OutsideMemory(system, folder).files()
        published = PublishedCheckpoints(system, folder)
    }

    /// What is known of the most events of a writer; nothing where nothing is.
    func most(of writer: String) throws(JournalProblem) -> Known? {
        var known = try published.ofWriter(writer).map { Known(events: $0.checkpoint.size, root: $0.checkpoint.root) }
        if let file = remembered[writer] { known.append(Known(events: file.events, root: file.root)) }
        if let head = heads[writer] { known.append(Known(events: head.events, root: head.frontier.root, isAcknowledged: !head.isTaken)) }
        let most = known.map(\.events).max() ?? 0
        // Of equal ones the last, which is this copy's own word.
        return most > 0 ? known.last { $0.events == most } : nil
    }

    /// Why a file that is sound is less than this user remembers; nothing where it is not.
    func older(than file: WriterFile) -> OwnFiles.Loss? {
        guard let known = remembered[file.writer], file.size < known.events else { return nil }
        let older = LedgerNote.Older(file.path, events: file.size, known)
        return OwnFiles.Loss(events: known.events, root: known.root, stops: false, problem: .olderThanRemembered(older))
    }
}
