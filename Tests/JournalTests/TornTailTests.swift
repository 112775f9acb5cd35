import Events
import Files
import History
import Journal
import Testing
import Wire

@Suite("Torn tails")
struct TornTailTests {
    private let files = RealFileSystem()

    /// A ledger whose file ends in a batch that was never acknowledged; `tail` is where that begins.
    private func withUnacknowledged(_ offers: [Offer], _ body: (TestLedger, _ bytes: [UInt8], _ tail: Int) throws -> Void) throws {
        try TestLedger.with { ledger in
            try ledger.append(try Offers.meetings("a"))
            let head = try #require(try files.contents(of: ledger.folder.head(of: "geneva")))
            let tail = try ledger.bytes().count
            try ledger.append(offers)
            try files.replace(ledger.folder.head(of: "geneva"), with: head)
            try body(ledger, try ledger.bytes(), tail)
        }
    }

    private func setAside(_ ledger: TestLedger) throws -> [[UInt8]] {
        guard try files.status(ledger.folder.torn) != nil else { return [] }
        return try files.names(in: ledger.folder.torn).compactMap { try files.contents(of: ledger.folder.torn + "/" + $0) }
    }

    @Test("However an unacknowledged batch was cut, readers stop before it, and the next append sets it aside and goes on")
    func everyCut() throws {
        try withUnacknowledged(try Offers.meetings("b", "c")) { ledger, bytes, tail in
            let head = try #require(try files.contents(of: ledger.folder.head(of: "geneva")))
            let fresh = try Offers.meetings("d")
            for cut in (tail + 1)..<bytes.count {
                try ledger.write(Array(bytes[..<cut]))
                try files.replace(ledger.folder.head(of: "geneva"), with: head)
                let reading = try ledger.read()
                #expect(reading.size == 2, "cut at \(cut)")
                #expect(reading.files.first?.wholeBytes == tail && reading.files.first?.hasTail == true, "cut at \(cut)")
                let result = try ledger.append(fresh)
                #expect(result.outcomes == [.recorded(id: "d", sequence: 3)], "cut at \(cut)")
                let aside = try #require(result.tornSetAside, "cut at \(cut)")
                #expect(try files.contents(of: aside) == Array(bytes[tail..<cut]), "cut at \(cut)")
                #expect(try ledger.bytes().starts(with: bytes[..<tail]), "cut at \(cut)")
                #expect(try ledger.events().map(\.id) == ["ledger-geneva", "a", "d"], "cut at \(cut)")
                try files.remove(aside)
            }
        }
    }

