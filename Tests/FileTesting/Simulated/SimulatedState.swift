import Files

/// Everything that a simulated disk holds and knows.
struct SimulatedState: Sendable {
    /// A file or a folder, as it is seen and as the disk has it.
    struct Node: Sendable {
        enum Content: Sendable {
            case file([UInt8])
            case folder([[UInt8]: UInt64])
            /// Somebody else's, through which nothing comes.
            case pipe
        }

        /// What every call sees.
        var seen: Content
        /// What was synced.
        var durable: Content
        var modified: Int64
        var changed: Int64
        let born: Int64
        var permissions: UInt32 = 0o644

        var isFolder: Bool {
            if case .folder = seen { return true }
            return false
        }
    }

    /// An opened file.
    struct Handle: Sendable {
        var node: UInt64
        var reads: Bool
        var writes: Bool
    }

    static let root: UInt64 = 2

    let pageBytes: Int
    var trouble = DiskTrouble()
    var nodes: [UInt64: Node]
    /// In the order in which they were made, of all files and folders.
    var unsynced: [Unsynced] = []
    var handles: [Int32: Handle] = [:]
    /// Which handle holds the lock of a file.
    var locks: [UInt64: Int32] = [:]
    var operations = 0
    var syncs = 0
    /// The operation at which the world stopped.
    var stoppedAt: FileOperation?
    private var nextNode = Self.root + 1
    private var nextHandle: Int32 = 3
    private var time: Int64 = 1_700_000_000_000_000_000

    init(pageBytes: Int) {
        self.pageBytes = max(1, pageBytes)
        nodes = [Self.root: Node(seen: .folder([:]), durable: .folder([:]), modified: time, changed: time, born: time)]
    }

    /// Notes that something is about to change or to be made to last; this may be where the world stops.
    mutating func step(_ operation: FileOperation, _ path: String) throws(FileProblem) {
        operations += 1
        if operations == trouble.crashAt { stoppedAt = operation }
        try checkPower(operation, path)
        time += 1_000_000
    }

    func checkPower(_ operation: FileOperation, _ path: String) throws(FileProblem) {
        if stoppedAt != nil { throw FileProblem(operation: operation, path: path, code: FileProblem.Code.inputOutput) }
    }

    /// A new node that has no name yet.
    mutating func make(_ content: Node.Content) -> UInt64 {
        let empty: Node.Content =
            switch content {
            case .file: .file([])
            case .folder: .folder([:])
            case .pipe: .pipe
            }
        nodes[nextNode] = Node(seen: content, durable: empty, modified: time, changed: time, born: time)
        nextNode += 1
        return nextNode - 1
    }

    /// A new handle of a file.
    mutating func open(_ handle: Handle) -> Int32 {
        handles[nextHandle] = handle
        nextHandle += 1
        return nextHandle - 1
    }

    mutating func touch(_ node: UInt64) {
        nodes[node]?.modified = time
        nodes[node]?.changed = time
    }

    func status(_ node: UInt64) -> FileStatus? {
        guard let found = nodes[node] else { return nil }
        let (size, isFile) =
            switch found.seen {
            case .file(let bytes): (bytes.count, true)
            case .folder: (4096, false)
            case .pipe: (0, false)
            }
        return FileStatus(
            isFolder: found.isFolder, isRegularFile: isFile, size: size, device: 1, inode: node, nameCount: 1,
            permissions: found.permissions, modifiedNanoseconds: found.modified, changedNanoseconds: found.changed)
    }

    /// The names in a folder; nothing for what is no folder.
    func entries(_ node: UInt64) -> [[UInt8]: UInt64]? {
        if case .folder(let entries) = nodes[node]?.seen { return entries }
        return nil
    }

    /// Changes names, for all to see at once.
    mutating func edit(_ edits: [Unsynced.NameEdit]) {
        for edit in edits {
            guard var entries = entries(edit.folder) else { continue }
            entries[edit.name] = edit.node
            nodes[edit.folder]?.seen = .folder(entries)
            touch(edit.folder)
        }
        unsynced.append(.names(edits))
    }
}
