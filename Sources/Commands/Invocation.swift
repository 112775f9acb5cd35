import Answers
import Arguments
import Files
import Formats
import JSON
import Journal
import Messages

/// One call of a command: what is asked, and the console that is answered to.
struct Invocation: Sendable {
    let request: Request
    let console: Console
    /// What has been done for good, and is yet to be told.
    private var action: CompletedAction?

    init(command: String, arguments: ParsedArguments, console: Console) {
        self.console = console
        let isJSON = Request.format(arguments) == .json
        request = Request(command, arguments, in: console.surroundings) { Program.report($0, asJSON: isJSON, console) }
    }

    /// The word that calls the command.
    var command: String { request.command }
    var arguments: ParsedArguments { request.arguments }
    var format: Format { request.format }

    /// The same call after something has been done for good: where it cannot be told, that is said.
    func reporting(_ action: CompletedAction) -> Invocation {
        var invocation = self
        invocation.action = action
        return invocation
    }

    /// Refuses an output file whose ending promises what is not written, or that would stand in the place of what a ledger keeps.
    func checkOutput(_ spec: CommandSpec) throws(Failure) {
        guard let output = arguments.value("output") else {
            if !format.isText, console.isTerminal { throw Failure(.notUnderstood, Sentences.notForATerminal(format)) }
            return
        }
        let formats = spec.options.first { $0.name == "format" }?.choices.compactMap { Format(rawValue: $0) } ?? []
        if !formats.isEmpty, !arguments.has("format"), let ending = Format.ending(ofFileName: output),
            !formats.contains(where: { $0.fileNameEnding == ending })
        {
            throw Failure(.notUnderstood, Sentences.noFormatOfEnding(ending, output, formats.map(\.fileNameEnding)))
        }
        let kept: ProtectedPath?
        do throws(FileProblem) {
            kept = try ProtectedPath.at(console.surroundings.path(output), console.system)
        } catch {
            throw Failure(.damaged, Sentences.file(error))
        }
        if let kept { throw Failure(.notUnderstood, Sentences.keptPlace(kept, place: "--output \(output)")) }
    }

    /// Refuses a width that is none.
    func checkWidth() throws(Failure) {
        guard let width = try request.number("width"), !Self.widths.contains(width) else { return }
        throw Failure(.notUnderstood, Sentences.notInRange(String(width), option: "width", Self.widths))
    }

    private static let widths = 60...200

    /// Writes the answer to a question, and keeps what was read for the next one.
    func deliver(_ answer: Answer) throws(Failure) {
        let bytes = try rendered(answer.page)
        try answer.checkReading()
        try put(bytes)
        console.surroundings.keepCache(answer.reading)
    }

    /// Writes what became of what was offered; the exit code is 0 when all of it is in the ledger.
    func deliver(_ answer: OfferAnswer) throws(Failure) -> ExitCode {
        let invocation = answer.recorded.isEmpty ? self : reporting(.recorded(answer.recorded))
        if format == .json {
            try invocation.put(answer.json(request).prettyBytes() + [10])
        } else {
            try invocation.answer(answer.page(request))
            request.report(answer.problems)
        }
        console.surroundings.keepCache(answer.reading)
        return answer.isAccepted ? .done : .no
    }

    /// Writes an answer where it is wanted.
    func answer(_ page: Page) throws(Failure) {
        try put(try rendered(page))
    }

    /// An answer in the format that is asked for; refused where it has no such shape.
    func rendered(_ page: Page) throws(Failure) -> [UInt8] {
        let usesColor = console.isTerminal && (console.environment("NO_COLOR") ?? "").isEmpty && arguments.value("output") == nil
        let style = TextStyle(columns: width, usesColor: usesColor, showsEvents: arguments.has("events"))
        guard let bytes = format.render(page, style: style) else {
            let choices = CommandCatalogue.command(named: command)?.spec.options.first { $0.name == "format" }?.choices ?? []
            let known = Format.allCases.filter { page.has($0) && (choices.isEmpty || choices.contains($0.rawValue)) }
            throw Failure(.notUnderstood, Sentences.notWritten(as: format.rawValue, known: known.map(\.rawValue)))
        }
        return bytes
    }

    /// How wide text is set, in columns of a terminal.
    private var width: Int {
        let told = arguments.value("width") ?? console.environment("COLUMNS")
        return min(max(told.flatMap { Int($0) } ?? console.columns ?? 100, Self.widths.lowerBound), Self.widths.upperBound)
    }

    /// Writes a text that other programs read: byte for byte, but on a terminal such that nothing in it acts on the display.
    func put(document text: String) throws(Failure) {
        try put(document: { (put) throws(FileProblem) in try put(Array(text.utf8)) })
    }

    /// The same of what is made piece by piece in UTF-8, each of whole lines.
    func put(document make: @escaping (_ put: ([UInt8]) throws(FileProblem) -> Void) throws(FileProblem) -> Void) throws(Failure) {
        guard console.isTerminal, arguments.value("output") == nil else { return try put(making: make) }
        try put(making: { (put) throws(FileProblem) in
            try make { (bytes) throws(FileProblem) in
                let lines = String(decoding: bytes, as: UTF8.self).unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
                try put(Array(lines.map { String($0).escapedForDisplay }.joined(separator: "\n").utf8))
            }
        })
    }

    /// Writes bytes to the output file or to standard output.
    func put(_ bytes: [UInt8]) throws(Failure) {
        try put(making: { (put) throws(FileProblem) in try put(bytes) })
    }

    /// Writes what is made piece by piece. Where making it fails, an output file stays as it was.
    func put(making make: @escaping (_ put: ([UInt8]) throws(FileProblem) -> Void) throws(FileProblem) -> Void) throws(Failure) {
        do throws(FileProblem) {
            if let output = arguments.value("output") {
                try console.system.deliver(to: console.surroundings.path(output), making: make)
            } else {
                try make(console.output)
            }
        } catch {
            // Whoever reads the answer has seen enough of it: `| head -1`.
            if error.isBrokenPipe { return }
            throw Failure(.damaged, action.map { Sentences.untold($0, error) } ?? Sentences.notDelivered(error))
        }
    }
}
