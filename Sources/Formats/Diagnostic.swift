/// What is wrong: where, what, and what to do about it.
package struct Diagnostic: Sendable, Equatable {
    /// How much it matters.
    package enum Severity: String, CaseIterable, Sendable {
        /// Something was not done.
        case error
        /// Something was done, and may not be what was meant.
        case warning
        /// Something worth knowing.
        case note
    }

    /// The stable name for programs, in lower case and hyphens.
    package var code: String
    /// How much it matters.
    package var severity: Severity
    /// Where: a file and line, a subject, an option; empty where there is no place.
    package var place: String
    /// What is wrong, with the value and the limit, in one line.
    package var what: String
    /// What to do, in one line, such that a command in it can be pasted.
    package var fix: FixHint?

    package init(code: String, severity: Severity = .error, place: String = "", what: String, fix: FixHint? = nil) {
        self.code = code
        self.severity = severity
        self.place = place
        self.what = what
        self.fix = fix
    }

    /// The diagnostic for people: one line and perhaps a second for the fix, each ended by a line feed.
    ///
    /// - Parameter ledger: the words that name the ledger in a command, where it takes any.
    package func textLines(program: String, ledger: String? = nil) -> String {
        var parts = [program]
        if severity != .error { parts.append(severity.rawValue) }
        if !place.isEmpty { parts.append(place) }
        parts.append(what)
        let first = parts.map(\.escapedForDisplay).joined(separator: ": ") + "\n"
        guard let fix else { return first }
        return first + "  fix: \(fix.text(program: program, ledger: ledger).escapedForDisplay)\n"
    }

    /// The diagnostic for programs; `fix` is null when there is none.
    ///
    /// - Parameter ledger: the words that name the ledger in a command, where it takes any.
    package func record(program: String, ledger: String? = nil) -> Record {
        [
            "code": .text(code), "severity": .text(severity.rawValue), "where": .text(place), "what": .text(what),
            "fix": .text(fix?.text(program: program, ledger: ledger)),
        ]
    }
}
