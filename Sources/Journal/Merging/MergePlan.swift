import Evidence
import Files

/// What becomes of each writer's file when another copy is taken in, before anything is written.
struct MergePlan {
    /// A file that gets more bytes, or is new.
    struct Change {
        var writer: String
        var bytes: [UInt8]
        /// The bytes of its whole batches before.
        var wholeBefore: Int
        /// All its bytes before; nothing where there was no file.
        var before: [UInt8]?
        /// What is wrong with them, where they are damaged.
        var damage: Damage?
    }

    private(set) var files: [FileMerge] = []
    private(set) var changes: [Change] = []
    /// The writers' files as they will be.
    private(set) var texts: [WriterText] = []
    /// Each file that forked, with what the other copy has of it.
    private(set) var forks: [(fork: Fork, theirs: WriterFile)] = []

    private let own: OwnFiles
    private let request: MergeRequest

    init(_ own: OwnFiles, _ theirs: LedgerReading, _ request: MergeRequest) throws(MergeProblem) {
        self.own = own
        self.request = request
        let writers = Set(own.reading.files.map(\.writer)).union(theirs.files.map(\.writer)).union(own.lost.keys)
        for writer in writers.sorted() {
            let pair = FilePair(writer: writer, ours: own.reading.file(of: writer), theirs: theirs.file(of: writer))
            let outcome = try outcome(pair)
            let isTaken = [.new, .extended, .restored].contains(outcome)
            take(pair, isTaken: isTaken)
            files.append(
                FileMerge(
                    writer: writer, outcome: outcome, before: pair.oursSize, after: isTaken ? pair.theirsSize : pair.oursSize))
        }
        if !forks.isEmpty, request.rehome == nil { throw .forks(forks.map(\.fork)) }
    }

    private mutating func outcome(_ pair: FilePair) throws(MergeProblem) -> FileMerge.Outcome {
        let fork = try pair.fork()
        if let loss = own.lost[pair.writer] {
            if fork == nil, try isBroughtBack(pair, loss) { return .restored }
            // A writer that is given up may have lost what the other copy has not either.
            if loss.stops, request.ceded != pair.writer || loss.broken != nil { throw .here(loss.problem) }
        }
        if let fork, let theirs = pair.theirs {
            forks.append((fork, theirs))
            return .forked
        }
        if pair.theirsSize <= pair.oursSize { return pair.theirsSize == pair.oursSize ? .same : .ahead }
        try checkNobodyWentOn(pair)
        return pair.ours == nil ? .new : .extended
    }

    /// Whether what this copy had and lost, or has damaged, comes back from a copy that has exactly that.
    private func isBroughtBack(_ pair: FilePair, _ loss: OwnFiles.Loss) throws(MergeProblem) -> Bool {
        guard loss.events > 0, let theirs = pair.theirs, theirs.wholeBytes >= loss.leastBytes else { return false }
        do throws(FileProblem) {
            if try KnownFiles.contradicted(theirs, loss.known) != nil { return false }
        } catch {
            throw .there(.file(error))
        }
        if !loss.sound.isEmpty {
            let lines = Set(theirs.lines.indices.map { theirs.line($0) })
            if !loss.sound.allSatisfy(lines.contains) { return false }
        }
        if theirs.size > loss.events { try checkNobodyWentOn(pair) }
        return true
    }

    /// Refuses more of a writer that only this copy appends to, unless this copy gives it up.
    private func checkNobodyWentOn(_ pair: FilePair) throws(MergeProblem) {
        guard own.bound.contains(pair.writer), request.ceded != pair.writer else { return }
        throw .wentOn(writer: pair.writer, ours: max(pair.oursSize, own.lost[pair.writer]?.events ?? 0), theirs: pair.theirsSize)
    }

    private mutating func take(_ pair: FilePair, isTaken: Bool) {
        let present = own.texts.first { $0.writer == pair.writer }
        guard isTaken, let theirs = pair.theirs else {
            if let present { texts.append(present) }
            return
        }
        let bytes = Array(theirs.bytes.prefix(theirs.wholeBytes))
        let broken = own.lost[pair.writer].flatMap { $0.broken == nil ? nil : $0 }
        var change = Change(
            writer: pair.writer, bytes: bytes, wholeBefore: pair.ours?.wholeBytes ?? 0, before: present?.bytes ?? broken?.broken)
        if case .damaged(let damage)? = broken?.problem { change.damage = damage }
        texts.append(WriterText(writer: pair.writer, bytes: bytes, acknowledged: present?.acknowledged))
        changes.append(change)
    }

    /// Lets a writer of this copy have more lines.
    mutating func grow(_ writer: String, to bytes: [UInt8], size: Int) {
        let present = own.texts.first { $0.writer == writer }
        let whole = own.reading.file(of: writer)?.wholeBytes ?? 0
        changes.append(Change(writer: writer, bytes: bytes, wholeBefore: whole, before: present?.bytes))
        texts.removeAll { $0.writer == writer }
        texts.append(WriterText(writer: writer, bytes: bytes, acknowledged: present?.acknowledged))
        texts.sort { $0.writer < $1.writer }
        if let index = files.firstIndex(where: { $0.writer == writer }) {
            if files[index].outcome != .forked { files[index].outcome = .extended }
            files[index].after = size
        } else {
            files.append(FileMerge(writer: writer, outcome: .new, before: 0, after: size))
            files.sort { $0.writer < $1.writer }
        }
    }
}
