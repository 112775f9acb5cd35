import FileTesting
import Files
import Testing

@Suite("Where the answer cannot be told")
struct UntoldTests {
    @Test("What was recorded is recorded once, and it is said that it is", arguments: [">/dev/full", ">&-"])
    func recorded(output: String) throws {
        try Desk.with { desk in
            try desk.open()
            let words = ["record", "document.published", "x", "--on", "2024", "--title", "X", "--id", "x"]
            let answer = try desk.startShell("exec \"$@\" \(output)", words).waited()
            #expect(answer.end == .exited(3))
            #expect(answer.err.contains("only the answer is lost: event x (lisbon, number 5) is recorded\n"), "\(answer)")
            #expect(
                answer.err.hasSuffix(
                    "  fix: do not record it again: 'gcm-ledger --ledger \(desk.ledger) show x' shows it\n"), "\(answer)")
            #expect(try desk.done("show", "x").out.contains("document/x"))
            #expect(try desk.done("verify").out.contains("lisbon: checked to 5"))
        }
    }

    @Test("A question can be asked again", arguments: [">/dev/full", ">&-"])
    func question(output: String) throws {
        try Desk.with { desk in
            try desk.open()
            let answer = try desk.startShell("exec \"$@\" \(output)", ["log"]).waited()
            #expect(answer.end == .exited(3))
            #expect(answer.err.hasPrefix("gcm-ledger: standard output: could not write: "))
            #expect(answer.err.contains("try again"))
        }
    }
}
