package import Files
package import Formats
import GlobalCompact
package import Journal

/// Two copies of a ledger that cannot be made one.
extension Sentences {
    /// - Parameter other: the other copy as the user named it.
    package static func failure(_ problem: MergeProblem, other: String) -> Failure {
        switch problem {
        case .here(let problem): failure(problem, of: "merge")
        case .there(let problem): there(problem, other)
        case .pack(let problem): Failure(exitCode(problem), pack(problem, place: other))
        case .forks(let forks): Failure(.no, forks.map { fork($0, other) })
        case .wentOn(let writer, let ours, let theirs): Failure(.no, wentOn(writer, ours, theirs, other))
        case .notOurs(let writer, let bound): Failure(.notUnderstood, notOurs(writer, bound))
        case .notTheirs(let writer, let isThisCopy): Failure(.no, notTheirs(writer, isThisCopy: isThisCopy, other))
        case .idTaken(let id, let writer): Failure(.no, idTaken(id, writer, other))
        case .tooLong(let id, let bytes): Failure(.no, tooLong(bytes, place: "event \(id) under another writer's name"))
        }
    }

    private static func there(_ problem: JournalProblem, _ other: String) -> Failure {
        switch problem {
        case .noSuchFolder:
            Failure(
                .notUnderstood,
                Diagnostic(
                    code: "no-other-ledger", place: shown(other), what: "there is no such folder and no such file",
                    fix: "check the path: it is that of the folder that holds the other copy's events/, or of a packed file"))
        case .noLedger:
            Failure(
                .notUnderstood,
                Diagnostic(
                    code: "no-other-ledger", place: shown(other), what: "is no copy of a ledger: no folder that holds events/, and no pack",
                    fix: run("merge OTHER") + ", OTHER being the folder that holds the other copy's events/"))
        default: failure(problem)
        }
    }

    private static func fork(_ fork: Fork, _ other: String) -> Diagnostic {
        Diagnostic(
            code: "fork", place: "events/\(fork.writer).jsonl, line \(fork.line)",
            what: "the two copies went on differently: here \(side(fork.ours)); there \(side(fork.theirs)); nothing was written",
            fix: run("merge \(path(other)) --rehome NEW-NAME")
                + " keeps what is here, and records what is there under a writer of its own; "
                + "only one copy may append to a writer's file")
    }

    private static func side(_ side: Fork.Side) -> String {
        "event \(side.id) (\(side.type) \(side.subject), recorded \(side.recorded.description))"
    }

    private static func wentOn(_ writer: String, _ ours: Int, _ theirs: Int, _ other: String) -> Diagnostic {
        Diagnostic(
            code: "writer-went-on", place: "events/\(writer).jsonl",
            what: "\(writer) is this copy's writer, and the other copy went on with it: \(ours) events here, \(theirs) there; "
                + "nothing was written",
            fix: run("init --writer NEW-NAME") + ", then " + run("merge \(path(other)) --cede \(writer)")
                + " leaves \(writer) to the other copy")
    }

    private static func notTheirs(_ writer: String, isThisCopy: Bool, _ other: String) -> Diagnostic {
        Diagnostic(
            code: "no-such-writer-there", place: "--cede \(shown(writer))",
            what: isThisCopy
                ? "\(shown(other)) is this very copy" : "the other copy has no event of this writer: nobody would go on with it",
            fix: "name the copy that goes on with it: " + run("merge OTHER --cede \(word(writer))"))
    }

    private static func notOurs(_ writer: String, _ bound: [String]) -> Diagnostic {
        Diagnostic(
            code: "unknown-writer", place: "--cede \(shown(writer))", what: "is no writer of this copy",
            fix: suggestion(writer, among: bound)
                + (bound.isEmpty ? "this copy has no writer: nothing is to be ceded" : "its writers: \(bound.joined(separator: ", "))"))
    }

    private static func idTaken(_ id: String, _ writer: String, _ other: String) -> Diagnostic {
        Diagnostic(
            code: "id-taken", place: "events/\(writer).jsonl",
            what: "holds an event \(id) with other content than the one there, and no file holds an id twice; nothing was written",
            fix: run("merge \(path(other)) --rehome NEW-NAME") + " with a name that no writer has yet")
    }

