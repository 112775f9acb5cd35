import Events
package import Files
package import Formats
import GlobalCompact
package import Journal
package import Wire

/// A ledger on disk that cannot be read or written.
extension Sentences {
    /// - Parameter command: the command that writes, where one does.
    package static func failure(_ problem: JournalProblem, of command: String = "append") -> Failure {
        if case .badOpening(let fields) = problem { return Failure(.no, fields.map { field($0, place: "init") }) }
        return Failure(exitCode(problem), diagnostic(problem, command))
    }

    private static func exitCode(_ problem: JournalProblem) -> ExitCode {
        switch problem {
        case .noLedger, .noSuchFolder, .noWriter, .severalWriters, .unknownWriter, .writerOfAnotherCopy, .writerExists, .nothingToTakeOver,
            .basisDiffers:
            .notUnderstood
        case .movedOn, .badOpening, .publishedDiffers, .otherThanPublished, .positionDiffers: .no
        case .file, .damaged, .notAWriterFile, .busy, .aheadOfClock, .notWritten, .notTakenBack, .standing, .olderThanRemembered: .damaged
        }
    }

    private static func diagnostic(_ problem: JournalProblem, _ command: String) -> Diagnostic {
        switch problem {
        case .noLedger(let path):
            Diagnostic(
                code: "no-ledger", place: path, what: "holds no ledger: there is no folder events/ in it",
                fix: runElsewhere("--ledger DIR ...") + " names another folder; " + run("init --writer NAME") + " begins a ledger")
        case .noSuchFolder(let path):
            Diagnostic(
                code: "no-such-folder", place: path, what: "there is no such folder", fix: "name a folder that is there with --ledger DIR")
        case .file(let problem): ledgerFile(problem)
        case .damaged(let damage): self.damage(damage)
        case .notAWriterFile(let name):
            Diagnostic(
                code: "not-a-writer-file", place: "events/\(shown(name))",
                what: "is no writer's file: its name is not 1 to 40 of a-z 0-9 -",
                fix: "move it out of events/, where nothing but writers' files stands")
        case .busy(let milliseconds):
            Diagnostic(
                code: "busy", place: ".gcm-ledger/lock",
                what: (milliseconds == 0 ? "another append holds it" : "another append held it for \(seconds(milliseconds / 1000))")
                    + "; nothing was written",
                fix: "try again, or wait longer with --wait SECONDS. 'ps -C \(Edition.name) -o pid,stat,args' shows who is at work: "
                    + "one whose STAT is T stands still, and 'kill -CONT PID' lets it go on; "
                    + "'kill -9 PID' ends one, and loses nothing that was acknowledged")
        case .movedOn(let expected, let found):
            Diagnostic(
                code: "moved-on", place: "--expect \(expected)", what: "the ledger has \(found) events by now; nothing was recorded",
                fix: "look at what is new with \(run("log")), and offer again with --expect \(found)")
        case .aheadOfClock(let event, let clock): clockBehind(event, clock, command)
        case .basisDiffers(let writer, let size, let found):
            Diagnostic(
                code: "basis-differs", place: "--basis", what: "names \(size) events of \(shown(writer)); this copy has \(found) whole",
                fix: "ask a copy of the ledger that has them")
        case .positionDiffers(let path, let handedOver, let found): positionDiffers(path, handedOver: handedOver, found: found)
        case .notWritten(let problem) where problem.isPlacing: misplaced(problem)
        case .standing(let problem, let paths): standing(problem, paths)
        case .olderThanRemembered(let older): olderThanRemembered(older)
        case .notWritten(let problem):
            Diagnostic(
                code: "not-written", place: problem.path,
                what: "could not \(verb(problem.operation)): \(problem.reason); nothing was recorded",
                fix: advice(problem, toWrite: true))
        case .notTakenBack(let problem):
            Diagnostic(
                code: "not-taken-back", place: problem.path,
                what: "could not \(verb(problem.operation)): \(problem.reason); nothing was acknowledged, but it may have been recorded",
                fix: "see with \(run("log")) whether it is there before it is offered again; then \(advice(problem, toWrite: true))")
        case .badOpening: initNeedsWriter
        case .publishedDiffers(let path): publishedDiffers(path)
        case .otherThanPublished(let mismatch): self.mismatch(mismatch)
        case .noWriter, .severalWriters, .unknownWriter, .writerOfAnotherCopy, .writerExists, .nothingToTakeOver: writer(problem, command)
        }
    }

    private static func seconds(_ count: Int) -> String {
        count == 1 ? "1 second" : "\(count) seconds"
    }

