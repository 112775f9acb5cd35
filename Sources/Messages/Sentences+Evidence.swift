package import Events
package import Evidence
package import Formats
package import Journal

/// What is said of checkpoints, of every byte, and of proofs.
extension Sentences {
    // MARK: Checkpoints

    package static func badCheckpointName(_ name: String) -> Diagnostic {
        Diagnostic(
            code: "bad-checkpoint-name", place: "--publish \(shown(name))", what: "is no name for a checkpoint",
            fix: "1 to 80 of a-z 0-9 -, such as review-2024")
    }

    package static func unknownFile(_ writer: String, known: [String]) -> Diagnostic {
        Diagnostic(
            code: "unknown-file", place: "--writer \(shown(writer))", what: "has recorded nothing in events/",
            fix: suggestion(writer, among: known) + "writers are \(known.joined(separator: ", "))")
    }

    package static func published(_ path: String) -> Diagnostic {
        Diagnostic(code: "published", severity: .note, place: path, what: "holds the checkpoint; commit it, or give it to somebody")
    }

    package static func publishedDiffers(_ path: String) -> Diagnostic {
        let what = path.hasSuffix(".json") ? "snapshot" : "checkpoint"
        return Diagnostic(
            code: "published-differs", place: path, what: "holds another \(what); nothing was published",
            fix: "choose another name: what is published stays")
    }

    package static func severalPrinted(_ writers: [String]) -> Diagnostic {
        let named = writers.prefix(3).map { run("checkpoint --writer \($0)") }
        let first = named.dropFirst().reduce(named.first ?? "") { $0 + " or " + $1 }
        return Diagnostic(
            code: "several-checkpoints", severity: .note, place: "checkpoint",
            what: "these are \(writers.count) checkpoints: each belongs in a file of its own",
            fix: first + " prints one alone; " + run("checkpoint --publish NAME") + " keeps each as Snapshots/NAME.<writer>.checkpoint")
    }

    // MARK: Every byte

    package static func verified(_ writer: WriterVerification) -> String {
        "\(writer.writer): checked to \(writer.checked), witnessed to \(writer.witnessed)"
            + (writer.failure == nil ? "" : "; could not be read") + (writer.damages.isEmpty ? "" : "; damaged")
            + (writer.isEmpty ? "; empty: nothing recorded yet" : "")
    }

    package static let nothingToVerify = "There is no writer's file in events/."

    package static let cannotBeSeen =
        "Whole batches lost beyond every published checkpoint and this copy's own heads cannot be seen, and are not claimed to be."

    package static func lookedAt(percent: Int) -> String {
        "\(Edition.name): verify: \(percent) %"
    }

    package static func stranger(_ name: String) -> Diagnostic {
        Diagnostic(
            code: "stranger-in-events", severity: .note, place: "events/\(shown(name))",
            what: "is no writer's file, and is never read", fix: "move it out of events/")
    }

    package static func mismatch(_ mismatch: CheckpointMismatch) -> Diagnostic {
        Diagnostic(
            code: "checkpoint-differs", place: mismatch.path, what: words(mismatch.reason), fix: advice(mismatch.reason))
    }

    private static func advice(_ reason: CheckpointMismatch.Reason) -> FixHint {
        let changed: FixHint = "look at both files' history in git: one of them was changed after it was published"
        return switch reason {
        case .origin, .root: changed + orAnothers
        case .malformed(.severalCheckpoints): run("checkpoint --publish NAME") + " keeps each in a file of its own"
        case .notUTF8, .malformed, .noWriter: changed
        }
    }

    /// Two ledgers may have had one origin, and a checkpoint may have been taken for one of this ledger.
    private static let orAnothers: FixHint = "; or it is another ledger's"

