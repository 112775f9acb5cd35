package import Files
import Synchronization

/// The files of one ledger: everything can be read, and nothing is written, made or removed but in the ledger's own folder.
///
/// Every part of this module that writes goes through here. A link may lead to another place in the folder, but to none that is
/// hidden there (`.git`), and no part of `.gcm-ledger/` is a link: that folder may have come with a repository. A file with a
/// second name elsewhere (a hard link) is not written in place.
///
/// What is seen is what stands there when it is looked at: who may write in the folder can put a link there just afterwards.
package struct ContainedFileSystem: FileSystem {
    private let base: any FileSystem
    private let folder: LedgerFolder
    /// The one absolute path of the ledger's folder, once somebody asked for it: a command asks several times.
    private let root: KnownPath

    init(_ system: any FileSystem, _ folder: LedgerFolder) {
        if let contained = system as? ContainedFileSystem, contained.folder == folder {
            // One is enough.
            self = contained
        } else {
            base = (system as? ContainedFileSystem)?.base ?? system
            self.folder = folder
            root = KnownPath()
        }
    }

    /// The system as it is, for what does not belong to the ledger.
    var uncontained: any FileSystem { base }

    /// Refuses places of which any could not be written, before anything is.
    func require(_ paths: [String]) throws(FileProblem) {
        for path in paths { try check(path, .open) }
    }

    /// Refuses a copy's own folder of which any part is a link.
    func requireOwnCopy() throws(FileProblem) {
        _ = try namesOfOwnCopy()
    }

    /// The names in a copy's own folder, folder by folder; refused where any part of it is a link.
    func namesOfOwnCopy() throws(FileProblem) -> [(folder: String, names: [String])] {
        if try base.isLink(folder.copy) { throw FileProblem(operation: .open, path: folder.copy, code: FileProblem.Code.isALink) }
        var found: [(folder: String, names: [String])] = []
        for place in [folder.copy, folder.bindings, folder.heads, folder.torn] {
            guard try base.status(place)?.isFolder == true else { continue }
            let names = try base.names(in: place)
            for name in names {
                let path = PathText.path(of: name, in: place)
                if try base.isLink(path) { throw FileProblem(operation: .open, path: path, code: FileProblem.Code.isALink) }
            }
            found.append((place, names))
        }
        return found
    }

    /// Refuses a path at which a write would reach out of the folder.
    private func check(_ path: String, _ operation: FileOperation, followsLast: Bool = true) throws(FileProblem) {
        let names = try names(of: path, operation)
        var place = folder.root
        for (index, name) in names.enumerated() {
            place = PathText.path(of: name, in: place)
            if index == names.count - 1, !followsLast { return }
            guard try base.isLink(place) else { continue }
            if place == folder.copy || place.hasPrefix(folder.copy + "/") {
                throw FileProblem(operation: operation, path: place, code: FileProblem.Code.isALink)
            }
            guard try leadsInside(place) else { throw FileProblem(operation: operation, path: place, code: FileProblem.Code.leadsOut) }
        }
    }

    /// The names on the way from the ledger's folder to a path; a path outside is refused.
    private func names(of path: String, _ operation: FileOperation) throws(FileProblem) -> [String] {
        if path == folder.root { return [] }
        let inside = path.hasPrefix(folder.root + "/") ? folder.root : try canonicalPath(folder.root)
        let names = path.dropFirst(inside.count).split(separator: "/").map(String.init)
        guard path.hasPrefix(inside + "/"), !names.contains(".."), !names.contains(".") else {
            throw FileProblem(operation: operation, path: path, code: FileProblem.Code.leadsOut)
        }
        return names
    }

    /// Whether a link leads to a place in the folder that is not hidden; one that leads nowhere does not.
    private func leadsInside(_ link: String) throws(FileProblem) -> Bool {
        let target: String
        do throws(FileProblem) {
            target = try base.canonicalPath(link)
        } catch {
            if error.isMissing || error.isNotAFolder { return false }
            throw error
        }
        let root = try canonicalPath(folder.root)
        let names = target.dropFirst(root.count).split(separator: "/")
        return target.hasPrefix(root + "/") && !names.contains { $0.hasPrefix(".") }
    }

    // MARK: What changes something

    package func makeFolder(_ path: String) throws(FileProblem) {
        try check(path, .makeFolder)
        try base.makeFolder(path)
    }

    package func open(_ path: String, for use: FileUse) throws(FileProblem) -> OpenFile {
        if use == .reading || use == .receiving { return try base.open(path, for: use) }
        try check(path, .open)
        let file = try base.open(path, for: use)
        guard use == .updating(create: false) else { return file }
        do throws(FileProblem) {
            if try base.status(of: file).nameCount > 1 {
                throw FileProblem(operation: .open, path: path, code: FileProblem.Code.hasOtherNames)
            }
        } catch {
            base.close(file)
            throw error
        }
        return file
    }

    package func rename(_ from: String, to: String) throws(FileProblem) {
        try check(from, .rename, followsLast: false)
        try check(to, .rename, followsLast: false)
        try base.rename(from, to: to)
    }

    package func remove(_ path: String) throws(FileProblem) {
        try check(path, .remove, followsLast: false)
        try base.remove(path)
    }

    package func write(_ bytes: [UInt8], to file: OpenFile, at offset: Int) throws(FileProblem) {
        try base.write(bytes, to: file, at: offset)
    }

    package func truncate(_ file: OpenFile, to size: Int) throws(FileProblem) { try base.truncate(file, to: size) }

    package func setPermissions(_ file: OpenFile, _ permissions: UInt32) throws(FileProblem) {
        try base.setPermissions(file, permissions)
    }

    package func mark(_ file: OpenFile) throws(FileProblem) -> Int64 { try base.mark(file) }

    // MARK: What does not

    package func status(_ path: String) throws(FileProblem) -> FileStatus? { try base.status(path) }
    package func isLink(_ path: String) throws(FileProblem) -> Bool { try base.isLink(path) }
    package func birth(_ path: String) throws(FileProblem) -> Int64? { try base.birth(path) }
    package func names(in folder: String) throws(FileProblem) -> [String] { try base.names(in: folder) }
    package func status(of file: OpenFile) throws(FileProblem) -> FileStatus { try base.status(of: file) }
    package func read(_ file: OpenFile, at offset: Int, count: Int) throws(FileProblem) -> [UInt8] {
        try base.read(file, at: offset, count: count)
    }
    package func map(_ file: OpenFile, at offset: Int, count: Int, room: Int) throws(FileProblem) -> MappedBytes {
        try base.map(file, at: offset, count: count, room: room)
    }
    package func sync(_ file: OpenFile) throws(FileProblem) { try base.sync(file) }
    package func syncFolder(_ path: String) throws(FileProblem) { try base.syncFolder(path) }
    package func close(_ file: OpenFile) { base.close(file) }
    package func lock(_ file: OpenFile, waitMilliseconds: Int) throws(FileProblem) -> Bool {
        try base.lock(file, waitMilliseconds: waitMilliseconds)
    }
    package func canonicalPath(_ path: String) throws(FileProblem) -> String {
        guard path == folder.root else { return try base.canonicalPath(path) }
        if let known = root.value { return known }
        let found = try base.canonicalPath(path)
        root.keep(found)
        return found
    }
}

/// A path that was found once.
private final class KnownPath: Sendable {
    private let path = Mutex<String?>(nil)

    var value: String? {
        path.withLock { $0 }
    }

    func keep(_ found: String) {
        path.withLock { $0 = found }
    }
}
