import Events
package import Files
import JSON

/// Which writers this copy of the ledger has: bound to the machine and to the folder, so that a copied folder cannot go on with them.
package struct WriterBindings: Sendable {
    private let system: ContainedFileSystem
    private let folder: LedgerFolder
    private let machine: String

    package init(_ system: any FileSystem, _ folder: LedgerFolder, machine: String) {
        self.system = ContainedFileSystem(system, folder)
        self.folder = folder
        self.machine = machine
    }

    /// The writers that were bound in this folder or in one that it was copied from, sorted.
    package func names() throws(JournalProblem) -> [String] {
        try JournalProblem.reading { () throws(FileProblem) in
            guard try system.status(folder.bindings) != nil else { return [] }
            return try system.names(in: folder.bindings).filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }
        }
    }

    /// The writer that an append here uses: the named one, or the only one.
    ///
    /// What was bound in a folder that this one was copied from does not count beside what is bound here, and neither does a writer
    /// that was bound and never begun.
    package func writer(named name: String?) throws(JournalProblem) -> String {
        let bound = try names()
        if let name {
            guard bound.contains(name) else {
                if WriterName.isValid(name), try isBegun(name) { throw .writerExists(name) }
                throw .unknownWriter(name, bound: bound)
            }
            guard try isBoundHere(name) else { throw .writerOfAnotherCopy(name) }
            return name
        }
        guard let first = bound.first else { throw .noWriter }
        var here: [String] = []
        for writer in bound where try isBoundHere(writer) { here.append(writer) }
        guard here.count > 1 else {
            guard let only = here.first else { throw .writerOfAnotherCopy(first) }
            return only
        }
        var begun: [String] = []
        for writer in here where try isBegun(writer) { begun.append(writer) }
        guard let only = begun.first, begun.count == 1 else { throw .severalWriters(begun.isEmpty ? here : begun) }
        return only
    }

    /// The writers that are bound to this very copy, sorted.
    package func here() throws(JournalProblem) -> [String] {
        var here: [String] = []
        for name in try names() where try isBoundHere(name) { here.append(name) }
        return here
    }

    /// Whether a writer has a file, or had one that this copy acknowledged.
    private func isBegun(_ writer: String) throws(JournalProblem) -> Bool {
        if try JournalProblem.reading(try system.status(folder.file(of: writer)) != nil) { return true }
        return try HeadKeeper(system, folder).head(of: writer).map { $0.bytes > 0 } ?? false
    }

    /// Whether a writer was bound on this machine and in this very folder.
    package func isBoundHere(_ writer: String) throws(JournalProblem) -> Bool {
        try JournalProblem.reading { () throws(FileProblem) in
            guard let bytes = try system.contents(of: folder.binding(of: writer)), let copy = try CopyIdentity.of(folder, system),
                // Before there were checksums, a binding did not say when the folder came to be.
                let document = CopyRecord.read(bytes) ?? CopyRecord.read(bytes, before: Self.membersBefore),
                let inode = document.text("inode").flatMap({ UInt64($0) })
            else { return false }
            let bound = CopyIdentity(inode: inode, birth: document.text("birth").flatMap { Int64($0) })
            let root = try system.canonicalPath(folder.root)
            return bound == copy && document.text("machine") == machine && document.text("writer") == writer
                && document.text("folder") == root
        }
    }

    /// Binds a writer to this machine and this folder.
    package func bind(_ writer: String) throws(JournalProblem) {
        try HeadKeeper(system, folder).begin(writer)
        try JournalProblem.writing { () throws(FileProblem) in
            guard let copy = try CopyIdentity.of(folder, system) else {
                throw FileProblem(operation: .open, path: folder.copy, code: FileProblem.Code.isALink)
            }
            try system.makeFolder(folder.bindings)
            let bytes = CopyRecord.bytes([
                ("birth", copy.birth.map { .string(String($0)) } ?? .null),
                ("folder", .string(try system.canonicalPath(folder.root))), ("inode", .string(String(copy.inode))),
                ("machine", .string(machine)), ("writer", .string(writer)),
            ])
            try system.replace(folder.binding(of: writer), with: bytes)
            try system.syncFolder(folder.copy)
        }
    }

    /// Lets a binding of before say all that one says today.
    func renew(_ writer: String) throws(JournalProblem) {
        let isOfToday = try JournalProblem.reading(
            try system.contents(of: folder.binding(of: writer)).map { CopyRecord.read($0) != nil } ?? false)
        if !isOfToday { try bind(writer) }
    }

    /// Lets go of a writer: another copy goes on with it.
    func unbind(_ writer: String) throws(JournalProblem) {
        try JournalProblem.writing { () throws(FileProblem) in
            try system.remove(folder.binding(of: writer))
            try system.syncFolder(folder.bindings)
        }
    }

    /// Returns once what is bound and what is not is on the disk, also where whoever changed it last was killed.
    func sync() throws(JournalProblem) {
        try JournalProblem.writing { () throws(FileProblem) in
            guard try system.status(folder.bindings) != nil else { return }
            try system.syncFolder(folder.bindings)
            try system.syncFolder(folder.copy)
        }
    }

    /// The bindings that do not read, by their paths: they bind nothing, and somebody else changed them.
    func broken() throws(FileProblem) -> [String] {
        guard try system.status(folder.bindings)?.isFolder == true else { return [] }
        var broken: [String] = []
        for name in try system.names(in: folder.bindings) where name.hasSuffix(".json") {
            let path = PathText.path(of: name, in: folder.bindings)
            guard let bytes = try system.contents(of: path) else { continue }
            if CopyRecord.read(bytes) == nil, CopyRecord.read(bytes, before: Self.membersBefore) == nil { broken.append(path) }
        }
        return broken
    }

    private static let membersBefore = ["folder", "inode", "machine", "writer"]
}
