import Answers
import Arguments
import Files
import Formats
import JSON
import Messages
import Wire

/// `append`: events from a file or a pipe, as one batch.
enum AppendCommand: Command {
    static let spec = CommandSpec(
        name: "append", group: "write", summary: "record the events of a file or a pipe: one batch, whole or not at all",
        discussion: """
            One JSON object a line: {"type":"document.published","subject":"document/brief-2024","occurred":"../2024-03-11",\
            "data":{"title":"Regional Information Brief"}}. With an "id", offering it again is harmless. A batch has \
            \(InputLimit.offer >> 20) MiB at most. With --each every line is an event of its own, answered in a line once it is on the \
            disk: one that is refused stops no other, and nobody waits for a pipe that is slow.
            """,
        operands: [OperandSpec(name: "FILE", help: "a file of JSON lines; - or nothing: standard input", isOptional: true)],
        options: CommonOptions.writing(
            with: OptionSpec(name: "each", help: "every line for itself, as it comes, instead of one batch"), formats: [.text, .json]),
        examples: [
            (command: "append events.jsonl --dry-run", says: "see whether all of it would be accepted"),
            (command: "append - < events.jsonl", says: "from a pipe"),
            (command: "append --each --format json < events.jsonl", says: "each for itself, with an answer a line"),
        ])

    static func run(_ invocation: Invocation) throws(Failure) -> ExitCode {
        let file = invocation.arguments.operands.first ?? "-"
        if invocation.arguments.has("each") { return try stream(file, invocation) }
        let offering = try Offering(invocation.request)
        let items = items(try bytes(file, invocation.console), from: file == "-" ? "standard input" : file)
        guard !items.isEmpty else { throw Failure(.no, Sentences.nothingOffered) }
        return try invocation.deliver(try offering.offer(items))
    }

    /// Offers every line for itself. What a batch is asked for, a stream is not: of that its single events would say something else.
    private static func stream(_ file: String, _ invocation: Invocation) throws(Failure) -> ExitCode {
        for option in ["expect", "dry-run"] where invocation.arguments.has(option) {
            throw Failure(.notUnderstood, Sentences.ofABatchAlone(option))
        }
        let console = invocation.console
        guard file != "-" else {
            var stream = try AppendStream(invocation, OfferLines(named: "standard input", console.look))
            return try stream.run()
        }
        let open: OpenFile
        do throws(FileProblem) {
            open = try console.system.open(console.surroundings.path(file), for: .receiving)
        } catch {
            throw Failure(.notUnderstood, error.isMissing ? Sentences.noSuchOffer(file) : Sentences.file(error))
        }
        defer { console.system.close(open) }
        var stream = try AppendStream(invocation, OfferLines(of: open, named: file, console.system))
        return try stream.run()
    }

    private static func bytes(_ file: String, _ console: Console) throws(Failure) -> [UInt8] {
        let found: [UInt8]?
        do throws(FileProblem) {
            found = try GivenFile.beginning(of: file, InputLimit.offer, console.surroundings)
        } catch {
            throw Failure(.notUnderstood, Sentences.file(error))
        }
        guard let found else { throw Failure(.notUnderstood, Sentences.noSuchOffer(file)) }
        guard found.count <= InputLimit.offer else { throw Failure(.no, Sentences.tooMuchOffered(file)) }
        return found
    }

    /// The lines that are not empty, each with its number.
    private static func items(_ bytes: [UInt8], from name: String) -> [Offering.Item] {
        var items: [Offering.Item] = []
        var start = 0
        var number = 0
        while start < bytes.count {
            number += 1
            var end = bytes.span.position(of: 10, from: start) ?? bytes.count
            let next = end + 1
            if end > start, bytes[end - 1] == 13 { end -= 1 }
            let line = bytes[start..<end]
            start = next
            if line.allSatisfy({ $0 == 32 || $0 == 9 }) { continue }
            items.append(Offering.Item(place: "\(name), line \(number)", bytes: line))
        }
        return items
    }
}