    private static func words(_ reason: CheckpointMismatch.Reason) -> String {
        switch reason {
        case .notUTF8: "is no checkpoint: it is not UTF-8"
        case .malformed(let problem): "is no checkpoint: " + words(problem)
        case .noWriter: "its name tells no writer of this ledger: NAME.<writer>.checkpoint"
        case .origin(let found, let expected): "its origin is \(shown(found)), and that of the file is \(shown(expected))"
        case .root(let writer, let size): "the first \(size) events of events/\(writer).jsonl have another root"
        }
    }

    package static func words(_ problem: CheckpointProblem) -> String {
        switch problem {
        case .noFinalNewline: "it does not end with a newline"
        case .controlCharacter(let line): "line \(line) holds a control character"
        case .tooFewLines(let count): "it has \(count) lines of text, and needs origin, size and root"
        case .emptyLine(let line): "line \(line) is empty"
        case .malformedSize(let text): "its size is no plain number: \(shown(text))"
        case .sizeTooLarge(let text): "its size is too large: \(shown(text))"
        case .malformedRoot(let text): "its root is not the base64 of 32 bytes: \(shown(text))"
        case .malformedSignature(let text, let line):
            "line \(line) is no signature: \(shown(text)), expected an em dash (U+2014), a space, a key's name without space or plus, "
                + "a space, and the base64 of 5 bytes or more"
        case .severalCheckpoints(let count): "it holds \(count) checkpoints, and a file holds one"
        }
    }

    // MARK: Proofs

    package static let proveWhat = Diagnostic(
        code: "prove-what", place: "prove", what: "needs an event, or --since, and not both",
        fix: run("prove EVENT") + " or " + run("prove --since CHECKPOINT-FILE"))

    package static func olderCheckpoint(_ path: String, _ size: Int, than since: String, _ sinceSize: Int) -> Diagnostic {
        Diagnostic(
            code: "older-checkpoint", place: path,
            what: "is older than \(shown(since)): it tells of \(size) events, and that one of \(sinceSize)",
            fix: run("prove --since \(self.path(path)) --checkpoint \(self.path(since))"))
    }

    /// - Parameter other: what has the other origin.
    package static func otherOrigin(_ path: String, _ found: String, of other: String, _ expected: String) -> Diagnostic {
        Diagnostic(
            code: "other-origin", place: path, what: "its origin is \(shown(found)), and that of \(other) is \(shown(expected))",
            fix: "give two checkpoints of one file" + orAnothers)
    }

    package static func needsProof(_ option: String) -> Diagnostic {
        Diagnostic(
            code: "needs-proof", place: "verify --\(option)", what: "belongs to a proof", fix: run("verify --proof FILE --\(option) FILE"))
    }

    package static let needsNoLine = Diagnostic(
        code: "needs-no-line", place: "verify --line", what: "the proof is of a whole file, and of no line", fix: "leave --line out")

    package static func needsLine(_ path: String) -> Diagnostic {
        Diagnostic(
            code: "needs-line", place: path, what: "carries no line", fix: "give the event's line with --line FILE")
    }

    package static func tooLargeForEvidence(_ path: String) -> Diagnostic {
        Diagnostic(
            code: "too-large", place: path == "-" ? "standard input" : path,
            what: "has more than \(InputLimit.evidence >> 20) MiB: no checkpoint, no proof and no event's line is as long",
            fix: "check the path, and give the file as it was made")
    }

    package static func notUTF8(_ path: String) -> Diagnostic {
        Diagnostic(code: "not-unicode", place: path, what: "is not UTF-8", fix: "give the file as it was made")
    }

    package static func notACheckpoint(_ path: String, _ problem: CheckpointProblem) -> Diagnostic {
        Diagnostic(
            code: "not-a-checkpoint", place: path, what: "is no checkpoint: " + words(problem), fix: advice(problem))
    }

    private static func advice(_ problem: CheckpointProblem) -> FixHint {
        switch problem {
        case .severalCheckpoints:
            run("checkpoint --writer NAME") + " gives one, " + run("checkpoint --publish NAME") + " keeps each in a file of its own"
        case .malformedSignature: "give it as whoever signed it made it, or without its signatures"
        default: run("checkpoint") + " makes one"
        }
    }

