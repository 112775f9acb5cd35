package import Files

/// A place where a ledger keeps what nobody writes over: no answer and no pack goes there, of whichever ledger it is.
package enum ProtectedPath: Equatable, Sendable {
    /// In `events/`, where nothing but writers' files stands.
    case amongEvents
    /// In `.gcm-ledger/`, which belongs to a copy.
    case ofTheCopy
    /// What is published in `Snapshots/`: a checkpoint, its signature, or a state.
    case published

    /// What a path would write over, links followed; nothing where it may be written.
    package static func at(_ path: String, _ system: any FileSystem) throws(FileProblem) -> ProtectedPath? {
        let present = try system.status(path)
        // A pipe or a device is written to, never replaced.
        if let present, !present.isRegularFile { return nil }
        let above = PathText.folder(of: path)
        // Where there is no such folder, writing tells.
        guard let folder = try system.status(above), folder.isFolder else { return nil }
        let place = try present != nil ? system.canonicalPath(path) : PathText.path(of: name(path), in: system.canonicalPath(above))
        let names = place.split(separator: "/").map(String.init)
        guard let last = names.last else { return nil }
        if names.contains(".gcm-ledger") { return .ofTheCopy }
        let ledger = LedgerFolder(root: "/" + names.dropLast(2).joined(separator: "/"))
        switch names.dropLast().last {
        case "events" where try isLedger(ledger, system): return .amongEvents
        case "Snapshots" where try isLedger(ledger, system):
            let isPublished = last.contains(".checkpoint") || present != nil && last.hasSuffix(".json")
            return isPublished ? .published : nil
        default: return nil
        }
    }

    /// Whether a folder holds a ledger, and not just a folder of that name.
    private static func isLedger(_ folder: LedgerFolder, _ system: any FileSystem) throws(FileProblem) -> Bool {
        if try system.status(folder.copy) != nil { return true }
        guard try system.status(folder.events)?.isFolder == true else { return false }
        return try system.names(in: folder.events).contains { $0 == ".gitattributes" || $0.hasSuffix(".jsonl") }
    }

    private static func name(_ path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? ""
    }
}
