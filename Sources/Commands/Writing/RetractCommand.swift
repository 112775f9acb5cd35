import Answers
import Arguments
import Events
import Formats
import History
import JSON
import Messages

/// `retract`: an event that should not stand, taken out of every answer by a new event.
enum RetractCommand: Command {
    static let spec = CommandSpec(
        name: "retract", group: "write", summary: "retract an event, a correction or a retraction, with the reason",
        discussion: """
            Retracting a correction takes back the fields that it says, and no others; retracting a retraction brings its event back. \
            Everything stays in the log.
            """,
        operands: [OperandSpec(name: "REF", help: "the event's id, its beginning, or a subject with one event")],
        options: [
            OptionSpec(name: "batch", help: "retract every event of the batch in which REF was recorded"),
            OptionSpec(name: "reason", valueName: "TEXT", help: "why it is retracted"),
            OptionSpec(name: "id", valueName: "ID", help: "the retraction's own id"),
        ] + CommonOptions.writing,
        examples: [
            (command: "retract s1-015 --reason 'recorded under the wrong meeting'", says: "one event"),
            (command: "retract s1-015 --batch --reason 'the file was an older one'", says: "everything that was recorded with it"),
        ])

    static func run(_ invocation: Invocation) throws(Failure) -> ExitCode {
        var offering = try Offering(invocation.request)
        let target = try CorrectionTarget(invocation.arguments.operands[0], invocation, role: .retracts)
        guard let reason = invocation.arguments.value("reason") else { throw Failure(.notUnderstood, Sentences.needsReason("retract")) }
        if invocation.arguments.has("batch") {
            if invocation.arguments.has("id") { throw Failure(.notUnderstood, Sentences.batchWithID) }
            let items = target.batch.map { id in
                CorrectCommand.change(
                    .eventRetracted, id, [("event", .string(id)), ("reason", .string(reason))], on: target.occurred)
            }
            try tell(target, target.batch, invocation)
            return try invocation.deliver(try offering.offer(items))
        }
        offering.together = (target.id, target.batch)
        try tell(target, [target.id], invocation)
        let data: [(name: String, value: JSONValue)] = [("event", .string(target.id)), ("reason", .string(reason))]
        let item = CorrectCommand.change(.eventRetracted, target.id, data, on: target.occurred, as: invocation.arguments.value("id"))
        return try invocation.deliver(try offering.offer([item]))
    }

    /// Names what is about to be retracted, before it is.
    private static func tell(_ target: CorrectionTarget, _ ids: [String], _ invocation: Invocation) throws(Failure) {
        target.tellMeant(ids, invocation)
        guard invocation.format == .text else { return }
        let table = Table(columns: [], rows: [], empty: "")
        try invocation.answer(Page(blocks: [.paragraph(target.sentence("Retracting", ids))], table: table, json: .null))
    }
}
