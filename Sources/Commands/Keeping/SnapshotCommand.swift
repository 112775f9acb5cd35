import Answers
import Arguments
import Evidence
import Formats
import GlobalCompact
import JSON
import Journal
import Messages

/// `snapshot`: what the ledger comes to on a basis, published under a name.
enum SnapshotCommand: Command {
    static let spec = CommandSpec(
        name: "snapshot", group: "keep", summary: "every measure and a forum's readiness on some day, published under a name",
        discussion: """
            Writes Snapshots/NAME.json, and each file's checkpoint beside it, such as what was shown to a meeting: to be committed, and \
            never changed. 'verify' derives it again from the log; 'changes NAME' tells what came after it, and which late record or \
            correction has moved which of its figures; 'list snapshots' has them all.
            """,
        operands: [OperandSpec(name: "NAME", help: "1 to 80 of a-z 0-9 -, and no date and no meeting of the ledger")],
        options: [
            OptionSpec(name: "forum", valueName: "FORUM", help: "whose readiness it has; else that of the next forum on its day")
        ] + CommonOptions.cuts + [CommonOptions.wait, CommonOptions.format([.text, .json])],
        examples: [
            (command: "snapshot unece-2024-03 --as-of review-2-unece", says: "what was so on the day of a review, as it is known now"),
            (command: "snapshot known-in-june --known-at 2026-06-30", says: "what is so today by what was recorded by then"),
        ])

    static func run(_ invocation: Invocation) throws(Failure) -> ExitCode {
        let name = invocation.arguments.operands[0]
        guard PublishedCheckpoints.isName(name) else { throw Failure(.notUnderstood, Sentences.badSnapshotName(name)) }
        let request = invocation.request
        let folder = try request.folder()
        let (wait, machine) = (try request.waitMilliseconds(), try request.machine())
        let durable: DurableReading
        do throws(JournalProblem) {
            durable = try DurableReader(invocation.console.system, folder, machine: machine).read(waitMilliseconds: wait)
        } catch {
            throw Sentences.failure(error)
        }
        request.tell(durable.ledger.notes)
        let basis = try Query.basis(request, of: durable.ledger)
        try Query.refuseOtherMeaning(of: name, durable.ledger, today: basis.today)
        let bytes = try Snapshot.bytes(request, on: basis, forum: invocation.arguments.value("forum"))
        let paths: [String]
        do throws(JournalProblem) {
            var checkpoints: [(writer: String, checkpoint: Checkpoint)] = []
            // Of a file in which nothing is recorded yet, and so no origin, there is nothing to say.
            for file in durable.ledger.files where file.size > 0 {
                try durable.refuseShorter(file.writer)
                checkpoints.append((file.writer, try file.checkpoint()))
            }
            paths = try PublishedCheckpoints(invocation.console.system, folder).publish(checkpoints, as: name, with: bytes)
        } catch {
            throw Sentences.failure(error)
        }
        let told = invocation.reporting(.published(paths: paths))
        if invocation.format == .json {
            let record: Record = ["basis": .record(basis.record), "snapshot": .text(name), "files": .texts(paths)]
            try told.put(record.json.prettyBytes() + [10])
        } else {
            let files: [Block] = [.items(paths), .note(basis.line)]
            let heading = Block.heading("Snapshot \(name), as of \(basis.asOf.inFullWords), is published")
            try told.answer(Page(blocks: [heading] + files, table: Table(columns: [], rows: [], empty: ""), json: .null))
            request.report([Sentences.snapshotPublished(name)])
        }
        return .done
    }
}
