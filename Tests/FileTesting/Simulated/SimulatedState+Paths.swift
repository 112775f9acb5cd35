import Files

/// What is done to paths.
extension SimulatedState {
    /// Where a path leads: the folder and the name in it, and what stands there.
    struct Place {
        /// The folder that holds the name, and the name; nothing for the root, and for what ends in `.` or `..`.
        var entry: (folder: UInt64, name: [UInt8])?
        var node: UInt64?
        /// The names on the way from the root.
        var names: [[UInt8]]
        /// Whether the path ends in a slash, so that it can only be a folder's.
        var isFolders: Bool
    }

    func place(_ path: String, _ operation: FileOperation) throws(FileProblem) -> Place {
        func problem(_ code: Int32) -> FileProblem { FileProblem(operation: operation, path: path, code: code) }
        let bytes = Array(path.utf8)
        if bytes.contains(0) { throw problem(FileProblem.Code.invalid) }
        if bytes.isEmpty { throw problem(FileProblem.Code.missing) }
        let parts = bytes.split(separator: UInt8(ascii: "/")).map(Array.init)
        var place = Place(entry: nil, node: Self.root, names: [], isFolders: bytes.last == UInt8(ascii: "/"))
        var above = [Self.root]
        for part in parts {
            guard let current = place.node else { throw problem(FileProblem.Code.missing) }
            guard let entries = entries(current) else { throw problem(FileProblem.Code.notAFolder) }
            if part == [UInt8(ascii: ".")] {
                place.entry = nil
            } else if part == [UInt8(ascii: "."), UInt8(ascii: ".")] {
                if above.count > 1 {
                    above.removeLast()
                    place.names.removeLast()
                }
                (place.entry, place.node) = (nil, above.last)
            } else {
                if part.count > 255 { throw problem(FileProblem.Code.nameTooLong) }
                (place.entry, place.node) = ((current, part), entries[part])
                if let node = place.node { above.append(node) }
                place.names.append(part)
            }
        }
        if place.isFolders, let node = place.node, entries(node) == nil { throw problem(FileProblem.Code.notAFolder) }
        return place
    }

    /// What stands at a path, which must be there.
    func node(_ path: String, _ operation: FileOperation) throws(FileProblem) -> UInt64 {
        guard let node = try place(path, operation).node else {
            throw FileProblem(operation: operation, path: path, code: FileProblem.Code.missing)
        }
        return node
    }

    func status(_ path: String) throws(FileProblem) -> FileStatus? {
        try checkPower(.status, path)
        do throws(FileProblem) {
            return try place(path, .status).node.flatMap(status)
        } catch let problem where problem.isMissing {
            return nil
        }
    }

    func birth(_ path: String) throws(FileProblem) -> Int64? {
        try checkPower(.status, path)
        return try place(path, .status).node.flatMap { nodes[$0]?.born }
    }

    func names(in folder: String) throws(FileProblem) -> [String] {
        try checkPower(.list, folder)
        guard let entries = try entries(node(folder, .list)) else {
            throw FileProblem(operation: .list, path: folder, code: FileProblem.Code.notAFolder)
        }
        return entries.keys.sorted { $0.lexicographicallyPrecedes($1) }.map { String(decoding: $0, as: UTF8.self) }
    }

    mutating func makeFolder(_ path: String) throws(FileProblem) {
        do throws(FileProblem) {
            try makeOneFolder(path)
        } catch let problem where problem.isMissing && PathText.folder(of: path) != path {
            try makeFolder(PathText.folder(of: path))
            try makeOneFolder(path)
        }
    }

    private mutating func makeOneFolder(_ path: String) throws(FileProblem) {
        try checkPower(.makeFolder, path)
        let place = try place(path, .makeFolder)
        if let node = place.node {
            if entries(node) != nil { return }
            throw FileProblem(operation: .makeFolder, path: path, code: FileProblem.Code.existing)
        }
        guard let entry = place.entry else { throw FileProblem(operation: .makeFolder, path: path, code: FileProblem.Code.missing) }
        try step(.makeFolder, path)
        let node = make(.folder([:]))
        edit([Unsynced.NameEdit(folder: entry.folder, name: entry.name, node: node)])
    }

