import Files
import Formats
import Journal

/// Files of a ledger that cannot be read as such, and what stands beside them.
extension Sentences {
    static func ledgerFile(_ problem: FileProblem) -> Diagnostic {
        if problem.isAFolder || problem.isNotAFile {
            return Diagnostic(
                code: "not-a-file", place: problem.path,
                what: "is no file but \(problem.isAFolder ? "a folder" : "a pipe, a socket or a device")",
                fix: "move it away: a ledger's files are plain files, or links to such")
        }
        if problem.isDeadLink {
            return Diagnostic(
                code: "dead-link", place: problem.path, what: "is a link that leads nowhere",
                fix: "put back what it leads to, or move the link away")
        }
        return file(problem)
    }

    static func lostHead(_ head: LostHead) -> Diagnostic {
        let file = "events/\(head.writer).jsonl"
        return Diagnostic(
            code: "head-lost", severity: head.isGone ? .note : .error, place: head.path,
            what: "this copy's head of \(head.writer) \(head.isGone ? "is gone" : "does not read"): "
                + "what is lost at the end of \(file) could not be noticed from here",
            fix: "compare \(file) with another copy of the ledger or with a checkpoint; then the next append makes the head anew")
    }

    static func noAttributes(_ path: String) -> Diagnostic {
        Diagnostic(
            code: "no-attributes", severity: .note, place: path,
            what: "is missing, or does not say so: git may change line endings, and mix two copies of a file",
            fix: Remedy(shell: "printf '*.jsonl -text -merge\\n' >> \(word(path))")
        )
    }
}
