/// One change that a power cut may lose by itself.
enum Unsynced: Sendable {
    /// A page of a write, or the part of a page that was written.
    case data(file: UInt64, offset: Int, bytes: [UInt8])
    /// A file is at least so long: one for each page of a write that makes a file longer.
    case growth(file: UInt64, size: Int)
    /// A file is exactly so long.
    case cut(file: UInt64, size: Int)
    /// Names that change together, as those of a rename.
    case names([NameEdit])

    /// A name in a folder, and what it stands for from now on; nothing when it is gone.
    struct NameEdit: Sendable {
        var folder: UInt64
        var name: [UInt8]
        var node: UInt64?
    }

    /// The file whose content or size this is about.
    var file: UInt64? {
        switch self {
        case .data(let file, _, _), .growth(let file, _), .cut(let file, _): file
        case .names: nil
        }
    }

    /// Whether a name in a folder is among what changes.
    func touches(folder: UInt64) -> Bool {
        if case .names(let edits) = self { return edits.contains { $0.folder == folder } }
        return false
    }
}
