import Answers
import Evidence
import Files
import Formats
import JSON
import Journal
import Messages
import Wire

/// A stream of events: every line is one of its own, answered once it lasts, and none waits for another.
struct AppendStream {
    private let invocation: Invocation
    private let offering: Offering
    private var lines: OfferLines
    /// The ledger as the last round left it.
    private var kept: KeptReading?
    private var counts: [OfferReport.Outcome: Int] = [:]
    /// What was recorded last: its writer's file ends with it.
    private var last: (id: String, writer: String, sequence: Int)?

    /// - Parameter lines: from where the events come.
    init(_ invocation: Invocation, _ lines: OfferLines) throws(Failure) {
        (self.invocation, self.lines) = (invocation, lines)
        offering = try Offering(invocation.request)
    }

    /// Offers every line and answers it, to the end of the stream. The exit code is 0 when all of them are in the ledger.
    mutating func run() throws(Failure) -> ExitCode {
        var reader = OfferReader()
        while let items = try next() {
            var rest = items.map { offering.read($0, &reader) }[...]
            while !rest.isEmpty {
                let reports = try offering.offerEach(rest, &kept)
                rest = rest.dropFirst(reports.count)
                try answer(reports)
            }
        }
        if invocation.format != .json { try invocation.put(Array("\(summary)\n".utf8)) }
        if let kept { invocation.console.keepCache(kept.reading) }
        return counts.keys.allSatisfy { $0 == .recorded || $0 == .exists } ? .done : .no
    }

    private mutating func next() throws(Failure) -> [Offering.Item]? {
        do throws(FileProblem) {
            return try lines.next()
        } catch {
            throw Failure(.notUnderstood, Sentences.file(error))
        }
    }

    /// Answers what one round took: a line each.
    private mutating func answer(_ reports: [OfferReport]) throws(Failure) {
        let console = invocation.console
        var bytes: [UInt8] = []
        for report in reports {
            counts[report.outcome, default: 0] += 1
            last = report.recorded ?? last
            bytes += invocation.format == .json ? report.record(invocation.request).json.canonicalBytes() : Array(report.textLine.utf8)
            bytes.append(10)
        }
        let recorded = reports.compactMap(\.recorded)
        try (recorded.isEmpty ? invocation : invocation.reporting(.recorded(recorded))).put(bytes)
        if invocation.format != .json { Program.report(reports.flatMap(\.problems), asJSON: false, console) }
    }

    private var summary: String {
        let now = last.map { " \($0.writer) has \($0.sequence) events." } ?? ""
        return OfferReport.counted(counts) { $0.rawValue } + "." + now
    }
}
