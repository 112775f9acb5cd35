import DeskTesting
import Evidence
import FileTesting
import Files
import JSON
import Journal
import Testing

@Suite("What a copy believes of what it finds in .gcm-ledger/")
struct BelievedTests {
    private let files = RealFileSystem()

    private func head(_ ledger: TestLedger) throws -> JSONValue {
        try KeptHead.record(try files.contents(of: ledger.folder.head(of: "geneva")))
    }

    private func value(_ path: String) throws -> JSONValue {
        let bytes = try #require(try files.contents(of: path))
        return try #require(JSONValue(parsing: bytes))
    }

    /// A head as the program made it before it said whose it is and what its last line is.
    private func before(_ head: JSONValue, root: String? = nil) throws -> [UInt8] {
        let kept = ["bytes", "events", "frontier", "inode", "root", "writer"]
        let members = head.members.filter { kept.contains($0.name) }.map { member in
            member.name == "root" && root != nil ? (name: "root", value: JSONValue.string(root ?? "")) : member
        }
        return JSONValue.object(members).canonicalBytes() + [10]
    }

    private func lost(_ ledger: TestLedger) throws -> [LostHead.Reason] {
        try LedgerVerifier(files).verify(ledger.folder).lostHeads.map(\.reason)
    }

    @Test("A head of before is taken as it was, and made anew at the next append")
    func headOfBefore() throws {
        try TestLedger.with { ledger in
            try ledger.append(try Offers.meetings("a"))
            let opening = try ledger.bytes().prefix { $0 != 10 } + [10]
            try files.replace(ledger.folder.head(of: "geneva"), with: try before(try head(ledger)))
            #expect(try lost(ledger) == [])
            let whole = try ledger.bytes()
            try ledger.write(Array(opening))
            #expect(throws: JournalProblem.self) { try ledger.read() }
            try ledger.write(whole)
            try ledger.append(try Offers.meetings("b"))
            #expect(try head(ledger)["last"]?.text?.count == 64)
        }
    }

    @Test(
        "A head that contradicts itself is told as a broken one, not believed, and made anew with the right root", arguments: [true, false])
    func contradicting(_ isOfBefore: Bool) throws {
        try TestLedger.with { ledger in
            try ledger.append(try Offers.meetings("a"))
            let good = try head(ledger)
            let root = try #require(good["root"]?.text)
            let wrong = (root.hasPrefix("0") ? "1" : "0") + root.dropFirst()
            let bytes =
                isOfBefore
                ? try before(good, root: wrong)
                : Array(String(decoding: good.canonicalBytes(), as: UTF8.self).replacing(root, with: wrong).utf8)
            try files.replace(ledger.folder.head(of: "geneva"), with: bytes)
            #expect(try lost(ledger) == [.broken])
            #expect(try LedgerVerifier(files).verify(ledger.folder).damages == [])
            let result = try ledger.append(try Offers.meetings("b"))
            #expect(try result.reading.files[0].rootBeyondHead() == ledger.read().files[0].root())
            #expect(try lost(ledger) == [])
        }
    }

    @Test("A head with another frontier does not become the beginning of a wrong root")
    func wrongFrontier() throws {
        try TestLedger.with { ledger in
            try ledger.append(try Offers.meetings("a"))
            try ledger.append(try Offers.meetings("b"))
            let path = ledger.folder.head(of: "geneva")
            let good = try head(ledger)
            let hash = try #require(good["frontier"]?.items.first?.text)
            let wrong = (hash.hasPrefix("0") ? "1" : "0") + hash.dropFirst()
            let text = String(decoding: try before(good), as: UTF8.self).replacing(hash, with: wrong)
            try files.replace(path, with: Array(text.utf8))
            let result = try ledger.append(try Offers.meetings("c"))
            #expect(try result.reading.files[0].rootBeyondHead() == ledger.read().files[0].root())
        }
    }

