import Answers
import Arguments
import Evidence
import Formats
import GlobalCompact
import JSON
import Journal
import Messages

/// `checkpoint`: what each writer's file is now, in four lines that somebody else can keep.
enum CheckpointCommand: Command {
    static let spec = CommandSpec(
        name: "checkpoint", group: "keep", summary: "each file's origin, size and root, to sign, to publish, or to give to somebody",
        discussion: """
            It is the text of a C2SP tlog-checkpoint, which by C2SP is one once the log has signed it, as a signed note. Whoever keeps \
            one, signed or not, is a witness: 'verify' and 'prove' hold the ledger against it. The file is synced first.
            """,
        options: [
            OptionSpec(name: "writer", valueName: "NAME", help: "only this writer's file"),
            OptionSpec(
                name: "publish", valueName: "NAME", help: "also keep it as Snapshots/NAME.<writer>.checkpoint; 1 to 80 of a-z 0-9 -"),
            CommonOptions.wait, CommonOptions.format([.text, .json]),
        ],
        examples: [
            (command: "checkpoint --writer lisbon", says: "the text alone, for a pipe"),
            (command: "checkpoint --publish review-2024", says: "kept in Snapshots/, to be committed"),
        ])

    static func run(_ invocation: Invocation) throws(Failure) -> ExitCode {
        let name = invocation.arguments.value("publish")
        if let name, !PublishedCheckpoints.isName(name) { throw Failure(.notUnderstood, Sentences.badCheckpointName(name)) }
        let folder = try invocation.request.folder()
        let console = invocation.console
        let wait = try invocation.request.waitMilliseconds()
        let machine = try invocation.request.machine()
        let settled: DurableReading
        do throws(JournalProblem) {
            settled = try DurableReader(console.system, folder, machine: machine).read(waitMilliseconds: wait)
        } catch {
            throw Sentences.failure(error)
        }
        invocation.request.tell(settled.ledger.notes)
        let files = try files(invocation, settled.ledger)
        let checkpoints: [(writer: String, checkpoint: Checkpoint)]
        var paths: [String] = []
        do throws(JournalProblem) {
            for file in files { try settled.refuseShorter(file.writer) }
            checkpoints = try Self.checkpoints(files)
            if let name { paths = try PublishedCheckpoints(console.system, folder).publish(checkpoints, as: name) }
        } catch {
            throw Sentences.failure(error)
        }
        let invocation = paths.isEmpty ? invocation : invocation.reporting(.published(paths: paths))
        if invocation.format == .json {
            try invocation.put(record(checkpoints, paths, invocation).json.prettyBytes() + [10])
        } else {
            try invocation.put(document: checkpoints.map(\.checkpoint.text).joined(separator: "\n"))
            Program.report(notes(checkpoints.map(\.writer), paths), asJSON: false, console)
        }
        return .done
    }

    /// Where checkpoints were published, or that several that were only printed are not to be kept together.
    private static func notes(_ writers: [String], _ paths: [String]) -> [Diagnostic] {
        if !paths.isEmpty { return paths.map(Sentences.published) }
        return writers.count > 1 ? [Sentences.severalPrinted(writers)] : []
    }

    private static func checkpoints(_ files: [WriterFile]) throws(JournalProblem) -> [(writer: String, checkpoint: Checkpoint)] {
        var checkpoints: [(writer: String, checkpoint: Checkpoint)] = []
        for file in files { checkpoints.append((file.writer, try file.checkpoint())) }
        return checkpoints
    }

    private static func files(_ invocation: Invocation, _ reading: LedgerReading) throws(Failure) -> [WriterFile] {
        // Of a file in which nothing is recorded yet, and so no origin, there is nothing to say.
        let files = reading.files.filter { $0.size > 0 }
        guard let writer = invocation.arguments.value("writer") else { return files }
        guard let file = files.first(where: { $0.writer == writer }) else {
            throw Failure(.notUnderstood, Sentences.unknownFile(writer, known: files.map(\.writer)))
        }
        return [file]
    }

    private static func record(
        _ checkpoints: [(writer: String, checkpoint: Checkpoint)], _ paths: [String], _ invocation: Invocation
    ) -> Record {
        let rows = checkpoints.enumerated().map { index, item -> Record in
            let (writer, checkpoint) = item
            return [
                "writer": .text(writer), "origin": .text(checkpoint.origin), "size": .number(checkpoint.size),
                "root": .text(checkpoint.root.hex), "text": .text(checkpoint.text), "file": .text(paths.isEmpty ? nil : paths[index]),
            ]
        }
        let writers = checkpoints.map { Basis.Writer(writer: $0.writer, size: $0.checkpoint.size, root: $0.checkpoint.root.hex) }
        return ["basis": .record(Basis(now: invocation.request, writers: writers).record), "checkpoints": .records(rows)]
    }
}
