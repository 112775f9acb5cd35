import FileTesting
import Files
import Journal
import Testing

@Suite("A reading for what is handed to others")
struct SettledReaderTests {
    private func read(_ ledger: TestLedger) throws(JournalProblem) -> LedgerReading {
        try DurableReader(ledger.system, ledger.folder, machine: ledger.machine).read(waitMilliseconds: 1_000).ledger
    }

    @Test("The files of this copy's writers are synced; where that fails there is no reading")
    func syncs() throws {
        try TestLedger.with { ledger in
            try ledger.append(try Offers.meetings("a"))
            #expect(try read(ledger).size == 2)
            let fault = Fault(operation: .sync, callNumber: 1, code: FileProblem.Code.inputOutput)
            #expect(throws: JournalProblem.self) { try read(ledger.on(FaultyFileSystem(RealFileSystem(), failing: fault))) }
            let elsewhere = ledger.on(machine: "another").on(FaultyFileSystem(RealFileSystem(), failing: fault))
            #expect(try read(elsewhere).size == 2, "another copy's file came whole")
        }
    }

    @Test("It waits for an append under way, and works where nothing can be written")
    func lock() throws {
        try TestLedger.with { ledger in
            let system = RealFileSystem()
            let file = try system.open(ledger.folder.lock, for: .updating(create: true))
            #expect(try system.lock(file, waitMilliseconds: 10_000))
            #expect(throws: JournalProblem.busy(waitedMilliseconds: 1_000)) { try read(ledger) }
            #expect(try read(ledger.on(machine: "another")).size == 1, "no writer of this copy")
            system.close(file)
            #expect(try read(ledger.on(ReadOnlyFileSystem())).size == 1)
        }
    }
}
