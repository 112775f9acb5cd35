import Commands
import DeskTesting
import Files
import Journal
import Messages
import Testing

@Suite("Every bit of what a copy keeps for itself, and of what it has merged")
struct EveryBitOfACopyTests {
    /// A copy of two writers: its own, `lisbon`, and `bonn`, which it has merged.
    private func merged(_ body: (Desk) throws -> Void) throws {
        try Desk.with { bonn in
            try bonn.begin("bonn")
            try bonn.append(["b1"])
            try Desk.with { desk in
                try desk.begin("lisbon")
                try desk.append(["d1"])
                try #require(desk.run("merge", bonn.folder).code == .done)
                try #require(desk.run(["verify"]).err == "")
                try body(desk)
            }
        }
    }

    /// Changes every byte of a file, one after the other, by one bit, or where all is tried by each; counts the changes that are found.
    ///
    /// Of the spaces that fill up a place some are changed, or where all is tried each.
    private func count(
        _ desk: Desk, _ name: String, _ isFound: (LedgerVerification, AlteredFileSystem) throws -> Bool
    ) throws -> (tries: Int, found: Int) {
        let good = try desk.bytes(name)
        var (tries, found) = (0, 0)
        let places = good.indices.filter { Breakable.isFull || good[$0] != UInt8(ascii: " ") || $0.isMultiple(of: 61) }
        for place in places {
            for bit in 0..<(Breakable.isFull ? 8 : 1) {
                var broken = good
                broken[place] ^= 1 << UInt8(bit)
                let system = AlteredFileSystem(path: desk.folder + "/" + name, bytes: broken)
                tries += 1
                if try isFound(LedgerVerifier(system).verify(LedgerFolder(root: desk.folder)), system) { found += 1 }
            }
        }
        print("\(name): \(tries) changed bytes, \(found) found")
        #expect(tries == places.count * (Breakable.isFull ? 8 : 1) && tries > 100)
        return (tries, found)
    }

    @Test(
        "A place of a head of which a bit is another is told, and not believed: nothing is called damaged for it",
        arguments: ["lisbon", "bonn"])
    func heads(writer: String) throws {
        try merged { desk in
            let (tries, found) = try count(desk, ".gcm-ledger/heads/\(writer).json") { result, system in
                let told = result.lostHeads.first { $0.writer == writer }?.reason
                // Of another copy's file there is one record, and nobody was bound here: what does not read may be anybody's.
                let isTold = writer == "lisbon" ? told == .half : [.half, .broken, .foreign].contains(told)
                let reading = try LedgerReader(system).read(LedgerFolder(root: desk.folder))
                return isTold && result.damages.isEmpty && reading.size == 4 && reading.notes.isEmpty
            }
            #expect(found == tries)
        }
    }

    @Test("A binding of which a bit is another is told, and binds nothing")
    func bindings() throws {
        try merged { desk in
            let name = ".gcm-ledger/writers/lisbon.json"
            let (tries, found) = try count(desk, name) { result, system in
                let bindings = WriterBindings(system, LedgerFolder(root: desk.folder), machine: Desk.machine)
                return try result.brokenBindings == [desk.folder + "/" + name] && !bindings.isBoundHere("lisbon")
            }
            #expect(found == tries)
            #expect(try WriterBindings(RealFileSystem(), LedgerFolder(root: desk.folder), machine: Desk.machine).isBoundHere("lisbon"))
        }
    }

    @Test("A merged file of which a bit is another is damage, and of which the end is gone, is told by whoever reads")
    func mergedFiles() throws {
        try merged { desk in
            let path = desk.folder + "/events/bonn.jsonl"
            let (tries, found) = try count(desk, "events/bonn.jsonl") { result, _ in result.damages.map(\.file) == [path] }
            #expect(found == tries)
            let good = try desk.bytes("events/bonn.jsonl")
            var told = 0
            for length in good.indices {
                let system = AlteredFileSystem(path: path, bytes: Array(good.prefix(length)))
                let folder = LedgerFolder(root: desk.folder)
                let events = good.prefix(length).count { $0 == 10 }
                let note = LedgerNote.shorterThanTaken(file: path, events: events, taken: 2, kept: [folder.copy + "/heads/bonn.json"])
                let isTold = try LedgerReader(system).read(folder).notes == [note]
                if try isTold && !LedgerVerifier(system).verify(folder).damages.isEmpty { told += 1 }
            }
            print("events/bonn.jsonl: \(good.count) lengths, \(told) told")
            #expect(told == good.count)
        }
    }
}
