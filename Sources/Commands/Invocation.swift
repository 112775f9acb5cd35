import Arguments
import Files
import Formats
import GlobalCompact
import Journal

/// One call of a command: its words, and the world around it.
struct Invocation: Sendable {
    /// The word that calls the command.
    let command: String
    let arguments: ParsedArguments
    let console: Console
    /// What has been done for good, and is yet to be told.
    private var action: CompletedAction?
    private let zoneTold = Once()

    init(command: String, arguments: ParsedArguments, console: Console) {
        self.command = command
        self.arguments = arguments
        self.console = console
    }

    /// The same call after something has been done for good: where it cannot be told, that is said.
    func reporting(_ action: CompletedAction) -> Invocation {
        var invocation = self
        invocation.action = action
        return invocation
    }

    /// The folder of the ledger that is meant.
    func folder() throws(Failure) -> LedgerFolder {
        let reader = LedgerReader(console.system)
        do throws(JournalProblem) {
            let named = console.named
            var folder = if let named { try reader.ledger(at: console.path(named)) } else { try reader.find(from: console.folder) }
            folder.memory = console.memory
            folder.usesCache = !arguments.has("no-cache")
            return folder
        } catch {
            throw Sentences.failure(error)
        }
    }

    /// Tells once what a reading has to tell beside its events.
    func tell(_ notes: [LedgerNote]) {
        if !notes.isEmpty { Program.report(notes.map(Sentences.ledgerNote), asJSON: format == .json, console) }
    }

    /// What tells this machine from others, which this copy's writers are bound to.
    func machine() throws(Failure) -> String {
        do throws(FileProblem) {
            return try console.machine()
        } catch {
            throw Failure(.damaged, Sentences.machine(error))
        }
    }

    /// The user's own day: the clock's in the user's zone, else in UTC, which is then told once.
    func ownDay() -> Day {
        let now = console.clock()
        if let seconds = console.zone(now) { return now.day(secondsAheadOfUTC: seconds) }
        if zoneTold.isFirst() {
            Program.report([Sentences.unknownZone(console.environment("TZ"), today: now.day)], asJSON: format == .json, console)
        }
        return now.day
    }

    /// What today means: `--today`, else the user's own day.
    func today() throws(Failure) -> Day {
        let ownDay = ownDay()
        guard let text = arguments.value("today") else { return ownDay }
        do throws(PeriodProblem) {
            return try TypedDate.period(text, today: ownDay).last
        } catch {
            throw Failure(.notUnderstood, Sentences.period(error, place: "--today \(text)"))
        }
    }

    /// A whole number given with an option.
    func number(_ option: String) throws(Failure) -> Int? {
        guard let text = arguments.value(option) else { return nil }
        guard text.utf8.count <= 15, text.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(text) else {
            throw Failure(.notUnderstood, Sentences.notANumber(text, option: option))
        }
        return number
    }

    /// How long to wait for another append to finish: `--wait`, else 10 seconds.
    func waitMilliseconds() throws(Failure) -> Int {
        min(try number("wait") ?? 10, 86_400) * 1000
    }

    /// The format that is asked for: `--format`, else what the output file's ending tells, else text.
    var format: Format {
        if let named = arguments.value("format").flatMap(Format.init(rawValue:)) { return named }
        return arguments.value("output").flatMap(Format.init(fileName:)) ?? .text
    }

    /// Refuses an output file whose ending promises what is not written, or that would stand in the place of what a ledger keeps.
    func checkOutput(_ spec: CommandSpec) throws(Failure) {
        guard let output = arguments.value("output") else { return }
        let formats = spec.options.first { $0.name == "format" }?.choices.compactMap { Format(rawValue: $0) } ?? []
        if !formats.isEmpty, !arguments.has("format"), let ending = Format.ending(ofFileName: output),
            !formats.contains(where: { $0.fileNameEnding == ending })
        {
            throw Failure(.notUnderstood, Sentences.noFormatOfEnding(ending, output, formats.map(\.fileNameEnding)))
        }
        let kept: ProtectedPath?
        do throws(FileProblem) {
            kept = try ProtectedPath.at(console.path(output), console.system)
        } catch {
            throw Failure(.damaged, Sentences.file(error))
        }
        if let kept { throw Failure(.notUnderstood, Sentences.keptPlace(kept, place: "--output \(output)")) }
    }

    /// Refuses a width that is none.
    func checkWidth() throws(Failure) {
        guard let width = try number("width"), !Self.widths.contains(width) else { return }
        throw Failure(.notUnderstood, Sentences.notInRange(String(width), option: "width", Self.widths))
    }

    private static let widths = 60...200

    /// Writes an answer where it is wanted.
    func answer(_ page: Page) throws(Failure) {
        try put(rendered(page))
    }

    /// An answer in the format that is asked for.
    func rendered(_ page: Page) -> [UInt8] {
        let usesColor = console.isTerminal && (console.environment("NO_COLOR") ?? "").isEmpty && arguments.value("output") == nil
        return format.render(page, style: TextStyle(columns: width, usesColor: usesColor, showsEvents: arguments.has("events")))
    }

    /// How wide text is set, in columns of a terminal.
    private var width: Int {
        let told = arguments.value("width") ?? console.environment("COLUMNS")
        return min(max(told.flatMap { Int($0) } ?? console.columns ?? 100, Self.widths.lowerBound), Self.widths.upperBound)
    }

    /// Writes a text that other programs read: byte for byte, but on a terminal such that nothing in it acts on the display.
    func put(document text: String) throws(Failure) {
        let isShown = console.isTerminal && arguments.value("output") == nil
        let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
        try put(Array((isShown ? lines.map { String($0).escapedForDisplay }.joined(separator: "\n") : text).utf8))
    }

    /// Writes bytes to the output file or to standard output.
    func put(_ bytes: [UInt8]) throws(Failure) {
        do throws(FileProblem) {
            if let output = arguments.value("output") {
                try console.system.deliver(bytes, to: console.path(output))
            } else {
                try console.output(bytes)
            }
        } catch {
            // Whoever reads the answer has seen enough of it: `| head -1`.
            if error.isBrokenPipe { return }
            throw Failure(.damaged, action.map { Sentences.untold($0, error) } ?? Sentences.notDelivered(error))
        }
    }
}
