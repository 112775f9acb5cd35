import Formats
import Testing

@Suite("A fix hint")
struct RemedyTests {
    private func shown(_ hint: FixHint, ledger: String? = nil) -> String {
        hint.text(program: "gcm-ledger", ledger: ledger)
    }

    @Test("Words stay as they are, and a command stands in quotes, with the program")
    func words() {
        let help = FixHint(command: "help", namesLedger: false)
        #expect(shown("check the path") == "check the path")
        #expect(shown("look: \(help) lists \(3) of \("them")") == "look: 'gcm-ledger help' lists 3 of them")
        #expect(shown(help + ", or " + help) == "'gcm-ledger help', or 'gcm-ledger help'")
    }

    @Test("A command about the ledger names it as the call did; another one does not")
    func ledger() {
        let hint: FixHint = "\(FixHint(command: "log", namesLedger: true)) and \(FixHint(command: "help", namesLedger: false))"
        #expect(shown(hint) == "'gcm-ledger log' and 'gcm-ledger help'")
        #expect(shown(hint, ledger: "--ledger ours") == "'gcm-ledger --ledger ours log' and 'gcm-ledger help'")
    }

    @Test("Where a command holds quotes of its own, those around it are none that a shell knows")
    func quotes() {
        let hint = FixHint(command: "merge '../Sp N'", namesLedger: true)
        #expect(shown(hint) == "\u{201C}gcm-ledger merge '../Sp N'\u{201D}")
        #expect(shown(FixHint(shell: "mkdir -p it"), ledger: "--ledger x") == "'mkdir -p it'")
        #expect(shown(FixHint(shell: "mkdir -p 'a b'")) == "\u{201C}mkdir -p 'a b'\u{201D}")
        let log = FixHint(command: "log", namesLedger: true)
        #expect(shown(log, ledger: "--ledger 'a b'") == "\u{201C}gcm-ledger --ledger 'a b' log\u{201D}")
    }
}
