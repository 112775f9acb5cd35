import Evidence
import Files

/// What is known of how writers' files were, beside what the files say now: by this copy's heads, by published checkpoints, and by what
/// this user remembers outside of the ledger.
///
/// Whoever goes on with a file, hands it out, or takes another copy's in its place asks for all of it: what follows on less, or on
/// something else, would be another history. It is gathered before the files are looked at, which then are only longer than that.
struct KnownFiles: Sendable {
    /// So many events, and their root, as one source knows them.
    struct Known: Sendable {
        enum Source: Sendable {
            case head(Head)
            case published(path: String)
            case remembered(OutsideMemory.File)
        }

        var events: Int
        var root: Digest
        var source: Source
    }

    /// What is there now of a file.
    struct Present {
        var events = 0
        /// Over all of its events; nothing where it was not worked out.
        var root: Digest?
        /// The leaf hash of its first line; nothing where there is none.
        var first: Digest?

        init() {}

        /// A file that a head tells all of.
        init(_ head: Head) {
            (events, root, first) = (head.events, head.frontier.root, head.first)
        }

        init(_ file: WriterFile?) {
            events = file?.size ?? 0
            first = file.flatMap { $0.size > 0 ? MerkleTree.leafHash($0.line(0).span) : nil }
        }
    }

    private let folder: LedgerFolder
    let heads: [String: Head]
    private let memory: OutsideMemory
    let remembered: [String: OutsideMemory.File]
    private let published: PublishedCheckpoints

    init(_ system: any FileSystem, _ folder: LedgerFolder) throws(JournalProblem) {
        self.folder = folder
        heads = try HeadKeeper(system, folder).all()
        memory = OutsideMemory(system, folder)
        remembered = memory.all()
        published = PublishedCheckpoints(system, folder)
    }

    /// Whether this copy has acknowledged events of a writer, or this user has in this folder.
    func isOwn(_ writer: String) -> Bool {
        heads[writer].map { !$0.isTaken } ?? remembered[writer].map { !$0.isTaken } ?? false
    }

    /// All that is known of a writer's file of which this is there.
    func of(_ writer: String, _ present: Present) throws(JournalProblem) -> [Known] {
        var known = try published.ofWriter(writer).map {
            Known(events: $0.checkpoint.size, root: $0.checkpoint.root, source: .published(path: $0.path))
        }
        if let head = heads[writer], head.events > 0 {
            known.append(Known(events: head.events, root: head.frontier.root, source: .head(head)))
        }
        if let file = remembered[writer], isOf(file, present) {
            known.append(Known(events: file.events, root: file.root, source: .remembered(file)))
        }
        return known
    }

    /// What this user remembers of a file that is there; where it is gone, what is remembered if anything is of this ledger.
    private func isOf(_ file: OutsideMemory.File, _ present: Present) -> Bool {
        present.first.map { $0 == file.first } ?? memory.isOfThisLedger(remembered)
    }

    /// Refuses a file of a writer that is less than a published checkpoint or this user knows, or other than what is remembered, as far
    /// as that is seen without hashing the file.
    ///
    /// What is no checkpoint is left to `verify`.
    func refuseShorter(_ writer: String, _ present: Present) throws(JournalProblem) {
        for known in try of(writer, present) {
            if case .head = known.source { continue }
            let isOther = known.events == present.events && present.root != nil && present.root != known.root
            if known.events > present.events || isOther { throw refusal(writer, present.events, known) }
        }
    }

    /// Refuses a file that is less or other than anybody knows. O(n) hashes.
    func refuse(_ file: WriterFile?, of writer: String) throws(JournalProblem) {
        let all = try of(writer, Present(file))
        let contradicted = try JournalProblem.reading(try Self.contradicted(file, all))
        if let contradicted { throw refusal(writer, file?.size ?? 0, contradicted) }
    }

    /// The least of what is known that a file contradicts: it has fewer events, or others. Nothing where it has all of it. O(n) hashes.
    static func contradicted(_ file: WriterFile?, _ all: [Known]) throws(FileProblem) -> Known? {
        var frontier = MerkleFrontier()
        for known in all.sorted(by: { $0.events < $1.events }) where known.events > 0 {
            guard let file, file.size >= known.events else { return known }
            frontier = try file.frontier(size: known.events, from: frontier)
            if frontier.root != known.root { return known }
        }
        return nil
    }

    /// Why a file of so many events is refused that contradicts something that is known.
    func refusal(_ writer: String, _ events: Int, _ known: Known) -> JournalProblem {
        let path = folder.file(of: writer)
        func shorter(_ witness: String) -> JournalProblem {
            let reason = Damage.Reason.belowWitness(events: events, witnessed: known.events, checkpoint: witness)
            return .damaged(Damage(file: path, line: events + 1, reason: reason))
        }
        switch known.source {
        case .head where events < known.events: return shorter(folder.head(of: writer))
        case .head: return .damaged(Damage(file: path, line: nil, reason: .otherThanHead(events: known.events)))
        case .published(let checkpoint) where events < known.events: return shorter(checkpoint)
        case .published(let checkpoint):
            return .otherThanPublished(CheckpointMismatch(path: checkpoint, reason: .root(writer: writer, size: known.events)))
        case .remembered(let file): return .olderThanRemembered(LedgerNote.Older(path, events: events, file))
        }
    }
}
