import Files

/// What stands in a folder and all folders below it.
struct Tree: Equatable {
    /// What a look at a file or folder gives.
    struct Look: Equatable {
        let path: String
        let status: FileStatus?
        let bytes: [UInt8]?
    }

    private(set) var looks: [Look] = []

    init(_ folder: String) throws {
        try add(folder)
    }

    private mutating func add(_ path: String) throws {
        let system = RealFileSystem()
        let status = try system.status(path)
        guard status?.isFolder == true else {
            looks.append(Look(path: path, status: status, bytes: try system.contents(of: path)))
            return
        }
        looks.append(Look(path: path, status: status, bytes: nil))
        for name in try system.names(in: path) { try add(path + "/" + name) }
    }

    /// Copies a folder with everything in it.
    static func copy(_ from: String, to: String) throws {
        let system = RealFileSystem()
        try system.makeFolder(to)
        for name in try system.names(in: from) {
            let path = from + "/" + name
            if try system.status(path)?.isFolder == true {
                try copy(path, to: to + "/" + name)
            } else {
                try system.replace(to + "/" + name, with: try system.contents(of: path) ?? [])
            }
        }
    }
}
