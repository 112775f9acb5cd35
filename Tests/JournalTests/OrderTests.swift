import Events
import FileTesting
import Files
import History
import Journal
import Testing
import Wire

@Suite("The order of an append")
struct OrderTests {
    typealias Call = CallLog.Call

    @Test("Lock, look, write, sync, write the head in its place, sync it, and only then acknowledge: no name changes")
    func append() throws {
        try TestLedger.with { ledger in
            let log = CallLog()
            try ledger.on(WatchedFileSystem { log.note($0, $1) }).append(try Offers.meetings("a", "b"))
            let folder = ledger.folder
            let steps = [
                Call(operation: .lock, path: folder.lock), Call(operation: .read, path: folder.file(of: "geneva")),
                Call(operation: .write, path: folder.file(of: "geneva")), Call(operation: .sync, path: folder.file(of: "geneva")),
                Call(operation: .write, path: folder.head(of: "geneva")), Call(operation: .sync, path: folder.head(of: "geneva")),
            ]
            #expect(log.taken(steps) == steps)
            #expect(!log.all.contains { [.rename, .syncFolder].contains($0.operation) })
        }
    }

    @Test("A torn tail is copied, and the copy on the disk with its folder, before it is cut off")
    func tornTail() throws {
        try TestLedger.with { ledger in
            try ledger.write(try ledger.bytes() + Array("torn".utf8))
            let log = CallLog()
            let result = try ledger.on(WatchedFileSystem { log.note($0, $1) }).append(try Offers.meetings("a"))
            let folder = ledger.folder
            let aside = try #require(result.tornSetAside)
            let steps = [
                Call(operation: .rename, path: aside), Call(operation: .syncFolder, path: folder.torn),
                Call(operation: .syncFolder, path: folder.copy), Call(operation: .truncate, path: folder.file(of: "geneva")),
                Call(operation: .sync, path: folder.file(of: "geneva")), Call(operation: .write, path: folder.file(of: "geneva")),
            ]
            #expect(log.taken(steps) == steps)
        }
    }

    @Test("A new file, its head and the folders that hold them are on the disk when a ledger is begun")
    func begin() throws {
        try TemporaryFolder.with { path in
            let ledger = try TestLedger(at: path)
            let log = CallLog()
            try ledger.on(WatchedFileSystem { log.note($0, $1) }).begin("geneva")
            let folder = ledger.folder
            let file = [
                Call(operation: .syncFolder, path: folder.root), Call(operation: .rename, path: folder.file(of: "geneva")),
                Call(operation: .syncFolder, path: folder.events), Call(operation: .write, path: folder.head(of: "geneva")),
                Call(operation: .sync, path: folder.head(of: "geneva")),
            ]
            #expect(log.taken(file) == file)
            let head = [
                Call(operation: .makeFolder, path: folder.heads), Call(operation: .syncFolder, path: folder.copy),
                Call(operation: .rename, path: folder.head(of: "geneva")), Call(operation: .syncFolder, path: folder.heads),
            ]
            #expect(log.taken(head) == head)
        }
    }

    @Test("Appends that come at once are recorded one after the other, none lost")
    func atOnce() async throws {
        try await TemporaryFolder.with { path in
            let ledger = try TestLedger(at: path)
            try ledger.begin("geneva")
            try ledger.begin("nairobi")
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 1...12 {
                    let offers = try Offers.meetings("a\(number)", "b\(number)")
                    var request = AppendRequest(clock: ledger.clock)
                    request.writer = number.isMultiple(of: 3) ? "nairobi" : "geneva"
                    group.addTask { [request, folder = ledger.folder, machine = ledger.machine] in
                        let result = try Appender(RealFileSystem(), folder, machine: machine).append(offers, request) { _, _ in [String]() }
                        #expect(result.isAccepted)
                    }
                }
                try await group.waitForAll()
            }
            #expect(try ledger.read().size == 26)
            #expect(try ledger.events("geneva").map(\.sequence) == Array(1...17))
            #expect(try ledger.events("nairobi").map(\.sequence) == Array(1...9))
        }
    }
}
