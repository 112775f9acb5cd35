import Answers
import Arguments
import Formats
import JSON
import Journal
import Messages
import Rules

/// `check`: whether the ledger's meaning holds: the standing rules, and remarks beside them.
enum CheckCommand: Command {
    static let spec = CommandSpec(
        name: "check", group: "keep", summary: "whether anything in the ledger cannot be so: silent when all is well",
        discussion: "The same rules decide over every append. With --remarks, also what is worth a look and refuses nothing.",
        options: [OptionSpec(name: "remarks", help: "also tell what is worth a look"), CommonOptions.format([.text, .json])],
        examples: [(command: "check", says: "silent, and exit code 0, when all is well")])

    static func run(_ invocation: Invocation) throws(Failure) -> ExitCode {
        let query = try Query(everythingOf: invocation.request, withRoots: invocation.format == .json)
        invocation.request.tell(query.reading.notes)
        let found = ConsistencyRules.contradictions(query.reading.eventIndex, workers: .processors)
        let corrections = StandingCorrections(query.reading.eventIndex)
        let problems = found.map {
            Sentences.contradiction($0, place: "event \($0.event)", .recorded(corrections: corrections.of($0.event)))
        }
        let remarked = invocation.arguments.has("remarks") ? Remarks.of(query.reading.eventIndex, today: query.basis.today) : []
        let now = invocation.console.clock()
        let ahead = invocation.arguments.has("remarks") ? query.reading.recordedAhead(of: now) : []
        let remarks = remarked.map(Sentences.remark) + ahead.map { Sentences.recordedAhead($0, now: now) }
        if let failure = query.reading.failure { throw Sentences.failure(.file(failure)) }
        if invocation.format == .json {
            let told = { (diagnostics: [Diagnostic]) in Record.Value.records(diagnostics.map { invocation.request.record($0) }) }
            let record: Record = ["basis": .record(query.basis.record), "contradictions": told(problems), "remarks": told(remarks)]
            try invocation.put(record.json.prettyBytes() + [10])
        } else {
            Program.report(problems + remarks, asJSON: false, invocation.console)
        }
        return problems.isEmpty ? .done : .no
    }
}
