import Files
import Journal
import Messages
import Testing

@Suite("A file that is shorter than a published checkpoint of it")
struct WitnessTests {
    private let files = RealFileSystem()

    /// A ledger with a checkpoint of 3 events, whose file and copy are those of 2.
    private func reset(_ body: (TestLedger, _ checkpoint: String) throws -> Void) throws {
        try TestLedger.with { ledger in
            try ledger.append(try Offers.meetings("a"))
            let bytes = try ledger.bytes()
            let head = try #require(try files.contents(of: ledger.folder.head(of: "geneva")))
            let file = try #require(try ledger.append(try Offers.meetings("b")).reading.files.first)
            let published = PublishedCheckpoints(files, ledger.folder)
            let paths = try published.publish([(writer: "geneva", checkpoint: try file.checkpoint())], as: "autumn")
            try ledger.write(bytes)
            try files.replace(ledger.folder.head(of: "geneva"), with: head)
            try body(ledger, try #require(paths.first))
        }
    }

    private func damage(_ ledger: TestLedger, _ checkpoint: String) -> JournalProblem {
        let reason = Damage.Reason.belowWitness(events: 2, witnessed: 3, checkpoint: checkpoint)
        return .damaged(Damage(file: ledger.folder.file(of: "geneva"), line: 3, reason: reason))
    }

    @Test("Nothing is appended to it, with a head that says as much and without one; it can be read", arguments: [true, false])
    func append(hasHead: Bool) throws {
        try reset { ledger, checkpoint in
            if !hasHead { try files.remove(ledger.folder.head(of: "geneva")) }
            let before = try ledger.bytes()
            #expect(throws: damage(ledger, checkpoint)) { try ledger.append(try Offers.meetings("c")) }
            #expect(throws: damage(ledger, checkpoint)) { try ledger.append(try Offers.meetings("c"), isDryRun: true) }
            #expect(try ledger.bytes() == before)
            #expect(try ledger.read().size == 2)
        }
    }

    @Test("Bytes that follow no whole batch are not cut off")
    func tail() throws {
        try reset { ledger, checkpoint in
            try files.remove(ledger.folder.head(of: "geneva"))
            let before = try ledger.bytes() + Array("{\"ba".utf8)
            try ledger.write(before)
            #expect(throws: damage(ledger, checkpoint)) { try ledger.append(try Offers.meetings("c")) }
            #expect(try ledger.bytes() == before)
        }
    }

    @Test("It is not taken over, and nothing of it is handed out")
    func takeOver() throws {
        try reset { ledger, checkpoint in
            let settled = DurableReader(ledger.system, ledger.folder, machine: ledger.machine)
            #expect(throws: damage(ledger, checkpoint)) { try settled.read(waitMilliseconds: 1_000).refuseShorter("geneva") }
            let elsewhere = DurableReader(ledger.system, ledger.folder, machine: "machine-2")
            let reading = try elsewhere.read(waitMilliseconds: 1_000)
            #expect(throws: damage(ledger, checkpoint)) { try reading.refuseShorter("geneva") }
            try files.remove(ledger.folder.head(of: "geneva"))
            try elsewhere.read(waitMilliseconds: 1_000).refuseShorter("geneva")
            #expect(reading.ledger.size == 2, "another copy's file may lag behind what is published")
            try files.remove(ledger.folder.binding(of: "geneva"))
            #expect(throws: damage(ledger, checkpoint)) { try ledger.begin("geneva", takesOver: true) }
        }
    }

    @Test("A file as long with other events is not taken over and, without a head, not appended to; verify says what is witnessed")
    func otherEvents() throws {
        try reset { ledger, checkpoint in
            try files.remove(ledger.folder.head(of: "geneva"))
            try files.rename(checkpoint, to: checkpoint + "-aside")
            try ledger.append(try Offers.meetings("c"))
            try files.rename(checkpoint + "-aside", to: checkpoint)
            try files.remove(ledger.folder.head(of: "geneva"))
            let before = try ledger.bytes()
            let mismatch = CheckpointMismatch(path: checkpoint, reason: .root(writer: "geneva", size: 3))
            #expect(throws: JournalProblem.otherThanPublished(mismatch)) { try ledger.append(try Offers.meetings("d")) }
            try files.remove(ledger.folder.binding(of: "geneva"))
            #expect(throws: JournalProblem.otherThanPublished(mismatch)) { try ledger.begin("geneva", takesOver: true) }
            #expect(try ledger.bytes() == before)
            let found = try LedgerVerifier(files).verify(ledger.folder)
            #expect(found.mismatches == [mismatch])
            #expect(found.writers.map(\.witnessed) == [0])
        }
    }

    @Test("Where events/ is gone of which this copy has acknowledged some, no ledger above is taken for this one")
    func lostFolder() throws {
        try TestLedger.with { ledger in
            let inner = try TestLedger(at: ledger.folder.root + "/inner")
            try inner.begin("nairobi")
            let reader = LedgerReader(files)
            #expect(try reader.find(from: inner.folder.root).root == inner.folder.root)
            try files.rename(inner.folder.events, to: inner.folder.root + "/away")
            let reason = Damage.Reason.missing(events: 1, checkpoint: nil)
            #expect(throws: JournalProblem.damaged(Damage(file: inner.folder.events, line: nil, reason: reason))) {
                try reader.find(from: inner.folder.root)
            }
            try files.makeFolder(ledger.folder.root + "/plain")
            #expect(try reader.find(from: ledger.folder.root + "/plain").root == ledger.folder.root)
        }
    }

    @Test("A checkpoint of as many events, or of another writer, is in nobody's way")
    func enough() throws {
        try reset { ledger, checkpoint in
            try files.rename(checkpoint, to: ledger.folder.checkpoint("autumn", of: "nairobi"))
            #expect(try ledger.append(try Offers.meetings("c")).isAccepted)
            let file = try #require(try ledger.read().files.first)
            let published = PublishedCheckpoints(files, ledger.folder)
            #expect(try published.publish([(writer: "geneva", checkpoint: try file.checkpoint())], as: "winter").count == 1)
            #expect(try ledger.append(try Offers.meetings("d")).isAccepted)
        }
    }
}