    private static func writer(_ problem: JournalProblem, _ command: String) -> Diagnostic {
        switch problem {
        case .severalWriters(let names):
            return Diagnostic(
                code: "several-writers", place: command, what: "this copy has several writers: \(names.joined(separator: ", "))",
                fix: "choose one: \(names.map { "--writer \($0)" }.joined(separator: " or "))")
        case .unknownWriter(let name, let bound):
            return Diagnostic(
                code: "unknown-writer", place: "--writer \(shown(name))", what: "is no writer of this copy",
                fix: suggestion(name, among: bound)
                    + (WriterName.isValid(name) ? run("init --writer \(name)") + " begins it" : run("init --writer NAME") + " begins one"))
        case .writerOfAnotherCopy(let name):
            return Diagnostic(
                code: "writer-of-another-copy", place: "writer \(name)",
                what: "was bound in another folder or on another machine, which may go on using it",
                fix: run("init --writer NEW-NAME") + " gives this copy a writer of its own; if no other copy goes on with it, "
                    + run("init --writer \(name) --take-over"))
        case .writerExists(let name):
            return Diagnostic(
                code: "writer-exists", place: "events/\(name).jsonl", what: "is there already: another copy of the ledger writes it",
                fix: "choose another name, or, if no other copy goes on with it, " + run("init --writer \(name) --take-over"))
        case .nothingToTakeOver(let name):
            return Diagnostic(
                code: "nothing-to-take-over", place: "events/\(name).jsonl", what: "is not there: there is nothing to take over",
                fix: run("init --writer \(name)") + " begins it; if another copy has it, first " + run("merge OTHER"))
        default:
            return Diagnostic(
                code: "no-writer", place: command, what: "this copy of the ledger has no writer of its own",
                fix: run("init --writer NAME") + " gives it one")
        }
    }

    /// - Parameter toWrite: whether the program was about to write there.
    package static func file(_ problem: FileProblem, toWrite: Bool = false) -> Diagnostic {
        Diagnostic(
            code: "file", place: problem.path, what: "could not \(verb(problem.operation)): \(problem.reason)",
            fix: advice(problem, toWrite: toWrite))
    }

    /// What would tell this machine from others and cannot be read.
    package static func machine(_ problem: FileProblem) -> Diagnostic {
        let isOther = problem.code == FileProblem.Code.invalid
        return Diagnostic(
            code: "unknown-machine", place: problem.path,
            what: (isOther ? "holds no machine's id of 32 digits" : "could not \(verb(problem.operation)): \(problem.reason)")
                + ", and nothing else tells whose writers these are; nothing was written",
            fix: isOther
                ? "whoever looks after this machine puts one there, as " + FixHint(shell: "man machine-id") + " says"
                : FixHint(shell: "ls -lL \(word(problem.path))")
                    + " shows what stands there: a file that everybody may read belongs there; "
                    + "then try again")
    }

    /// What the operating system was asked for, in words.
    package static func verb(_ operation: FileOperation) -> String {
        switch operation {
        case .status: "look at it"
        case .list: "list it"
        case .makeFolder: "make the folder"
        case .open: "open"
        case .read: "read"
        case .write: "write"
        case .truncate: "cut"
        case .setPermissions: "set who may read it"
        case .setTime: "set its time"
        case .sync: "sync"
        case .close: "close"
        case .lock: "lock"
        case .rename: "rename"
        case .remove: "remove"
        case .syncFolder: "sync the folder"
        case .link: "follow"
        }
    }

    package static func advice(_ problem: FileProblem, toWrite: Bool) -> FixHint {
        if problem.isTooLarge { return "'ulimit -f' shows the greatest size of a file that this shell allows: raise it, and try again" }
        if problem.isFull { return "make room on the disk, and try again" }
        if problem.isReadOnly { return "the file system is read-only: asking works, recording needs a copy that can be written" }
        if problem.isDenied {
            return toWrite ? "ask whoever owns the folder for the right to write it" : "ask whoever owns it for the right to read it"
        }
        if problem.isAFolder { return "a folder stands there: name a file" }
        if problem.isNotAFile { return "a file belongs there: move away what is there, or name another place" }
        if problem.isDeadLink { return "put back what it leads to, or move the link away" }
        if problem.isMissing || problem.isNotAFolder { return "check the path" }
        return "try again; 'ls -l' on that path shows who may do what"
    }

    // MARK: Damage

