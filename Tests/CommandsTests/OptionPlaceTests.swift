import Commands
import DeskTesting
import Testing

@Suite("Where options may stand")
struct OptionPlaceTests {
    @Test("Options stand before the command, after it, or on both sides, and mean the same")
    func places() throws {
        try Desk.with { (desk: Desk) throws in
            try desk.open()
            try desk.done("record pledge.made p --by PRT --title P --on 2024-01-01 --id p")
            let expected = try desk.done("measure pledges --as-of 2024-01-01 --format csv").out
            #expect(expected.contains("\"1\",\"0\",\"p\""))
            for line in [
                "--as-of 2024-01-01 --format csv measure pledges", "--as-of=2024-01-01 measure --format csv pledges",
                "--format csv --ledger . --as-of 2024-01-01 measure pledges", "--ledger . --format csv measure pledges --as-of 2024-01-01",
            ] {
                #expect(try desk.done(line).out == expected, "\(line)")
            }
            #expect(try desk.run("--as-of 2024-01-01 measure pledges --as-of 2024-01-02").err.contains("--as-of stands twice"))
            #expect(try desk.run("--region list measure pledges").err.contains("list: is no region"))
            #expect(try desk.done("--help").out == desk.done("help").out)
        }
    }
}
