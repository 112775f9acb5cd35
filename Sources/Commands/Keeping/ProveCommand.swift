import Answers
import Arguments
import Events
import Evidence
import Files
import History
import Journal
import Messages

/// `prove`: that an event stands in the ledger, or that the ledger extends what it was.
enum ProveCommand: Command {
    static let spec = CommandSpec(
        name: "prove", group: "keep", summary: "a proof that an event stands in the ledger, or that the ledger only grew",
        discussion: """
            With an event: the text of a C2SP tlog-proof of its line, which travels in the proof, against the file's checkpoint as it \
            is now or one that is given. With --since: that the file extends that checkpoint, up to now or to one that is given. \
            'verify --proof FILE' checks both without a ledger.

            By C2SP a tlog-proof is one once its checkpoint is signed by the log: whoever checks it checks that signature too. So sign \
            what 'checkpoint' prints, as a signed note, and give it with --checkpoint. 'verify --proof' checks no signatures.
            """,
        operands: [OperandSpec(name: "EVENT", help: "an event's id, its beginning, or a subject with one event", isOptional: true)],
        options: [
            OptionSpec(name: "since", valueName: "FILE", help: "an older checkpoint: prove that the file extends it"),
            OptionSpec(
                name: "checkpoint", valueName: "FILE",
                help: "lead to this checkpoint instead of today's; it is put into the proof as it is, signatures included"),
            OptionSpec(name: "output", valueName: "FILE", help: "write the proof to a file"),
            CommonOptions.wait,
        ],
        examples: [
            (command: "prove review-2-unece-held --output held.tlog-proof", says: "an event"),
            (command: "prove --since Snapshots/review-2024.lisbon.checkpoint", says: "nothing that stood then was changed or taken away"),
            (command: "prove review-2-unece-held --checkpoint signed.checkpoint", says: "with the signatures that the checkpoint bears"),
        ])

    static func run(_ invocation: Invocation) throws(Failure) -> ExitCode {
        let event = invocation.arguments.operands.first
        let since = invocation.arguments.value("since")
        guard (event == nil) != (since == nil) else { throw Failure(.notUnderstood, Sentences.proveWhat) }
        let settled = try settled(invocation)
        invocation.request.tell(settled.ledger.notes)
        let text = if let event { try inclusion(of: event, settled, invocation) } else { try consistency(since ?? "", settled, invocation) }
        try invocation.put(document: text)
        return .done
    }

    /// The ledger, with all of this copy's files on the disk.
    private static func settled(_ invocation: Invocation) throws(Failure) -> DurableReading {
        let folder = try invocation.request.folder()
        let wait = try invocation.request.waitMilliseconds()
        let machine = try invocation.request.machine()
        do throws(JournalProblem) {
            return try DurableReader(invocation.console.system, folder, machine: machine).read(waitMilliseconds: wait)
        } catch {
            throw Sentences.failure(error)
        }
    }

    private static func inclusion(of reference: String, _ settled: DurableReading, _ invocation: Invocation) throws(Failure) -> String {
        let reading = settled.ledger
        let id = try CorrectionTarget.find(reference, Query(everythingOf: invocation.request))
        let resolution = CorrectionResolution(reading.eventIndex, knownAt: nil)
        guard let number = reading.eventIndex.ids.find(id).flatMap({ resolution.counting[$0]?.number }),
            let event = reading.eventIndex.recorded(number), let file = reading.files.first(where: { $0.writer == event.writer })
        else { throw Failure(.notUnderstood, Sentences.unknownReference(reference, ambiguous: [], known: [])) }
        try refuseShorter(file, settled)
        var (text, size) = (try current(file).text, file.size)
        if let path = invocation.arguments.value("checkpoint") {
            let given = try GivenFile.checkpoint(path, invocation.console.surroundings)
            try require(given.checkpoint, path, of: file)
            guard event.sequence <= given.checkpoint.size else { throw Failure(.no, Sentences.afterCheckpoint(event, path)) }
            (text, size) = (given.text, given.checkpoint.size)
        }
        let leaves = Array(try hashes { () throws(FileProblem) in try file.leafHashes() }.prefix(size))
        do throws(CheckpointProblem) {
            return try InclusionProof(
                index: event.sequence - 1, leafHashes: leaves, leaf: Array(reading.line(number)),
                checkpointText: text
            ).text
        } catch {
            throw Failure(.no, Sentences.notACheckpoint(file.path, error))
        }
    }