    package static func notAProof(_ path: String, _ problem: ProofProblem) -> Diagnostic {
        Diagnostic(
            code: "not-a-proof", place: path, what: "is no proof: " + words(problem),
            fix: "ask for it again: " + runElsewhere("prove EVENT"))
    }

    private static func words(_ problem: ProofProblem) -> String {
        switch problem {
        case .unknownFormat(let line):
            "its first line is \(line.isEmpty ? "empty" : shown(line)), not \(InclusionProof.header) or \(ConsistencyProof.header)"
        case .malformedExtra: "its line with extra does not hold what it must"
        case .malformedNumber(let line): "line \(line) does not hold its number"
        case .malformedHash(let line): "line \(line) is not the base64 of 32 bytes"
        case .noCheckpoint: "it ends before its checkpoint"
        case .checkpoint(let problem): "its checkpoint: " + words(problem)
        case .oldCheckpoint(let problem): "its older checkpoint: " + words(problem)
        }
    }

    package static func proofFails(_ path: String) -> Diagnostic {
        Diagnostic(
            code: "proof-fails", place: path, what: "does not lead to the root of its checkpoint",
            fix: "trust nothing that it says; ask whoever keeps the ledger for it again")
    }

    package static func otherLine(_ path: String) -> Diagnostic {
        Diagnostic(
            code: "other-line", place: "--line \(shown(path))", what: "is another line than that in the proof",
            fix: "leave --line out to check the proof's own")
    }

    package static func otherCheckpoint(_ path: String, held: String) -> Diagnostic {
        Diagnostic(
            code: "other-checkpoint", place: path, what: "is a proof against another checkpoint than \(shown(held))",
            fix: "ask for one with 'prove EVENT --checkpoint', or for 'prove --since' between the two" + orAnothers)
    }

    package static func afterCheckpoint(_ event: RecordedEvent, _ path: String) -> Diagnostic {
        Diagnostic(
            code: "after-checkpoint", place: path,
            what: "event \(shown(event.id)) is number \(event.sequence) of its file, after this checkpoint",
            fix: "leave --checkpoint out, or give a later one")
    }

    package static func noSuchOrigin(_ path: String, _ origin: String) -> Diagnostic {
        Diagnostic(
            code: "no-such-origin", place: path, what: "no file of this ledger has the origin \(shown(origin))",
            fix: run("checkpoint") + " shows the origins" + orAnothers)
    }

    package static func isIncluded(index: Int, _ checkpoint: Checkpoint, _ event: RecordedEvent?) -> String {
        let what = event.map { "Event \($0.id.escapedForDisplay) (\($0.type.escapedForDisplay) \($0.subject.escapedForDisplay))" }
        return "\(what ?? "The line") is number \(index + 1) of the \(checkpoint.size) under " + name(checkpoint)
    }

    package static func isExtended(_ old: Checkpoint, _ new: Checkpoint) -> String {
        "The \(new.size) events under \(name(new)) begin with the \(old.size) under root \(old.root.base64)"
    }

    /// Whether a checkpoint of a proof is one that the user holds, and in which file.
    package static func isHeld(_ checkpoint: Checkpoint, _ file: String?) -> String {
        "Its checkpoint of \(checkpoint.size) events is "
            + (file.map { "the one that you hold: \(shown($0).escapedForDisplay)" }
                ?? "its own word: --checkpoint FILE holds it against one that you have")
    }

    /// What is said of a checkpoint in a proof that bears signatures.
    package static func bearsSignatures(_ note: CheckpointNote) -> String {
        let count = note.signatures.count
        return "Its checkpoint of \(note.checkpoint.size) events bears "
            + (count == 1 ? "1 signature, which was" : "\(count) signatures, which were")
            + " not checked here: that takes the key of whoever signed"
    }

    private static func name(_ checkpoint: Checkpoint) -> String {
        "\(checkpoint.origin.escapedForDisplay), root \(checkpoint.root.base64)"
    }
}
