import Arguments
import Files
import Wire

/// `append`: events from a file or a pipe, as one batch.
enum AppendCommand: Command {
    static let spec = CommandSpec(
        name: "append", group: "write", summary: "record the events of a file or a pipe: one batch, whole or not at all",
        discussion: """
            One JSON object a line: {"type":"document.published","subject":"document/brief-2024","occurred":"../2024-03-11",\
            "data":{"title":"Regional Information Brief"}}. With an "id", offering it again is harmless. A batch has \
            \(InputLimit.offer >> 20) MiB at most.
            """,
        operands: [OperandSpec(name: "FILE", help: "a file of JSON lines; - or nothing: standard input", isOptional: true)],
        options: CommonOptions.writing,
        examples: [
            (command: "append events.jsonl --dry-run", says: "see whether all of it would be accepted"),
            (command: "append - < events.jsonl", says: "from a pipe"),
        ])

    static func run(_ invocation: Invocation) throws(Failure) -> ExitCode {
        let offering = try Offering(invocation)
        let file = invocation.arguments.operands.first ?? "-"
        let items = items(try bytes(file, invocation.console), from: file == "-" ? "standard input" : file)
        guard !items.isEmpty else { throw Failure(.no, Sentences.nothingOffered) }
        return try offering.offer(items)
    }

    private static func bytes(_ file: String, _ console: Console) throws(Failure) -> [UInt8] {
        let found: [UInt8]?
        do throws(FileProblem) {
            found = try GivenFile.beginning(of: file, InputLimit.offer, console)
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
            var end = bytes[start...].firstIndex(of: 10) ?? bytes.count
            let next = end + 1
            if end > start, bytes[end - 1] == 13 { end -= 1 }
            let line = bytes[start..<end]
            start = next
            if line.allSatisfy({ $0 == 32 || $0 == 9 }) { continue }
            items.append(Offering.Item(place: "\(name), line \(number)", bytes: Array(line)))
        }
        return items
    }
}
