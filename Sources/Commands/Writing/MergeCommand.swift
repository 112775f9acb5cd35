import Answers
import Arguments
import Events
import Formats
import Journal
import Messages
import Rules

/// `merge`: take in what another copy of the ledger has.
enum MergeCommand: Command {
    static let spec = CommandSpec(
        name: "merge", group: "write", summary: "take in what another copy of the ledger has and this one lacks, byte for byte",
        discussion: """
            OTHER is the folder of another copy, or a file that 'pack' made of one. Other writers' files are taken in whole, or their \
            new lines; where this copy has more, it keeps it. In which order copies are merged, and how often, makes no difference.

            A writer's file that went on differently in the two copies is refused: --rehome NAME keeps this copy's file and records \
            what the other copy has after the fork under NAME, a writer of this copy, begun if need be. More lines of a writer of this \
            copy are refused too: another copy went on with it; --cede WRITER leaves that writer to the other copy.

            What the merged ledger has wrong that this copy alone had not is told as notes: the facts stay, and 'check' lists them.
            """,
        operands: [OperandSpec(name: "OTHER", help: "the folder of another copy of the ledger, or a packed file")],
        options: [
            OptionSpec(name: "rehome", valueName: "NAME", help: "record what forked in the other copy under this writer of this copy"),
            OptionSpec(name: "cede", valueName: "WRITER", help: "the other copy goes on with this writer from now on, not this copy"),
            OptionSpec(name: "wait", valueName: "SECONDS", help: "how long to wait for an append in either copy, 10 unless told"),
            OptionSpec(name: "dry-run", help: "compare, and write nothing"),
            CommonOptions.format,
        ],
        examples: [
            (command: "merge ../geneva --dry-run", says: "see what another folder has that is missing here"),
            (command: "merge geneva.pack", says: "take in what came as one file"),
        ])

    static func run(_ invocation: Invocation) throws(Failure) -> ExitCode {
        let other = invocation.arguments.operands[0]
        if let writer = invocation.arguments.value("rehome"), !WriterName.isValid(writer) {
            throw Failure(.notUnderstood, Sentences.badWriterName(writer, option: "rehome"))
        }
        let folder = try invocation.request.folder()
        let console = invocation.console
        let machine = try invocation.request.machine()
        var request = MergeRequest(clock: console.clock())
        request.isDryRun = invocation.arguments.has("dry-run")
        request.rehome = invocation.arguments.value("rehome")
        request.ceded = invocation.arguments.value("cede")
        request.waitMilliseconds = try invocation.request.waitMilliseconds()
        let result: MergeResult<Contradiction>
        do throws(MergeProblem) {
            let copy = try LedgerCopy(console.system, at: console.surroundings.path(other), waitMilliseconds: request.waitMilliseconds)
            result = try Merger(console.system, folder, machine: machine).merge(copy, request) { here, merged in
                ConsistencyRules.newContradictions(before: here, after: merged)
            }
        } catch {
            throw Sentences.failure(error, other: other)
        }
        try MergeReport(result, isDryRun: request.isDryRun, now: request.clock).answer(invocation)
        return .done
    }
}
