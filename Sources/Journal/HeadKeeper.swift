import Events
import Evidence
import Files
import JSON

/// The last acknowledged state of a writer's file in this copy.
struct Head: Sendable, Equatable {
    var bytes: Int
    var frontier: MerkleFrontier
    /// Which file it was whose bytes and name were on the disk; nothing for a head of an older program, or of no file.
    var inode: UInt64?

    var events: Int { frontier.size }
}

/// Keeps the heads of this copy's writers in `.gcm-ledger/heads`.
struct HeadKeeper {
    private let system: any FileSystem
    private let folder: LedgerFolder

    init(_ system: any FileSystem, _ folder: LedgerFolder) {
        self.system = system
        self.folder = folder
    }

    /// The head of a writer; nothing when this copy keeps none, or only one that does not read.
    func head(of writer: String) throws(JournalProblem) -> Head? {
        do throws(FileProblem) {
            guard let bytes = try system.contents(of: folder.head(of: writer)) else { return nil }
            return Self.head(bytes)
        } catch {
            if error.isNotAFolder { return nil }
            throw .file(error)
        }
    }

    /// The heads of all writers that this copy keeps one of.
    func all() throws(JournalProblem) -> [String: Head] {
        let writers: [String]
        do throws(FileProblem) {
            writers = try self.writers(in: folder.heads)
        } catch {
            throw .file(error)
        }
        var heads: [String: Head] = [:]
        for writer in writers { heads[writer] = try head(of: writer) }
        return heads
    }

    /// The writers of which a folder of this copy holds something; none where there is no such folder.
    private func writers(in folder: String) throws(FileProblem) -> [String] {
        do throws(FileProblem) {
            let names = try system.names(in: folder).filter { $0.hasSuffix(".json") }
            return names.map { String($0.dropLast(".json".count)) }.filter(WriterName.isValid)
        } catch {
            if error.isMissing || error.isNotAFolder { return [] }
            throw error
        }
    }

    /// The heads that this copy keeps, those that it should have and has not, and what could not be read of them.
    ///
    /// It should have one of each file of which it has any, and of each writer that was bound here.
    func survey() -> (heads: [String: Head], lost: [LostHead], unreadable: [FileProblem]) {
        var (heads, lost, unreadable): ([String: Head], [LostHead], [FileProblem]) = ([:], [], [])
        func listed(_ folder: String) -> [String] {
            do throws(FileProblem) {
                return try writers(in: folder)
            } catch {
                unreadable.append(error)
                return []
            }
        }
        let present = listed(folder.heads)
        for writer in Set(present + listed(folder.bindings)).sorted() {
            do throws(JournalProblem) {
                if let head = try head(of: writer) {
                    heads[writer] = head
                } else {
                    lost.append(LostHead(writer: writer, path: folder.head(of: writer), isGone: !present.contains(writer)))
                }
            } catch {
                if case .file(let problem) = error { unreadable.append(problem) }
            }
        }
        return (heads, lost, unreadable)
    }

    /// Replaces the head of a writer, durably, and lets it be that of the file that has the writer's name now.
    func keep(_ head: Head, of writer: String) throws(FileProblem) {
        let inode = try system.status(folder.file(of: writer)).map { JSONValue.string(String($0.inode)) }
        let value = JSONValue.object([
            ("bytes", .integer(head.bytes)), ("events", .integer(head.events)),
            ("frontier", .array(head.frontier.hashes.map { .string($0.hex) })), ("inode", inode ?? .null),
            ("root", .string(head.frontier.root.hex)), ("writer", .string(writer)),
        ])
        let path = folder.head(of: writer)
        // Where a head stands, its folder was synced before it.
        if try system.status(path) == nil {
            try system.makeFolder(folder.heads)
            try system.syncFolder(folder.copy)
        }
        try system.replace(path, with: value.canonicalBytes() + [10])
    }

    /// Sees to it that a writer which is about to be bound has a head that lasts, of nothing where it has no file: so whatever a
    /// power cut leaves of its first batch is torn, and not damage.
    func begin(_ writer: String) throws(JournalProblem) {
        let isKept = try head(of: writer) != nil
        do throws(FileProblem) {
            if isKept {
                try system.syncFolder(folder.heads)
            } else if try system.status(folder.file(of: writer)) == nil {
                try keep(Head(bytes: 0, frontier: MerkleFrontier()), of: writer)
            }
        } catch {
            throw .notWritten(error)
        }
    }

    private static func head(_ bytes: [UInt8]) -> Head? {
        guard let document = try? JSONDocument(parsing: bytes), document.kind(document.root) == .object,
            let bytesNode = document.member("bytes", of: document.root), let count = document.integer(bytesNode),
            let eventsNode = document.member("events", of: document.root), let events = document.integer(eventsNode),
            let list = document.member("frontier", of: document.root), document.kind(list) == .array
        else { return nil }
        let hashes = document.elements(of: list).compactMap { Digest(hex: document.string($0)) }
        let inode = document.member("inode", of: document.root).flatMap { document.kind($0) == .string ? UInt64(document.string($0)) : nil }
        return MerkleFrontier(size: events, hashes: hashes).map { Head(bytes: count, frontier: $0, inode: inode) }
    }
}