    package static func damage(_ damage: Damage) -> Diagnostic {
        let place = damage.file + (damage.line.map { ", line \($0)" } ?? "")
        if damage.line == 1, isForeign(damage.reason) {
            return Diagnostic(
                code: "damaged", place: place,
                what: "damaged, or no file of a ledger of ours: its first line has none of the members that every event has",
                fix: "if it is another program's, move it out of events/, or name the ledger that you mean with --ledger DIR; else "
                    + restore)
        }
        let fix: FixHint =
            switch damage.reason {
            case .line(.carriageReturn), .lineEndings:
                "put events/.gitattributes in its place ('*.jsonl -text -merge'), and take the file anew: 'git checkout -- FILE', "
                    + "or from another copy of the ledger"
            case .belowHead(let bytes, let acknowledged, _) where acknowledged - bytes == 1:
                // A line ends in a line feed, and nothing else is missing.
                "only the line feed at the end is missing: " + FixHint(shell: "echo >> \(word(damage.file))") + " puts it back"
            case .otherWriter(let found, _):
                "if it is a copy of \(shown(found))'s file, move it out of events/; else " + restore
            case .belowHead, .otherThanHead, .missing(_, nil):
                restore + "; where nobody has what is gone, " + FixHint(shell: "rm \(word(head(of: damage.file)))") + " gives it up, and "
                    + run("init --writer NEW-NAME") + " goes on"
            default: restore
            }
        return Diagnostic(code: "damaged", place: place, what: "damaged: " + words(damage.reason), fix: fix)
    }

    /// Whether a line has nothing by which it could be one of the format.
    private static func isForeign(_ reason: Damage.Reason) -> Bool {
        guard case .line(.fields(let problems)) = reason else { return false }
        let missing = problems.filter { $0.reason == .missing }.map(\.path)
        return ["crc32c", "id", "recordedtime", "sequence", "subject", "type"].allSatisfy(missing.contains)
    }

    private static var restore: FixHint {
        "restore the file from git or from another copy of the ledger, as " + run("merge OTHER") + " does; nothing is repaired silently"
    }

    /// The path of this copy's head of a writer's file.
    private static func head(of file: String) -> String {
        let events = PathText.folder(of: file)
        let name = file.dropFirst(events.utf8.count + 1).dropLast(".jsonl".count)
        return PathText.path(of: ".gcm-ledger/heads/\(name).json", in: PathText.folder(of: events))
    }

    private static func words(_ reason: Damage.Reason) -> String {
        switch reason {
        case .line(let problem): words(problem)
        case .otherWriter(let found, let expected): "its source is \(shown(found)), and the file is \(expected)'s"
        case .sequence(let found, let expected): "its sequence is \(found), expected \(expected)"
        case .batch: "a batch is not whole: its lines are not adjacent, complete and of one recorded time"
        case .recordedTime(let found, let before): "it was recorded at \(found.description), not after \(before.description)"
        case .opening: "a file begins with its ledger.opened, and has no other"
        case .lineEndings(let lines):
            "\(lines == 1 ? "1 line ends" : "\(lines) lines end") in CR LF, of which this is the first: git or an editor changed them"
        case .missing(let events, nil): "the file is missing, of which this copy has acknowledged \(events) events"
        case .missing(let events, let checkpoint?): "the file is missing, of which \(checkpoint) knows \(events) events"
        case .belowHead(let bytes, let acknowledged, let events):
            "this line and all after it are gone: \(bytes) bytes are left of \(acknowledged), with \(events) lines, "
                + "that were acknowledged: an older copy, or a cut one"
        case .otherThanHead(let events): "its first \(events) events are not those that this copy has acknowledged"
        case .belowWitness(let events, let witnessed, let checkpoint):
            "\(events) events are left of \(witnessed) that \(checkpoint) witnesses: an older copy, or a cut one, "
                + "or the checkpoint is another ledger's"
        case .repeatedID(let id, let line): "its id \(shown(id)) stands in line \(line) already"
        }
    }

    package static func words(_ problem: LineProblem) -> String {
        switch problem {
        case .json(let problem): words(problem)
        case .carriageReturn: "it ends in CR LF: git or an editor changed the line endings"
        case .notCanonical: "it is not in its canonical form (RFC 8785)"
        case .tooLong(let bytes): "it has \(bytes) bytes, \(LineLimit.bytes) at most"
        case .checksum(let found, let computed): "its crc32c is \(shown(found)), computed \(computed)"
        case .fields(let problems): problems.map { field in "\(field.path): \(words(field.reason).what)" }.joined(separator: "; ")
        }
    }
}
