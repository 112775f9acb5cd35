import Testing

/// A command that writes, in a scene.
struct WritingCommand: Sendable, CustomStringConvertible {
    var words: String
    /// The files of a ledger that it writes, the copy's own aside.
    var writes: Set<String> = []
    /// Whether it only asks, and writes nothing but its answer.
    var isQuestion = false
    var input = ""

    var description: String { words }
    /// Whether it appends to a file that is there.
    var appends: Bool { writes == ["events/lisbon.jsonl"] && !words.contains("--cede") }
    /// Whether it writes in `events/` whatever stands there.
    var writesEvents: Bool { writes.contains { $0.hasPrefix("events/") } }

    static let all = [
        WritingCommand(words: "init --writer porto", writes: ["events/porto.jsonl"]),
        WritingCommand(words: "init --writer geneva --take-over"),
        WritingCommand(words: "record document.published x --on 2024 --title X --id x", writes: ["events/lisbon.jsonl"]),
        WritingCommand(words: "append -", writes: ["events/lisbon.jsonl"], input: Desk.document("x")),
        WritingCommand(words: "append --each", writes: ["events/lisbon.jsonl"], input: Desk.document("x")),
        WritingCommand(
            words: "import - --as document.published", writes: ["events/lisbon.jsonl"], input: "subject,title,occurred\nx,X,2024\n"),
        WritingCommand(words: "import --template pledge.made --output answers/x.csv", isQuestion: true),
        WritingCommand(words: "correct d1 --title X --reason r --id k", writes: ["events/lisbon.jsonl"]),
        WritingCommand(words: "retract d1 --reason r --id k", writes: ["events/lisbon.jsonl"]),
        WritingCommand(words: "merge template/more", writes: ["events/geneva.jsonl", "events/paris.jsonl"]),
        WritingCommand(words: "merge template/more.pack", writes: ["events/geneva.jsonl", "events/paris.jsonl"]),
        WritingCommand(words: "merge template/forked --rehome porto", writes: ["events/porto.jsonl"]),
        WritingCommand(words: "merge template/ahead --cede lisbon", writes: ["events/lisbon.jsonl"]),
        WritingCommand(words: "checkpoint --publish autumn", writes: ["Snapshots/autumn.lisbon.checkpoint"]),
        WritingCommand(words: "pack answers/x.pack"),
        WritingCommand(words: "log --output answers/x.txt", isQuestion: true),
        WritingCommand(words: "prove d1 --output answers/x.proof"),
    ]

    /// What has to come of it.
    enum Verdict {
        /// Exit code 3, and nothing was touched.
        case refused
        /// The same, but another code may say why.
        case refusedSomehow
        /// Refused, with a sentence that says to make a copy of the file first.
        case refusedUntilCopied
        /// It may be done or not, as long as what it says is so.
        case either
    }

    func verdict(_ place: LedgerPlace, _ thing: PlacedThing) -> Verdict {
        if thing == .hardLink { return appends && writes.contains(place.path) ? .refusedUntilCopied : .either }
        guard thing.isLink, !isQuestion else { return .either }
        if place.isOfTheCopy { return .refused }
        // Of a name that leads nowhere nobody can say whether a ledger stands there.
        if place.path == "events" { return writesEvents ? thing == .linkToNothing ? .refusedSomehow : .refused : .either }
        if place.path == "Snapshots" { return writes.contains { $0.hasPrefix("Snapshots/") } ? .refused : .either }
        guard writes.contains(place.path) else { return .either }
        // What is published stays, and what differs from it is told as that.
        return place.path.hasPrefix("Snapshots/") && thing != .linkToNothing ? .refusedSomehow : .refused
    }

    /// What is wrong with what came of it; nothing where it is as it has to be.
    func problem(_ sight: Scene.Sight, _ verdict: Verdict) -> String? {
        if sight.isAbnormal { return "did not end by itself" }
        if !sight.outside.isEmpty { return "something outside is touched" }
        switch verdict {
        case .refused, .refusedUntilCopied:
            if sight.code != 3 { return "exit code 3 is expected" }
            if !sight.isUntouched { return "refused, and the ledger is touched" }
            if verdict == .refusedUntilCopied, !sight.said.contains("cop") { return "the sentence does not say to copy it" }
        case .refusedSomehow:
            if sight.code == 0 { return "a refusal is expected" }
            if !sight.isUntouched { return "refused, and the ledger is touched" }
        case .either:
            if sight.code == 0, sight.inside.isEmpty { return "exit code 0, and nothing was done" }
            if sight.code != 0, !sight.ofFiles.isEmpty { return "failed, and files of the ledger or the answer are touched" }
        }
        return nil
    }
}