    @Test("A batch that is whole counts, though it was not acknowledged")
    func wholeBatch() throws {
        try withUnacknowledged(try Offers.meetings("b", "c")) { ledger, bytes, _ in
            #expect(try ledger.read().size == 4)
            let result = try ledger.append(try Offers.meetings("b", "c", "d"))
            #expect(result.tornSetAside == nil)
            #expect(
                result.outcomes == [
                    .exists(id: "b", writer: "geneva", sequence: 3, correctedBy: nil),
                    .exists(id: "c", writer: "geneva", sequence: 4, correctedBy: nil), .recorded(id: "d", sequence: 5),
                ])
            #expect(try ledger.bytes().starts(with: bytes))
        }
    }

    @Test("A retry of a whole batch acknowledges it: from then on what is broken in it is damage")
    func acknowledgedByRetry() throws {
        try withUnacknowledged(try Offers.meetings("b")) { ledger, bytes, _ in
            try ledger.append(try Offers.meetings("b"))
            #expect(try ledger.bytes() == bytes)
            try ledger.write(Array(bytes.dropLast()))
            #expect(throws: JournalProblem.self) { try ledger.read() }
        }
    }

    @Test("Any broken byte beyond the head makes the rest torn, and what comes after it too")
    func brokenBytes() throws {
        try withUnacknowledged(try Offers.meetings("b", "c")) { ledger, bytes, tail in
            for place in tail..<bytes.count {
                var broken = bytes
                broken[place] ^= 4
                try ledger.write(broken + Array("noise\n".utf8))
                #expect(try ledger.read().size == 2, "byte \(place)")
            }
            let result = try ledger.append(try Offers.meetings("b", "c"))
            #expect(result.isAccepted)
            #expect(try setAside(ledger).map(\.count) == [bytes.count - tail + 6])
            #expect(try ledger.events().map(\.id) == ["ledger-geneva", "a", "b", "c"])
        }
    }

    @Test("Of several batches beyond the head the whole ones before the broken one count")
    func severalBatches() throws {
        try withUnacknowledged(try Offers.meetings("b", "c")) { ledger, bytes, _ in
            let head = try #require(try files.contents(of: ledger.folder.head(of: "geneva")))
            try ledger.append(try Offers.meetings("d", "e"))
            let longer = try ledger.bytes()
            try files.replace(ledger.folder.head(of: "geneva"), with: head)
            try ledger.write(Array(longer.dropLast(9)))
            #expect(try ledger.read().size == 4)
            let result = try ledger.append(try Offers.meetings("f"))
            #expect(try files.contents(of: try #require(result.tornSetAside)) == Array(longer[bytes.count...].dropLast(9)))
            #expect(try ledger.events().map(\.id) == ["ledger-geneva", "a", "b", "c", "f"])
        }
    }

    @Test("A refused batch after a torn tail leaves the whole batches, and the tail set aside")
    func refusedAfterATear() throws {
        try withUnacknowledged(try Offers.meetings("b")) { ledger, bytes, tail in
            try ledger.write(Array(bytes.dropLast(2)))
            let result = try ledger.append(try Offers.meetings("c"), objections: ["no"])
            #expect(!result.isAccepted)
            #expect(try ledger.bytes() == Array(bytes[..<tail]))
            #expect(try setAside(ledger) == [Array(bytes[tail...].dropLast(2))])
        }
    }

    @Test("What was set aside is not written over by another tail of the same place and moment, nor kept twice")
    func twoTails() throws {
        try withUnacknowledged(try Offers.meetings("b")) { ledger, bytes, tail in
            let tails = [bytes[tail...].dropLast(2), bytes[tail...].dropLast(9), bytes[tail...].dropLast(2)].map(Array.init)
            let paths = try tails.map { torn in
                try ledger.write(bytes[..<tail] + torn)
                let result = try ledger.append(try Offers.meetings("c"), objections: ["no"])
                return try #require(result.tornSetAside)
            }
            #expect(paths[0] == paths[2] && paths[0] != paths[1])
            #expect(try Set(setAside(ledger)) == Set(tails))
            #expect(try setAside(ledger).count == 2)
        }
    }

    @Test("A dry run and a reader leave a torn tail where it is")
    func onlyAppendsCut() throws {
        try withUnacknowledged(try Offers.meetings("b")) { ledger, bytes, _ in
            try ledger.write(Array(bytes.dropLast(2)))
            let before = try Tree(ledger.folder.root)
            #expect(try ledger.append(try Offers.meetings("c"), isDryRun: true).outcomes == [.recorded(id: "c", sequence: 3)])
            #expect(try ledger.read().size == 2)
            #expect(try Tree(ledger.folder.root) == before)
        }
    }

    @Test("Another writer's torn tail is not ours to cut")
    func otherWriters() throws {
        try withUnacknowledged(try Offers.meetings("b")) { ledger, bytes, _ in
            try ledger.begin("nairobi")
            try ledger.write(Array(bytes.dropLast(2)))
            #expect(try ledger.append(try Offers.meetings("c"), writer: "nairobi").tornSetAside == nil)
            #expect(try ledger.bytes() == Array(bytes.dropLast(2)))
        }
    }

    @Test("In a copy that keeps no head of a file, a last line without its end and a batch without its last line are passed over")
    func withoutAHead() throws {
        try withUnacknowledged(try Offers.meetings("b", "c")) { ledger, bytes, tail in
            try files.remove(ledger.folder.head(of: "geneva"))
            for cut in (tail + 1)..<bytes.count {
                try ledger.write(Array(bytes[..<cut]))
                #expect(try ledger.read().size == 2, "cut at \(cut)")
            }
        }
    }
}
