import Formats
import JSON
import Testing

@Suite("A diagnostic")
struct DiagnosticTests {
    private static let full = Diagnostic(
        code: "no-such-objective", place: "pledge/prt-2", what: "has no such objective: 24",
        fix: "objectives are 1 to 23; \(FixHint(command: "help objectives", namesLedger: false)) lists them")
    private static let fix = "objectives are 1 to 23; 'gcm-ledger help objectives' lists them"

    @Test("it says where, what, and what to do")
    func text() {
        #expect(
            Self.full.textLines(program: "gcm-ledger") == """
                gcm-ledger: pledge/prt-2: has no such objective: 24
                  fix: objectives are 1 to 23; 'gcm-ledger help objectives' lists them

                """)
    }

    private static let severities: [(severity: Diagnostic.Severity, line: String)] = [
        (.error, "gcm-ledger: here: it is so\n"), (.warning, "gcm-ledger: warning: here: it is so\n"),
        (.note, "gcm-ledger: note: here: it is so\n"),
    ]

    @Test("warnings and notes say that they are", arguments: severities)
    func severity(severity: Diagnostic.Severity, line: String) {
        let diagnostic = Diagnostic(code: "x", severity: severity, place: "here", what: "it is so")
        #expect(diagnostic.textLines(program: "gcm-ledger") == line)
    }

    @Test("without a place there is no gap")
    func noPlace() {
        #expect(Diagnostic(code: "x", what: "it is so").textLines(program: "gcm-ledger") == "gcm-ledger: it is so\n")
        #expect(Diagnostic(code: "x", severity: .note, what: "so").textLines(program: "gcm-ledger") == "gcm-ledger: note: so\n")
    }

    @Test("what comes from data is written out, so that it stays in its line")
    func hostile() {
        let diagnostic = Diagnostic(code: "x", place: "a\u{1B}[2J", what: "no such thing: \u{202E}b\nc", fix: "d\r\ne")
        #expect(
            diagnostic.textLines(program: "gcm-ledger") == #"""
                gcm-ledger: a\u{1b}[2J: no such thing: \u{202e}b\u{a}c
                  fix: d\u{d}\u{a}e

                """#)
    }

    /// The members of an object of strings, null as nil.
    private func members(_ value: JSONValue) -> [(name: String, value: String?)] {
        guard case .object(let members) = value else { return [] }
        return members.map { member in
            if case .string(let text) = member.value { return (member.name, text) }
            return (member.name, nil)
        }
    }

    @Test("for programs it is an object, and the fix null where there is none")
    func json() {
        let names = ["code", "severity", "where", "what", "fix"]
        let full = members(Self.full.record(program: "gcm-ledger").json)
        #expect(full.map(\.name) == names)
        #expect(full.map(\.value) == ["no-such-objective", "error", "pledge/prt-2", "has no such objective: 24", Self.fix])
        let short = members(Diagnostic(code: "x", severity: .warning, what: "so").record(program: "gcm-ledger").json)
        #expect(short.map(\.name) == names)
        #expect(short.map(\.value) == ["x", "warning", "", "so", nil])
    }
}
