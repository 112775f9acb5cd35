import Events
import Evidence
import Files
import JSON

/// Keeps the heads of this copy in `.gcm-ledger/heads`.
struct HeadKeeper {
    /// What stands in the place of a head.
    enum Found {
        case nothing
        /// `hasBroken` says that something stands beside it that does not read.
        case head(HeadPlaces.Record, hasBroken: Bool)
        /// It does not read, or contradicts itself.
        case broken
        /// It is another copy's: it came with a repository, a backup or a copied folder.
        case foreign
    }

    private let system: ContainedFileSystem
    private let folder: LedgerFolder

    init(_ system: any FileSystem, _ folder: LedgerFolder) {
        self.system = ContainedFileSystem(system, folder)
        self.folder = folder
    }

    /// The head of a writer; nothing when this copy keeps none that it can believe.
    func head(of writer: String) throws(JournalProblem) -> Head? {
        try JournalProblem.reading { () throws(FileProblem) in
            if case .head(let record, _) = try find(writer, identity()) { return record.head }
            return nil
        }
    }

    /// The heads of all writers that this copy keeps one of, as far as they can be believed.
    func all() throws(JournalProblem) -> [String: Head] {
        var heads: [String: Head] = [:]
        try JournalProblem.reading { () throws(FileProblem) in
            let copy = try identity()
            for writer in try writers(in: folder.heads) {
                if case .head(let record, _) = try find(writer, copy) { heads[writer] = record.head }
            }
        }
        return heads
    }

    private func identity() throws(FileProblem) -> CopyIdentity? {
        try CopyIdentity.of(folder, system)
    }

    /// What stands in the place of a writer's head, in the copy of this identity.
    private func find(_ writer: String, _ copy: CopyIdentity?) throws(FileProblem) -> Found {
        let contents: [UInt8]?
        do throws(FileProblem) {
            contents = try system.contents(of: folder.head(of: writer))
        } catch {
            if error.isNotAFolder { return .nothing }
            throw error
        }
        guard let contents else { return try system.isLink(folder.head(of: writer)) ? .broken : .nothing }
        guard let copy else { return .foreign }
        let places = HeadPlaces(contents, writer)
        // Of what does not read nobody can tell whose it is, but that a writer was bound here, or that it names this copy.
        guard let record = places.latest else {
            let lines = contents.split(separator: 10).map { try? JSONDocument(parsing: Array($0)) }
            let isOurs = try isBound(writer, copy) || lines.contains { $0?.text("copy") == String(copy.inode) }
            return isOurs ? .broken : .foreign
        }
        // A head of before does not say whose it is; the binding beside it does.
        let isOurs = if let of = record.copy { of == copy } else { try isBound(writer, copy) }
        return isOurs ? .head(record, hasBroken: places.hasBroken) : .foreign
    }

    /// Whether a writer was bound in the folder of this identity.
    private func isBound(_ writer: String, _ copy: CopyIdentity) throws(FileProblem) -> Bool {
        guard let contents = try system.contents(of: folder.binding(of: writer)) else { return false }
        return (try? JSONDocument(parsing: contents))?.text("inode") == String(copy.inode)
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
        func asked<Answer>(_ otherwise: Answer, _ ask: () throws(FileProblem) -> Answer) -> Answer {
            do throws(FileProblem) {
                return try ask()
            } catch {
                unreadable.append(error)
                return otherwise
            }
        }
        let copy = asked(nil) { () throws(FileProblem) in try identity() }
        let present = asked([]) { () throws(FileProblem) in try writers(in: folder.heads) }
        let bound = asked([]) { () throws(FileProblem) in try writers(in: folder.bindings) }
        for writer in Set(present + bound).sorted() {
            let found: Found? = asked(nil) { () throws(FileProblem) in try find(writer, copy) }
            let reason: LostHead.Reason
            switch found {
            case .head(let record, let hasBroken)?:
                heads[writer] = record.head
                guard hasBroken else { continue }
                reason = .half
            case nil: continue
            case .nothing?: reason = .gone
            case .broken?: reason = .broken
            case .foreign?: reason = .foreign
            }
            lost.append(LostHead(writer: writer, path: folder.head(of: writer), reason: reason))
        }
        return (heads, lost, unreadable)
    }

