import Answers
import Arguments
import Events
import Files
import Formats
import Journal
import Messages

/// `init`: begin a ledger, or give this copy of one its writer.
enum InitCommand: Command {
    static let spec = CommandSpec(
        name: "init", group: "write", summary: "begin a ledger in this folder, or give this copy of one a writer of its own",
        discussion: """
            A writer is one copy of the ledger in one office: only that copy appends to events/NAME.jsonl, so merging copies \
            never conflicts. In a folder of a ledger it is that ledger which gets the writer; '--ledger .' begins one in it.
            """,
        options: [
            OptionSpec(name: "writer", valueName: "NAME", help: "1 to 40 of a-z 0-9 -"),
            OptionSpec(name: "title", valueName: "TEXT", help: "what the ledger is called"),
            OptionSpec(
                name: "origin", valueName: "URL",
                help: "the name under which checkpoints are published: a URL without its scheme, such as example.org/ledger; "
                    + "gcm-ledger/NAME/ and ten characters drawn at random unless told"),
            OptionSpec(name: "take-over", help: "go on with a writer that no other copy goes on using"),
            CommonOptions.wait,
        ],
        examples: [(command: "init --writer lisbon", says: "the first thing in an empty folder, or in a clone")])

    static func run(_ invocation: Invocation) throws(Failure) -> ExitCode {
        guard let writer = invocation.arguments.value("writer") else { throw Failure(.notUnderstood, Sentences.initNeedsWriter) }
        guard WriterName.isValid(writer) else { throw Failure(.notUnderstood, Sentences.badWriterName(writer)) }
        let origin = invocation.arguments.value("origin")
        if let origin, !Origin.isFit(origin) { throw Failure(.no, Sentences.badOrigin(origin, writer: writer)) }
        let console = invocation.console
        let wait = try invocation.request.waitMilliseconds()
        let machine = try invocation.request.machine()
        let (folder, outcome): (LedgerFolder, LedgerInitializer.Outcome)
        do throws(JournalProblem) {
            folder = try self.folder(invocation)
            outcome = try LedgerInitializer(console.system, machine: machine).begin(
                folder, writer: writer, title: invocation.arguments.value("title"), origin: origin,
                takesOver: invocation.arguments.has("take-over"), waitMilliseconds: wait, clock: console.clock())
        } catch {
            throw Sentences.failure(error)
        }
        try invocation.reporting(.begun(writer: writer)).put(Array((Sentences.begun(outcome, writer: writer) + "\n").utf8))
        if case .opened = outcome, console.named == nil, folder.root != console.folder {
            invocation.request.report([Sentences.begunAbove(folder.root)])
        }
        invocation.request.report(obstacles(folder, console))
        return .done
    }

    /// As notes, why the ledger does not read, as beside another program's file: the writer is there, and nothing can be asked yet.
    private static func obstacles(_ folder: LedgerFolder, _ console: Console) -> [Diagnostic] {
        do throws(JournalProblem) {
            _ = try LedgerReader(console.system).read(folder)
            return []
        } catch {
            return Sentences.failure(error).diagnostics.map { problem in
                var note = problem
                note.severity = .note
                return note
            }
        }
    }

    /// The folder that is named, or the ledger that this folder is in, or this folder.
    private static func folder(_ invocation: Invocation) throws(JournalProblem) -> LedgerFolder {
        let console = invocation.console
        if let named = console.named { return LedgerFolder(root: console.surroundings.path(named), memory: console.surroundings.memory) }
        do throws(JournalProblem) {
            var folder = try LedgerReader(console.system).find(from: console.folder)
            folder.memory = console.surroundings.memory
            return folder
        } catch {
            if case .noLedger = error { return LedgerFolder(root: console.folder, memory: console.surroundings.memory) }
            throw error
        }
    }
}