    mutating func makePipe(_ path: String) throws(FileProblem) {
        let place = try place(path, .open)
        guard place.node == nil, let entry = place.entry else {
            throw FileProblem(operation: .open, path: path, code: FileProblem.Code.existing)
        }
        edit([Unsynced.NameEdit(folder: entry.folder, name: entry.name, node: make(.pipe))])
    }

    mutating func rename(_ from: String, to: String) throws(FileProblem) {
        try checkPower(.rename, from)
        func problem(_ code: Int32) -> FileProblem { FileProblem(operation: .rename, path: from, code: code) }
        if to.utf8.contains(0) { throw FileProblem(operation: .rename, path: to, code: FileProblem.Code.invalid) }
        let old = try place(from, .rename)
        let new: Place
        do throws(FileProblem) {
            new = try place(to, .rename)
        } catch {
            throw problem(error.code)
        }
        guard let node = old.node else { throw problem(FileProblem.Code.missing) }
        guard let oldEntry = old.entry, let newEntry = new.entry else { throw problem(FileProblem.Code.busy) }
        if entries(node) == nil, old.isFolders || new.isFolders { throw problem(FileProblem.Code.notAFolder) }
        if new.names.count > old.names.count, new.names.starts(with: old.names) { throw problem(FileProblem.Code.invalid) }
        if let replaced = new.node {
            if replaced == node { return }
            switch (entries(node), entries(replaced)) {
            case (nil, .some): throw problem(FileProblem.Code.isAFolder)
            case (.some, nil): throw problem(FileProblem.Code.notAFolder)
            case (.some, .some(let inside)) where !inside.isEmpty: throw problem(FileProblem.Code.notEmpty)
            default: break
            }
        }
        try step(.rename, from)
        edit([
            Unsynced.NameEdit(folder: oldEntry.folder, name: oldEntry.name, node: nil),
            Unsynced.NameEdit(folder: newEntry.folder, name: newEntry.name, node: node),
        ])
        touch(node)
    }

    mutating func remove(_ path: String) throws(FileProblem) {
        try checkPower(.remove, path)
        func problem(_ code: Int32) -> FileProblem { FileProblem(operation: .remove, path: path, code: code) }
        let place = try place(path, .remove)
        guard let node = place.node else { throw problem(FileProblem.Code.missing) }
        guard let entry = place.entry else { throw problem(FileProblem.Code.busy) }
        if let inside = entries(node), !inside.isEmpty { throw problem(FileProblem.Code.notEmpty) }
        try step(.remove, path)
        edit([Unsynced.NameEdit(folder: entry.folder, name: entry.name, node: nil)])
    }

    mutating func syncFolder(_ path: String) throws(FileProblem) {
        try checkPower(.syncFolder, path)
        let node = try node(path, .syncFolder)
        if entries(node) == nil { throw FileProblem(operation: .syncFolder, path: path, code: FileProblem.Code.notAFolder) }
        try step(.syncFolder, path)
        for change in unsynced where change.touches(folder: node) { store(change) }
        unsynced.removeAll { $0.touches(folder: node) }
    }

    /// Lets names arrive on the disk.
    mutating func store(_ change: Unsynced) {
        guard case .names(let edits) = change else { return }
        for edit in edits {
            guard case .folder(var entries) = nodes[edit.folder]?.durable else { continue }
            entries[edit.name] = edit.node
            nodes[edit.folder]?.durable = .folder(entries)
        }
    }

    func canonicalPath(_ path: String) throws(FileProblem) -> String {
        try checkPower(.link, path)
        let place = try place(path, .link)
        if place.node == nil { throw FileProblem(operation: .link, path: path, code: FileProblem.Code.missing) }
        return "/" + place.names.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "/")
    }
}