    /// Makes the head of a writer a new one, durably, and lets it be that of the file that has the writer's name now.
    ///
    /// What it says is also remembered outside of the ledger, where this user has a place for that.
    ///
    /// - Parameter mark: the time that the file was given after it was written.
    func keep(_ head: Head, of writer: String, mark: Int64? = nil) throws(FileProblem) {
        var head = head
        let file = try system.status(folder.file(of: writer))
        (head.inode, head.changed) = (file?.inode, file?.changedNanoseconds)
        head.modified = mark == file?.modifiedNanoseconds ? mark : nil
        guard let copy = try identity() else {
            throw FileProblem(operation: .open, path: folder.copy, code: FileProblem.Code.isALink)
        }
        let memory = OutsideMemory(system, folder)
        let turn: Int
        if let standing = try standing(writer, copy), let standingTurn = standing.turn {
            turn = standingTurn + 1
            let isOnDisk = memory.isOnDisk(standing.head, of: writer, turn: standingTurn)
            try write(head, after: isOnDisk ? nil : standing.head, of: writer, copy, turn: turn)
        } else {
            turn = 0
            try makeFile(head, of: writer, copy)
        }
        memory.remember(head, of: writer, turn: turn)
    }

    /// The record that a file in two places has; nothing where it is none of this copy, or has a second name elsewhere.
    private func standing(_ writer: String, _ copy: CopyIdentity) throws(FileProblem) -> HeadPlaces.Record? {
        guard case .head(let record, _) = try find(writer, copy), record.turn != nil else { return nil }
        return try system.status(folder.head(of: writer))?.nameCount == 1 ? record : nil
    }

    /// Replaces the whole file of a head, or makes it.
    private func makeFile(_ head: Head, of writer: String, _ copy: CopyIdentity) throws(FileProblem) {
        let path = folder.head(of: writer)
        // Where a head stands, its folder was synced before it.
        if try system.status(path) == nil {
            try system.makeFolder(folder.heads)
            try system.syncFolder(folder.copy)
        }
        try system.replace(path, with: HeadPlaces.file(head, writer, of: copy))
    }

    /// Writes a head into the place whose turn it is.
    ///
    /// - Parameter standing: the head in the other place where that may not last: whoever wrote it may have been killed before its sync, or
    ///   its sync have failed. It is written once more, or a power cut could leave half of both.
    private func write(
        _ head: Head, after standing: Head?, of writer: String, _ copy: CopyIdentity, turn: Int
    ) throws(FileProblem) {
        let file = try system.open(folder.head(of: writer), for: .updating(create: false))
        defer { system.close(file) }
        func put(_ place: [UInt8], turn: Int) throws(FileProblem) {
            try system.write(place, to: file, at: HeadPlaces.offset(ofTurn: turn))
            try system.sync(file)
        }
        if let standing { try put(HeadPlaces.place(standing, writer, of: copy, turn: turn - 1), turn: turn - 1) }
        let before = try system.read(file, at: HeadPlaces.offset(ofTurn: turn), count: HeadPlaces.placeBytes)
        let place = HeadPlaces.place(head, writer, of: copy, turn: turn)
        do throws(FileProblem) {
            try put(place, turn: turn)
        } catch {
            do throws(FileProblem) {
                try put(before, turn: turn)
            } catch {
                // Nobody knows which of them will be found: so what it tells of has to stay.
                try? system.write(place, to: file, at: HeadPlaces.offset(ofTurn: turn))
            }
            throw error
        }
    }

    /// Sees to it that a writer which is about to be bound has a head that lasts, of nothing where it has no file: so whatever a
    /// power cut leaves of its first batch is torn, and not damage.
    func begin(_ writer: String) throws(JournalProblem) {
        let isKept = try head(of: writer) != nil
        try JournalProblem.writing { () throws(FileProblem) in
            if isKept {
                try system.syncFolder(folder.heads)
            } else if try system.status(folder.file(of: writer)) == nil {
                try keep(Head(), of: writer)
            }
        }
    }
}
