package import Arguments
import Files
package import Formats
package import GlobalCompact
package import Journal
package import Messages

/// Something that is asked of a ledger or offered to it: the entry that is called, its arguments, and the world around it.
package struct Request: Sendable {
    /// The name of the entry, such as `readiness`.
    package let command: String
    package let arguments: ParsedArguments
    package let surroundings: Surroundings
    /// Takes what is told beside an answer, as it comes.
    package let report: @Sendable ([Diagnostic]) -> Void
    private let zoneTold = Once()

    package init(
        _ command: String, _ arguments: ParsedArguments, in surroundings: Surroundings,
        report: @escaping @Sendable ([Diagnostic]) -> Void
    ) {
        self.command = command
        self.arguments = arguments
        self.surroundings = surroundings
        self.report = { if !$0.isEmpty { report($0) } }
    }

    /// The format that is asked for: `--format`, else what the output file's ending tells, else text.
    package var format: Format {
        Self.format(arguments)
    }

    package static func format(_ arguments: ParsedArguments) -> Format {
        if let named = arguments.value("format").flatMap(Format.init(rawValue:)) { return named }
        return arguments.value("output").flatMap(Format.init(fileName:)) ?? .text
    }

    /// The folder of the ledger that is meant.
    package func folder() throws(Failure) -> LedgerFolder {
        let reader = LedgerReader(surroundings.system)
        do throws(JournalProblem) {
            let named = surroundings.named
            var folder =
                if let named { try reader.ledger(at: surroundings.path(named)) } else { try reader.find(from: surroundings.folder) }
            folder.memory = surroundings.memory
            folder.usesCache = !arguments.has("no-cache")
            return folder
        } catch {
            throw Sentences.failure(error)
        }
    }

    /// Tells what a reading has to tell beside its events.
    package func tell(_ notes: [LedgerNote]) {
        report(notes.map(Sentences.ledgerNote))
    }

    /// What tells this machine from others, which this copy's writers are bound to.
    package func machine() throws(Failure) -> String {
        do throws(FileProblem) {
            return try surroundings.machine()
        } catch {
            throw Failure(.damaged, Sentences.machine(error))
        }
    }

    /// The user's own day: the clock's in the user's zone, else in UTC, which is then told once.
    package func ownDay() -> Day {
        let now = surroundings.clock()
        if let seconds = surroundings.zone(now) { return now.day(secondsAheadOfUTC: seconds) }
        if zoneTold.isFirst() { report([Sentences.unknownZone(surroundings.environment("TZ"), today: now.day)]) }
        return now.day
    }

    /// What today means: `--today`, else the user's own day.
    package func today() throws(Failure) -> Day {
        let ownDay = ownDay()
        guard let text = arguments.value("today") else { return ownDay }
        do throws(PeriodProblem) {
            return try TypedDate.period(text, today: ownDay).last
        } catch {
            throw Failure(.notUnderstood, Sentences.todayNamed(error, text))
        }
    }

    /// A whole number given with an option.
    package func number(_ option: String) throws(Failure) -> Int? {
        guard let text = arguments.value(option) else { return nil }
        guard text.utf8.count <= 15, text.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(text) else {
            throw Failure(.notUnderstood, Sentences.notANumber(text, option: option))
        }
        return number
    }

    /// How long to wait for another append to finish: `--wait`, else 10 seconds.
    package func waitMilliseconds() throws(Failure) -> Int {
        min(try number("wait") ?? 10, 86_400) * 1000
    }

    /// How this call named the ledger, as words of a command; nothing where it named none.
    package var naming: String? {
        surroundings.named.map(Sentences.naming)
    }

    /// What is told, for programs; its commands name the ledger as this call did.
    package func record(_ diagnostic: Diagnostic) -> Record {
        diagnostic.record(program: Edition.name, ledger: naming)
    }

    /// What to do about it, for programs; nothing where there is nothing to do.
    package func fix(_ diagnostic: Diagnostic) -> String? {
        diagnostic.fix?.text(program: Edition.name, ledger: naming)
    }
}
