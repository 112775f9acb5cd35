import Events
import Evidence
import Files
import JSON

/// Keeps the heads of this copy in `.gcm-ledger/heads`.
struct HeadKeeper {
    /// What stands in the place of a head.
    enum Found {
        case nothing
        case head(Head)
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
            if case .head(let head) = try find(writer, identity()) { return head }
            return nil
        }
    }

    /// The heads of all writers that this copy keeps one of, as far as they can be believed.
    func all() throws(JournalProblem) -> [String: Head] {
        var heads: [String: Head] = [:]
        try JournalProblem.reading { () throws(FileProblem) in
            let copy = try identity()
            for writer in try writers(in: folder.heads) {
                if case .head(let head) = try find(writer, copy) { heads[writer] = head }
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
        // Of what does not read nobody can tell whose it is, but that a writer was bound here, or that it names this copy.
        guard let (head, of) = Head.read(contents, writer) else {
            let isOurs = try isBound(writer, copy) || (try? JSONDocument(parsing: contents))?.text("copy") == String(copy.inode)
            return isOurs ? .broken : .foreign
        }
        if let of { return of == copy ? .head(head) : .foreign }
        // A head of before does not say whose it is; the binding beside it does.
        return try isBound(writer, copy) ? .head(head) : .foreign
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
            case .head(let head)?:
                heads[writer] = head
                continue
            case nil: continue
            case .nothing?: reason = .gone
            case .broken?: reason = .broken
            case .foreign?: reason = .foreign
            }
            lost.append(LostHead(writer: writer, path: folder.head(of: writer), reason: reason))
        }
        return (heads, lost, unreadable)
    }

    /// Replaces the head of a writer, durably, and lets it be that of the file that has the writer's name now.
    ///
    /// What it says is also remembered outside of the ledger, where this user has a place for that.
    func keep(_ head: Head, of writer: String) throws(FileProblem) {
        var head = head
        let file = try system.status(folder.file(of: writer))
        (head.inode, head.changed) = (file?.inode, file?.changedNanoseconds)
        let path = folder.head(of: writer)
        // Where a head stands, its folder was synced before it.
        if try system.status(path) == nil {
            try system.makeFolder(folder.heads)
            try system.syncFolder(folder.copy)
        }
        guard let copy = try identity() else {
            throw FileProblem(operation: .open, path: folder.copy, code: FileProblem.Code.isALink)
        }
        try system.replace(path, with: CopyRecord.bytes(head.members(writer, of: copy)))
        OutsideMemory(system, folder).remember(head, of: writer)
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
