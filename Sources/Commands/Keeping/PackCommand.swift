import Answers
import Arguments
import Files
import Formats
import GlobalCompact
import JSON
import Journal
import Messages

/// `pack`: a ledger in one file.
enum PackCommand: Command {
    static let spec = CommandSpec(
        name: "pack", group: "keep", summary: "put the whole ledger into one file, to be sent and merged elsewhere",
        discussion: """
            The file is plain text that checks itself; 'merge FILE' takes it in, whole or not at all. A file that is no pack is never \
            written over.
            """,
        operands: [OperandSpec(name: "FILE", help: "the file to write")],
        options: [
            CommonOptions.wait, CommonOptions.format,
        ],
        examples: [(command: "pack lisbon.pack", says: "and in the other office 'gcm-ledger merge lisbon.pack'")])

    static func run(_ invocation: Invocation) throws(Failure) -> ExitCode {
        let file = invocation.arguments.operands[0]
        let folder = try invocation.request.folder()
        let (system, path) = (invocation.console.system, invocation.console.surroundings.path(file))
        let wait = try invocation.request.waitMilliseconds()
        let pack: LedgerPack.Made
        do throws(MergeProblem) {
            try LedgerPack.checkPlace(system, path)
            pack = try LedgerPack.make(system, folder, waitMilliseconds: wait)
        } catch {
            if case .here(.notWritten(let problem)) = error { throw Failure(.damaged, Sentences.notPacked(problem)) }
            throw Sentences.failure(error, other: file)
        }
        do throws(FileProblem) {
            try system.deliver(pack.bytes, to: path)
        } catch {
            throw Failure(.damaged, Sentences.notPacked(error))
        }
        invocation.request.tell(pack.reading.notes)
        try answer(invocation.reporting(.packed(file: file)), file, pack, isBeside: namesStream(path))
        return .done
    }

    /// Whether a path names what a process has open, as /dev/stdout does.
    private static func namesStream(_ path: String) -> Bool {
        path == "/dev/stdout" || path.hasPrefix("/dev/fd/") || path.hasPrefix("/proc/")
    }

    /// - Parameter isBeside: whether the pack may have gone where answers go, which then goes to standard error.
    private static func answer(_ invocation: Invocation, _ file: String, _ pack: LedgerPack.Made, isBeside: Bool) throws(Failure) {
        let basis = Basis(
            now: invocation.request, writers: try Basis.writers(of: pack.reading, withRoots: invocation.format == .json))
        if invocation.format == .json {
            let record: Record = [
                "basis": .record(basis.record), "file": .text(file), "bytes": .number(pack.bytes.count), "sha256": .text(pack.sha256),
            ]
            let bytes = record.json.prettyBytes() + [10]
            if isBeside { invocation.console.errors(bytes) } else { try invocation.put(bytes) }
        } else {
            let line = "Packed \(pack.reading.size) events of \(pack.reading.files.count) writers into \(file): \(pack.bytes.count) bytes."
            if isBeside { return invocation.console.errors(Array("\(line.escapedForDisplay)\nSHA-256 \(pack.sha256)\n".utf8)) }
            try invocation.answer(
                Page(blocks: [.paragraph(line), .note("SHA-256 \(pack.sha256)")], table: table(pack, file), json: .null))
        }
    }

    private static func table(_ pack: LedgerPack.Made, _ file: String) -> Table {
        Table(
            columns: [Column(name: "file"), Column(name: "bytes"), Column(name: "sha256")],
            rows: [[Cell(file), Cell(String(pack.bytes.count)), Cell(pack.sha256)]], empty: "")
    }
}
