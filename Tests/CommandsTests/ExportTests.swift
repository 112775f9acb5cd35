import Commands
import DeskTesting
import Files
import JSON
import Messages
import Synchronization
import Testing

@Suite("export")
struct ExportTests {
    private static let lines = [
        "document.published d --on 2024-01-01 --title \"It's a brief; [2024-02-01]\"",
        "pledge.made p --on 2024-02-01 --by KEN --objectives 1,2 --title 'A pledge' --cites 'd@para 1' --id made",
        "contribution.announced n --donor NOR --fund MIG00 --amount '15000000 NOK' --on 2024-02-03 --cites 'd@[2024-01-05]' --id said",
        "contribution.announced n --donor NOR --fund MIG00 --amount '16000000 NOK' --on 2024-02-05 --id more",
        "contribution.deposited n --amount '5000000 NOK' --booked '470000 USD' --on 2024-02-10 --id came",
        "contribution.repaid n --amount '1 NOK' --on 2024-02-12 --id back",
        "contribution.announced b --donorOffice 'A: fund' --fund 'A b' --on 2024-02-04 --id blank",
        "programme.funded g --title G --fund MIG00 --amount '7 USD' --on 2024-02-06 --id budget",
    ]

    private func with(_ body: (Desk) throws -> Void) throws {
        try Desk.with { (desk: Desk) throws in
            try desk.open()
            for line in Self.lines { try desk.done("record " + line.replacing("donorOffice", with: "donor-office")) }
            try desk.done("correct made --objectives 3 --reason slip")
            try body(desk)
        }
    }

    @Test("The script has every line, each version of a fact, and what is asked; asked again it is the same")
    func script() throws {
        try with { (desk: Desk) throws in
            let script = try desk.done("export sql --as-of 2024-03-11").out
            #expect(try desk.done("export sql --as-of 2024-03-11").out == script)
            #expect(script.contains("\nBEGIN;\n") && script.contains("\nCOMMIT;\n"))
            #expect(script.contains("('2024-03-11', '\(Edition.version)', 0);\n"))
            #expect(script.contains("INSERT INTO gcm_writers (\"source\", \"events\") VALUES\n('lisbon', 10);\n"))
            #expect(script.contains("'It''s a brief; [2024-02-01]'"))
            let facts = script.split(separator: "\n").filter { $0.contains(", 'made', 'pledge.made', 'pledge', 'p', TRUE, ") }
            #expect(facts.count == 2)
            #expect(facts.count { $0.contains("Z', NULL)") } == 1)
            #expect(script.split(separator: "\n").count { $0.contains(", 'made', 1, 3)") } == 1)
            #expect(!script.contains("/*") && !script.contains("\r"))
        }
    }

    @Test("The script leaves in pieces of whole statements: who stops reading has no COMMIT, and is told of no fault")
    func pieces() throws {
        try with { (desk: Desk) throws in
            for kept in 1...3 {
                let pieces = Mutex<[String]>([])
                let answer = desk.run(["export", "sql"], input: []) { console in
                    console.output = { (bytes) throws(FileProblem) in
                        let count = pieces.withLock { pieces in
                            pieces.append(String(decoding: bytes, as: UTF8.self))
                            return pieces.count
                        }
                        if count == kept {
                            throw FileProblem(operation: .write, path: "standard output", code: FileProblem.Code.brokenPipe)
                        }
                    }
                }
                #expect(answer.code == .done && answer.err.isEmpty)
                let script = pieces.withLock(\.self)
                #expect(script.count == kept)
                #expect(script.allSatisfy { $0.hasSuffix(";\n") || $0.hasSuffix(";\n\n") })
                #expect(script.joined().contains("\nCOMMIT;\n") == (kept == 3))
            }
        }
    }

    @Test("An empty ledger, and one without requirements, have a script too")
    func empty() throws {
        try Desk.with { (desk: Desk) throws in
            try desk.open()
            let script = try desk.done("export sql").out
            #expect(script.contains("DELETE FROM gcm_readiness_as_exported;\n"))
            #expect(!script.contains("INSERT INTO gcm_readiness_as_exported"))
            #expect(try desk.done("export hledger").out.hasPrefix("; Contributions to funds"))
        }
    }

    @Test("The columns of a database's tables in docs/data.md are those of the script")
    func columns() throws {
        try with { (desk: Desk) throws in
            let script = try desk.done("export sql").out
            let rows = try MarkedBlock("database", in: "docs/data.md").rows()
            #expect(rows.count > 12)
            for row in rows {
                let (table, columns) = (try #require(row[0].quoted.first), row[1].quoted)
                let pieces = script.split(separator: "CREATE TABLE IF NOT EXISTS \(table) (\n", omittingEmptySubsequences: false)
                try #require(pieces.count == 2, "\(table)")
                let body = pieces[1].split(separator: "\n").prefix { $0 != ");" }
                let named = body.filter { $0.hasPrefix("    \"") }.map { String($0.dropFirst(5).prefix { $0 != "\"" }) }
                #expect(named == columns, "\(table)")
            }
        }
    }

    @Test("A journal has a transaction an event, with what it moved")
    func journal() throws {
        try with { (desk: Desk) throws in
            let journal = try desk.done("export hledger --as-of 2024-03-11").out
            let transactions = journal.split(separator: "\n\n").filter { $0.hasPrefix("2024-") }
            #expect(transactions.count == 6)
            #expect(
                transactions[0] == """
                    2024-02-03 Norway
                        ; id: said
                        ; occurred: 2024-02-03
                        ; subject: contribution/n
                        ; step: announced
                        ; status: deposited
                        ; source: d @ (2024-01-05)
                        Equity:Announced:MIG00:NOR  NOK 15000000.00
                        Equity:Expected:MIG00  NOK -15000000.00
                    """)
            #expect(transactions[1].contains("; office: A : fund\n    ; amount: blank\n    Equity:Announced:A b:A_3a_ fund  USD 0.00\n"))
            #expect(
                transactions[2].contains(
                    "; amount: NOK 16000000.00, before NOK 15000000.00\n    Equity:Announced:MIG00:NOR  NOK 1000000.00\n"))
            #expect(transactions[3].contains("Equity:Programmes:MIG00:g  USD 7.00\n"))
            #expect(
                transactions[4].contains(
                    "; booked: USD 470000.00\n    Assets:Deposited:MIG00:NOR  NOK 5000000.00\n    Income:Deposited:MIG00:NOR"))
            #expect(transactions[5].contains("    Assets:Deposited:MIG00:NOR  NOK -1.00\n    Expenses:Repaid:MIG00:NOR  NOK 1.00"))
            #expect(journal.contains("; 1 of 6 transactions move nothing"))
            #expect(try desk.done("export hledger --as-of 2024-02-03").out.contains("; status: announced\n"))
        }
    }

    @Test("What nothing is exported as is refused, with what there is")
    func unknown() throws {
        try with { (desk: Desk) throws in
            let answer = try desk.run("export hledgr")
            #expect(answer.code == .notUnderstood)
            #expect(answer.err.contains("KIND hledgr: nothing is exported as that\n  fix: did you mean 'hledger'?"), "\(answer.err)")
        }
    }

    @Test("On a terminal nothing in a text acts on the display")
    func terminal() throws {
        try with { (desk: Desk) throws in
            try desk.done(["record", "document.published", "e", "--on", "2024-01-01", "--title", "red \u{1B}[31m"])
            var desk = desk
            desk.isTerminal = true
            #expect(!(try desk.done("export sql").out.contains("\u{1B}")))
        }
    }
}