    @Test("What came with a copied folder is not this copy's: its heads are a note, and its bindings bind nothing")
    func copied() throws {
        try TestLedger.with { ledger in
            try ledger.append(try Offers.meetings("a"))
            try TemporaryFolder.with { path in
                try Tree.copy(ledger.folder.root, to: path)
                let copy = try TestLedger(at: path)
                #expect(try lost(copy) == [.foreign])
                #expect(throws: JournalProblem.writerOfAnotherCopy("geneva")) { try copy.append(try Offers.meetings("b")) }
                try copy.begin("nairobi")
                try copy.append(try Offers.meetings("b"), writer: "nairobi")
                // Less of geneva's file is no damage here: nobody has acknowledged it in this copy.
                try copy.write(Array(try copy.bytes().prefix { $0 != 10 } + [10]))
                #expect(try copy.read().size == 3)
            }
        }
    }

    @Test("A restored folder with the inode of the one before is told from it by its time of birth")
    func bornAgain() throws {
        try TestLedger.with { ledger in
            try ledger.append(try Offers.meetings("a"))
            let copy = ledger.folder.copy
            try #require(try files.birth(copy) != nil, "this file system keeps no times of birth")
            var later = ledger
            later.system = BornLater(path: copy)
            #expect(throws: JournalProblem.writerOfAnotherCopy("geneva")) { try later.append(try Offers.meetings("b")) }
            #expect(try LedgerVerifier(later.system).verify(ledger.folder).lostHeads.map(\.reason) == [.foreign])
            try ledger.append(try Offers.meetings("b"))
        }
    }

    @Test("A binding of before binds, and says more after the next append")
    func bindingOfBefore() throws {
        try TestLedger.with { ledger in
            let path = ledger.folder.binding(of: "geneva")
            let today = try value(path)
            let before = today.members.filter { ["folder", "inode", "machine", "writer"].contains($0.name) }
            try files.replace(path, with: JSONValue.object(before).canonicalBytes() + [10])
            #expect(try LedgerVerifier(files).verify(ledger.folder).brokenBindings == [])
            try ledger.append(try Offers.meetings("a"))
            #expect(try value(path).names == today.names)
        }
    }
}

/// The system's files, of which one folder came to be a nanosecond later than it did.
private struct BornLater: FileSystem {
    var path: String
    private let base = RealFileSystem()

    init(path: String) {
        self.path = path
    }

    func birth(_ path: String) throws(FileProblem) -> Int64? {
        try base.birth(path).map { path == self.path ? $0 + 1 : $0 }
    }

    func status(_ path: String) throws(FileProblem) -> FileStatus? { try base.status(path) }
    func isLink(_ path: String) throws(FileProblem) -> Bool { try base.isLink(path) }
    func names(in folder: String) throws(FileProblem) -> [String] { try base.names(in: folder) }
    func makeFolder(_ path: String) throws(FileProblem) { try base.makeFolder(path) }
    func open(_ path: String, for use: FileUse) throws(FileProblem) -> OpenFile { try base.open(path, for: use) }
    func status(of file: OpenFile) throws(FileProblem) -> FileStatus { try base.status(of: file) }
    func read(_ file: OpenFile, at offset: Int, count: Int) throws(FileProblem) -> [UInt8] {
        try base.read(file, at: offset, count: count)
    }
    func write(_ bytes: [UInt8], to file: OpenFile, at offset: Int) throws(FileProblem) { try base.write(bytes, to: file, at: offset) }
    func truncate(_ file: OpenFile, to size: Int) throws(FileProblem) { try base.truncate(file, to: size) }
    func setPermissions(_ file: OpenFile, _ permissions: UInt32) throws(FileProblem) { try base.setPermissions(file, permissions) }
    func mark(_ file: OpenFile) throws(FileProblem) -> Int64 { try base.mark(file) }
    func sync(_ file: OpenFile) throws(FileProblem) { try base.sync(file) }
    func close(_ file: OpenFile) { base.close(file) }
    func lock(_ file: OpenFile, waitMilliseconds: Int) throws(FileProblem) -> Bool {
        try base.lock(file, waitMilliseconds: waitMilliseconds)
    }
    func rename(_ from: String, to: String) throws(FileProblem) { try base.rename(from, to: to) }
    func remove(_ path: String) throws(FileProblem) { try base.remove(path) }
    func syncFolder(_ path: String) throws(FileProblem) { try base.syncFolder(path) }
    func canonicalPath(_ path: String) throws(FileProblem) -> String { try base.canonicalPath(path) }
}