    private static func consistency(_ path: String, _ settled: DurableReading, _ invocation: Invocation) throws(Failure) -> String {
        let old = try GivenFile.checkpoint(path, invocation.console.surroundings)
        let until = try until(old.checkpoint, path, invocation)
        for file in settled.ledger.files where file.size > 0 {
            let now = try current(file)
            guard now.origin.utf8.elementsEqual(old.checkpoint.origin.utf8) else { continue }
            try refuseShorter(file, settled)
            try require(old.checkpoint, path, of: file)
            if let until { try require(until.note.checkpoint, until.path, of: file) }
            let leaves = try hashes { () throws(FileProblem) in try file.leafHashes() }.prefix(until?.note.checkpoint.size ?? file.size)
            do throws(CheckpointProblem) {
                return try ConsistencyProof(oldText: old.text, newText: until?.note.text ?? now.text, leafHashes: Array(leaves)).text
            } catch {
                throw Failure(.no, Sentences.notACheckpoint(path, error))
            }
        }
        throw Failure(.no, Sentences.noSuchOrigin(path, old.checkpoint.origin))
    }

    /// The checkpoint that a growth is to lead to, where one is given: of the same file, and not older.
    private static func until(
        _ old: Checkpoint, _ path: String, _ invocation: Invocation
    ) throws(Failure) -> (note: CheckpointNote, path: String)? {
        guard let newer = invocation.arguments.value("checkpoint") else { return nil }
        let note = try GivenFile.checkpoint(newer, invocation.console.surroundings)
        guard note.checkpoint.origin.utf8.elementsEqual(old.origin.utf8) else {
            throw Failure(.no, Sentences.otherOrigin(newer, note.checkpoint.origin, of: Sentences.shown(path), old.origin))
        }
        guard note.checkpoint.size >= old.size else {
            throw Failure(.no, Sentences.olderCheckpoint(newer, note.checkpoint.size, than: path, old.size))
        }
        return (note, newer)
    }

    /// Refuses to prove anything of a file that is less than is known of it.
    private static func refuseShorter(_ file: WriterFile, _ settled: DurableReading) throws(Failure) {
        do throws(JournalProblem) {
            try settled.refuseShorter(file.writer)
        } catch {
            throw Sentences.failure(error)
        }
    }

    private static func current(_ file: WriterFile) throws(Failure) -> Checkpoint {
        do throws(JournalProblem) {
            return try file.checkpoint()
        } catch {
            throw Sentences.failure(error)
        }
    }

    /// Hashes of lines, which may have to be read again.
    private static func hashes<Result>(_ body: () throws(FileProblem) -> Result) throws(Failure) -> Result {
        do throws(FileProblem) {
            return try body()
        } catch {
            throw Failure(.damaged, Sentences.file(error))
        }
    }

    /// Refuses a checkpoint that is not what the file says of its first events.
    private static func require(_ checkpoint: Checkpoint, _ path: String, of file: WriterFile) throws(Failure) {
        let now = try current(file)
        guard now.origin.utf8.elementsEqual(checkpoint.origin.utf8) else {
            throw Failure(
                .no, Sentences.mismatch(CheckpointMismatch(path: path, reason: .origin(found: checkpoint.origin, expected: now.origin))))
        }
        guard checkpoint.size <= file.size else {
            let reason = Damage.Reason.belowWitness(events: file.size, witnessed: checkpoint.size, checkpoint: path)
            throw Sentences.failure(.damaged(Damage(file: file.path, line: file.size + 1, reason: reason)))
        }
        let root = try hashes { () throws(FileProblem) in try file.root(size: checkpoint.size) }
        guard root == checkpoint.root else {
            throw Failure(
                .no, Sentences.mismatch(CheckpointMismatch(path: path, reason: .root(writer: file.writer, size: checkpoint.size))))
        }
    }
}
