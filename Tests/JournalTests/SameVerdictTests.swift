import FileTesting
import Files
import Journal
import Messages
import Testing

@Suite("Looking at every byte and reading come to the same verdict")
struct SameVerdictTests {
    private let files = RealFileSystem()

    /// What stands in a file of a writer of whom this copy keeps no head, and whether that is fit to be read.
    static let contents: [(name: String, bytes: @Sendable ([UInt8]) -> [UInt8], isFit: Bool)] = [
        ("nothing", { _ in [] }, true),
        ("a line without its end", { Array($0.prefix(20)) }, true),
        ("the opening", { line(of: $0) }, true),
        ("a batch that is not whole", { Array($0.prefix(($0.dropLast().lastIndex(of: 10) ?? 0) + 1)) }, true),
        ("all of it", { $0 }, true),
        ("an empty line", { _ in [10] }, false),
        ("no opening", { Array($0.dropFirst(line(of: $0).count)) }, false),
        ("line ends of another system", { Array($0.map { $0 == 10 ? [13, 10] : [$0] }.joined()) }, false),
        ("a byte-order mark", { [0xEF, 0xBB, 0xBF] + $0 }, false),
    ]

    /// The first line, with its end.
    private static func line(of bytes: [UInt8]) -> [UInt8] {
        Array(bytes.prefix { $0 != 10 }) + [10]
    }

    @Test("A file of another copy, whatever stands in it", arguments: contents.indices)
    func foreign(_ index: Int) throws {
        let (name, change, isFit) = Self.contents[index]
        try TestLedger.with { ledger in
            try ledger.append(try Offers.meetings("a", "b"))
            let bytes = change(try ledger.bytes())
            try files.remove(ledger.folder.file(of: "geneva"))
            try files.remove(ledger.folder.head(of: "geneva"))
            try ledger.write(bytes)
            try expectSameVerdict(ledger, isFit: isFit, name)
        }
    }

    @Test("This copy's own file, at every length that a kill may leave of its very first batch", arguments: [0, 1, 50])
    func own(length: Int) throws {
        try TestLedger.with { ledger in
            let opening = try ledger.bytes()
            try files.remove(ledger.folder.file(of: "geneva"))
            try files.remove(ledger.folder.head(of: "geneva"))
            try files.remove(ledger.folder.binding(of: "geneva"))
            // Bound, with the head of nothing, and then killed.
            try WriterBindings(ledger.system, ledger.folder, machine: ledger.machine).bind("geneva")
            try ledger.write(Array(opening[..<length]))
            try expectSameVerdict(ledger, isFit: true, "torn")
            try ledger.write(Array(opening[..<length]) + [10])
            try expectSameVerdict(ledger, isFit: true, "torn, with its end")
            #expect(try LedgerVerifier(ledger.system).verify(ledger.folder).lostHeads == [])
        }
    }

    private func expectSameVerdict(_ ledger: TestLedger, isFit: Bool, _ name: String) throws {
        let result = try LedgerVerifier(ledger.system).verify(ledger.folder)
        let writer = try #require(result.writers.first { $0.writer == "geneva" })
        #expect(result.failures == [])
        #expect(result.damages.isEmpty == isFit, "\(name): \(result.damages)")
        let bytes = try ledger.bytes()
        do throws(JournalProblem) {
            let file = try ledger.read().files.first { $0.writer == "geneva" }
            #expect(isFit, "\(name)")
            #expect(file?.size == writer.events, "\(name)")
            #expect(file?.hasTail == writer.isUnfinished, "\(name)")
            #expect(writer.isEmpty == bytes.isEmpty)
        } catch {
            guard case .damaged(let damage) = error else { throw error }
            #expect(damage.line == result.damages.first?.line, "\(name)")
        }
    }

    @Test("A fault of the disk at any one file is told by its path, and the others are looked at")
    func faults() throws {
        try TestLedger.with { ledger in
            try ledger.append(try Offers.meetings("a", "b"))
            try ledger.begin("nairobi")
            var (tries, whole, untold) = (0, 0, 0)
            for call in 1... {
                let fault = Fault(callNumber: call, code: FileProblem.Code.inputOutput)
                let system = FaultyFileSystem(files, failing: fault)
                guard let result = try? LedgerVerifier(system).verify(ledger.folder) else { continue }
                if system.calls < call { break }
                tries += 1
                // A cache that cannot be looked at is as none.
                if result.failures.isEmpty { untold += 1 }
                #expect(result.failures.count <= 1 && result.damages.isEmpty, "call \(call): \(result)")
                #expect(result.writers.count { $0.failure == nil && $0.root != nil } >= 1, "call \(call)")
                if result.writers.allSatisfy({ $0.root != nil }) { whole += 1 }
            }
            #expect(tries > 10 && whole > 2 && whole < tries && untold == 1, "\(tries) \(whole) \(untold)")
        }
    }

    @Test("A head that is empty, broken or gone is told where the writer is bound, and nothing else is")
    func heads() throws {
        try TestLedger.with { ledger in
            try ledger.begin("nairobi")
            let path = ledger.folder.head(of: "geneva")
            let good = try #require(try files.contents(of: path))
            func lost() throws -> [LostHead] { try LedgerVerifier(ledger.system).verify(ledger.folder).lostHeads }
            #expect(try lost() == [])
            for text in ["", "{", "{}", String(decoding: good.dropLast(9), as: UTF8.self)] {
                try files.replace(path, with: Array(text.utf8))
                #expect(try lost() == [LostHead(writer: "geneva", path: path, reason: .broken)])
            }
            try files.remove(path)
            #expect(try lost() == [LostHead(writer: "geneva", path: path, reason: .gone)])
            try files.remove(ledger.folder.binding(of: "geneva"))
            #expect(try lost() == [], "a file of another copy has no head here")
            try WriterBindings(ledger.system, ledger.folder, machine: ledger.machine).bind("geneva")
            try ledger.append(try Offers.meetings("a"), writer: "geneva")
            #expect(try lost() == [], "the next append made it anew")
        }
    }
}