    package static func setAside(_ bytes: SetAside) -> Diagnostic {
        guard let damage = bytes.damage else { return tornSetAside(bytes.path) }
        return Diagnostic(
            code: "healed", severity: .note, place: damage.file,
            what: "was damaged\(damage.line.map { " in line \($0)" } ?? ""), and is whole again, byte for byte as the other copy has it: "
                + "that agrees with what is known of it here; the damaged file is kept as \(shown(bytes.path))")
    }

    // MARK: Packs

    /// An answer that could not be written where it was wanted.
    package static func notDelivered(_ problem: FileProblem) -> Diagnostic {
        // Only after the file was put in its place are the names in its folder synced.
        problem.operation == .syncFolder ? standing(problem, "the answer") : file(problem, toWrite: true)
    }

    package static func notPacked(_ problem: FileProblem) -> Diagnostic {
        if problem.operation == .syncFolder { return standing(problem, "the pack") }
        let file = word(PathText.path(of: "ledger.pack", in: problem.path))
        let (what, fix): (String, FixHint) =
            if problem.isAFolder {
                ("is a folder", "name a file, such as \(file)")
            } else if problem.isMissing {
                ("there is no such folder", FixHint(shell: "mkdir -p \(word(problem.path))") + " makes it, or name a file elsewhere")
            } else {
                ("could not \(verb(problem.operation)): \(problem.reason)", advice(problem, toWrite: true))
            }
        return Diagnostic(code: "not-written", place: problem.path, what: what + "; nothing was written", fix: fix)
    }

    private static func exitCode(_ problem: PackProblem) -> ExitCode {
        switch problem {
        case .file, .notAPack, .unknownVersion, .wouldReplace, .keptPlace: .notUnderstood
        case .tooLarge, .malformed, .truncated, .trailing, .checksum, .unfinished, .damaged: .damaged
        }
    }

    /// What an answer or a pack cannot be written over.
    package static func keptPlace(_ kept: ProtectedPath, place: String) -> Diagnostic {
        let (code, what, fix) = words(kept)
        return Diagnostic(code: code, place: shown(place), what: what, fix: fix)
    }

    private static func words(_ kept: ProtectedPath) -> (code: String, what: String, fix: FixHint) {
        switch kept {
        case .amongEvents: ("among-events", "is in events/, where nothing but writers' files stands", "choose another folder")
        case .ofTheCopy: ("in-the-copy", "is in .gcm-ledger/, where this program keeps what it needs", "choose another folder")
        case .published: ("is-published", "is published, and stays as it is", "choose another name or folder")
        }
    }

    private static func pack(_ problem: PackProblem, place: String) -> Diagnostic {
        let (code, what, fix) = words(problem)
        if case .damaged(let found) = problem {
            var told = damage(found)
            told.place = "\(shown(place)): \(told.place)"
            told.fix = fix
            return told
        }
        return Diagnostic(code: code, place: shown(place), what: what, fix: fix)
    }

    private static func words(_ problem: PackProblem) -> (code: String, what: String, fix: FixHint) {
        let again: FixHint = "have it packed and sent again; nothing was taken in"
        return switch problem {
        case .file: ("no-such-file", "there is no such file", "check the path")
        case .notAPack: ("not-a-pack", "is no pack of a ledger", runElsewhere("pack FILE") + " makes one, in the other copy")
        case .unknownVersion(_, let version):
            ("unknown-pack-version", "is a pack of version \(shown(version)), known is 1", "use a newer gcm-ledger")
        case .tooLarge(_, let bytes, let limit):
            ("pack-too-large", "has \(bytes) bytes, \(limit) at most", "merge the other copy's folder")
        case .malformed(_, let offset): ("malformed-pack", "is malformed at byte \(offset + 1)", again)
        case .truncated: ("truncated-pack", "ends before its end", again)
        case .trailing(_, let bytes): ("trailing-bytes", "has \(bytes) bytes after its end", again)
        case .checksum(_, let found, let computed):
            ("pack-checksum", "was changed on its way: its SHA-256 is \(found), computed \(computed)", again)
        case .unfinished(_, let writer): ("unfinished-pack", "the part of \(writer) ends within a line or a batch", again)
        case .damaged: ("damaged", "is damaged", again)
        case .wouldReplace:
            ("would-replace", "holds something that is no pack", "choose another name; " + run("pack FILE") + " replaces only packs")
        case .keptPlace(let kept): words(kept)
        }
    }
}
