package import Files
package import Formats
package import Journal

/// Files of a ledger that cannot be read as such, and what stands beside them.
extension Sentences {
    package static func ledgerFile(_ problem: FileProblem) -> Diagnostic {
        if problem.isAFolder || problem.isNotAFile {
            return Diagnostic(
                code: "not-a-file", place: problem.path,
                what: "is no file but \(problem.isAFolder ? "a folder" : "a pipe, a socket or a device")",
                fix: "move it away: a ledger's files are plain files, or links to such")
        }
        if problem.leadsOut {
            return Diagnostic(
                code: "leads-out", place: problem.path, what: "leads out of the ledger's folder, and is not read",
                fix: "move the link away, or put a file in its place")
        }
        if problem.isDeadLink {
            return Diagnostic(
                code: "dead-link", place: problem.path, what: "is a link that leads nowhere",
                fix: "put back what it leads to, or move the link away")
        }
        return file(problem)
    }

    package static func lostHead(_ head: LostHead) -> Diagnostic {
        let file = "events/\(head.writer).jsonl"
        return Diagnostic(
            code: "head-lost", severity: head.reason == .broken ? .error : .note, place: head.path,
            what: "this copy's head of \(head.writer) \(words(head.reason)): "
                + "what is lost at the end of \(file) could not be noticed from here",
            fix: "compare \(file) with another copy of the ledger or with a checkpoint; then the next append makes the head anew")
    }

    private static func words(_ reason: LostHead.Reason) -> String {
        switch reason {
        case .gone: "is gone"
        case .broken: "does not read, or contradicts itself"
        case .half: "reads in one of its two places, where an append was stopped or somebody changed the other"
        case .foreign: "is another copy's, from a repository, a backup or a copied folder, and is not believed"
        }
    }

    package static func brokenBinding(_ path: String) -> Diagnostic {
        Diagnostic(
            code: "binding-broken", place: path, what: "does not read: what binds this writer to this copy was changed",
            fix: "if no other copy goes on with the writer, " + run("init --writer NAME --take-over") + " binds it anew")
    }

    // MARK: Places

    /// What cannot be written where it is.
    package static func misplaced(_ problem: FileProblem) -> Diagnostic {
        let (code, what, fix) = words(misplaced: problem)
        return Diagnostic(code: code, place: problem.path, what: what + "; nothing was written", fix: fix)
    }

    private static func words(misplaced problem: FileProblem) -> (code: String, what: String, fix: FixHint) {
        if problem.hasOtherNames {
            let copy = problem.path + ".copy"
            let copying = FixHint(shell: "cp \(word(problem.path)) \(word(copy)) && mv \(word(copy)) \(word(problem.path))")
            return (
                "has-other-names", "has a second name elsewhere (a hard link), where writing would change it too",
                copying + " copies it first; then try again"
            )
        }
        if problem.isALink {
            return (
                "is-a-link", "is a link, and no part of .gcm-ledger/ is one",
                "move the link away, and try again: what this copy needs is made anew"
            )
        }
        return (
            "leads-out", "leads out of the ledger's folder", "move the link away, or put a file or a folder in its place"
        )
    }

    package static func standing(_ problem: FileProblem, _ paths: [String]) -> Diagnostic {
        standing(problem, paths.map(shown).joined(separator: ", "), isOne: paths.count == 1)
    }

    package static func standing(_ problem: FileProblem, _ what: String, isOne: Bool = true) -> Diagnostic {
        Diagnostic(
            code: "stands", place: problem.path,
            what: "could not \(verb(problem.operation)): \(problem.reason); but \(what) \(isOne ? "stands" : "stand") as written, "
                + "though a power cut may still take \(isOne ? "it" : "them") away",
            fix: "see to it that this can be done, and give the same command again: what stands stays")
    }

    // MARK: What is known of a file

    package static func olderThanRemembered(_ older: LedgerNote.Older) -> Diagnostic {
        Diagnostic(
            code: "older-than-remembered", place: older.file,
            what: "has \(older.events) events, and is not what it was when it had \(older.remembered), as \(shown(older.memory)) "
                + "remembers: an older state was put back, or another history; what is recorded here now would be a fork",
            fix: run("merge OTHER") + " brings back what another copy has; where none has it, go on as another writer: "
                + run("init --writer NEW-NAME") + ", and " + FixHint(shell: "rm \(word(older.memory))") + " forgets what there was")
    }

    package static func ledgerNote(_ note: LedgerNote) -> Diagnostic {
        switch note {
        case .stray(let name):
            return Diagnostic(
                code: "not-a-writer-file", severity: .note, place: "events/\(shown(name))",
                what: "is no writer's file, and was not read: its name is not 1 to 40 of a-z 0-9 -", fix: "move it out of events/")
        case .shorterThanTaken(let file, let events, let taken, let kept):
            return lessThanTaken(file, "has \(events) events of \(taken) that a merge took in here: an older state, or a cut one", kept)
        case .otherThanTaken(let file, let taken, let kept):
            return lessThanTaken(file, "does not begin with the \(taken) events that a merge took in here", kept)
        case .olderThanRemembered(let older):
            var note = olderThanRemembered(older)
            note.severity = .note
            return note
        }
    }

    package static func noEvents(_ folder: String) -> Diagnostic {
        Diagnostic(
            code: "no-events", severity: .note, place: PathText.path(of: "events", in: folder),
            what: "holds no writer's file, so there is no event to answer from",
            fix: run("init --writer NAME") + " begins a ledger here; " + runElsewhere("--ledger DIR ...") + " names another folder")
    }

    private static func lessThanTaken(_ file: String, _ what: String, _ kept: [String]) -> Diagnostic {
        Diagnostic(
            code: "less-than-taken", severity: .note, place: file, what: what,
            fix: run("merge OTHER") + " or git brings it back; if it is meant to be so, "
                + FixHint(shell: "rm \(kept.map(word).joined(separator: " "))")
                + " forgets what there was")
    }

    package static func cacheDiffers(_ path: String) -> Diagnostic {
        Diagnostic(
            code: "cache-differs", severity: .note, place: path,
            what: "does not say what the files say: what was answered from it may be wrong",
            fix: FixHint(shell: "rm -- \(word(path))"))
    }

    package static func noAttributes(_ path: String) -> Diagnostic {
        Diagnostic(
            code: "no-attributes", severity: .note, place: path,
            what: "is missing, or does not say so: git may change line endings, and mix two copies of a file",
            fix: FixHint(shell: "printf '*.jsonl -text -merge\\n' >> \(word(path))")
        )
    }
}
