package import Formats
package import Journal

/// What is said when a ledger or a writer begins.
extension Sentences {
    package static let initNeedsWriter = Diagnostic(
        code: "missing-value", place: "init", what: "needs the name of a writer",
        fix: run("init --writer NAME") + ", NAME being this office's: 1 to 40 of a-z 0-9 -")

    package static func badWriterName(_ name: String, option: String = "writer") -> Diagnostic {
        Diagnostic(
            code: "bad-writer-name", place: "--\(option) \(shown(name))", what: "is no writer's name",
            fix: "1 to 40 of a-z 0-9 -, such as lisbon-2")
    }

    /// What C2SP's tlog-checkpoint recommends is asked of every new file.
    package static func badOrigin(_ origin: String, writer: String) -> Diagnostic {
        let rest = origin.split(separator: "://", maxSplits: 1, omittingEmptySubsequences: false).last.map { String($0) } ?? ""
        return Diagnostic(
            code: "bad-origin", place: "--origin \(shown(origin))",
            what: "is no origin: that is a URL without its scheme, with no space, plus or hidden character in it",
            fix: run("init --writer \(writer) --origin \(word(Origin.isFit(rest) ? rest : "example.org/ledger"))"))
    }

    package static func begun(_ outcome: LedgerInitializer.Outcome, writer: String) -> String {
        switch outcome {
        case .opened(let file): "Opened \(file.escapedForDisplay). This copy now records as \(writer)."
        case .takenOver(let file, let size): "This copy now goes on with \(writer): \(size) events in \(file.escapedForDisplay)."
        case .alreadyBound(let file): "This copy records as \(writer) already: \(file.escapedForDisplay)."
        }
    }

    /// That a writer was begun in the ledger that a folder is in.
    package static func begunAbove(_ root: String) -> Diagnostic {
        Diagnostic(
            code: "begun-above", severity: .note, place: shown(root), what: "is the ledger that this folder is in: it got the writer",
            fix: FixHint(command: "init --writer NAME --ledger .", namesLedger: false) + " begins a ledger of this folder's own")
    }
}
