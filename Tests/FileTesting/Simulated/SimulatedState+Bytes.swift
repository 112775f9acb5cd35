import Files

/// What is done to files.
extension SimulatedState {
    mutating func open(_ path: String, for use: FileUse) throws(FileProblem) -> OpenFile {
        try checkPower(.open, path)
        func problem(_ code: Int32) -> FileProblem { FileProblem(operation: .open, path: path, code: code) }
        let place = try place(path, .open)
        let node: UInt64
        if let found = place.node {
            if use == .creating || use == .creatingPrivately { throw problem(FileProblem.Code.existing) }
            if entries(found) != nil { throw problem(FileProblem.Code.isAFolder) }
            // What a pipe is opened for does not come about here, nor would it wait for anybody.
            if status(found)?.isRegularFile != true { throw problem(FileProblem.Code.notAFile) }
            node = found
        } else {
            guard [.creating, .creatingPrivately, .updating(create: true)].contains(use) else { throw problem(FileProblem.Code.missing) }
            guard let entry = place.entry, !place.isFolders else { throw problem(FileProblem.Code.isAFolder) }
            try step(.open, path)
            node = make(.file([]))
            edit([Unsynced.NameEdit(folder: entry.folder, name: entry.name, node: node)])
        }
        let handle = Handle(node: node, reads: use != .writing, writes: use != .reading && use != .receiving)
        return OpenFile(descriptor: open(handle), path: path)
    }

    func handle(_ file: OpenFile, _ operation: FileOperation) throws(FileProblem) -> Handle {
        try checkPower(operation, file.path)
        guard let handle = handles[file.descriptor] else {
            throw FileProblem(operation: operation, path: file.path, code: FileProblem.Code.badDescriptor)
        }
        return handle
    }

    func status(of file: OpenFile) throws(FileProblem) -> FileStatus {
        let handle = try handle(file, .status)
        guard let status = status(handle.node) else {
            throw FileProblem(operation: .status, path: file.path, code: FileProblem.Code.badDescriptor)
        }
        return status
    }

    mutating func setPermissions(_ file: OpenFile, _ permissions: UInt32) throws(FileProblem) {
        let handle = try handle(file, .setPermissions)
        touch(handle.node)
        nodes[handle.node]?.permissions = permissions & 0o777
    }

    /// A time that no write gives: these lie a millisecond apart.
    mutating func mark(_ file: OpenFile) throws(FileProblem) -> Int64 {
        let handle = try handle(file, .setTime)
        touch(handle.node)
        let time = (nodes[handle.node]?.modified ?? 0) - 1
        nodes[handle.node]?.modified = time
        return time
    }

    /// The bytes of a file as they are seen.
    func bytes(_ node: UInt64) -> [UInt8] {
        if case .file(let bytes) = nodes[node]?.seen { return bytes }
        return []
    }

    func read(_ file: OpenFile, at offset: Int, count: Int) throws(FileProblem) -> [UInt8] {
        let handle = try handle(file, .read)
        func problem(_ code: Int32) -> FileProblem { FileProblem(operation: .read, path: file.path, code: code) }
        guard offset >= 0, count >= 0 else { throw problem(FileProblem.Code.invalid) }
        guard handle.reads else { throw problem(FileProblem.Code.badDescriptor) }
        return Array(bytes(handle.node).dropFirst(offset).prefix(count))
    }

    mutating func write(_ bytes: [UInt8], to file: OpenFile, at offset: Int) throws(FileProblem) {
        let handle = try handle(file, .write)
        func problem(_ code: Int32) -> FileProblem { FileProblem(operation: .write, path: file.path, code: code) }
        guard offset >= 0 else { throw problem(FileProblem.Code.invalid) }
        guard handle.writes else { throw problem(FileProblem.Code.badDescriptor) }
        if bytes.isEmpty { return }
        do throws(FileProblem) {
            try step(.write, file.path)
        } catch {
            // The call at which the world stops; those after it were refused above.
            if trouble.writesHalf { put(Array(bytes.prefix(bytes.count / 2)), in: handle.node, at: offset) }
            throw error
        }
        put(bytes, in: handle.node, at: offset)
    }

    private mutating func put(_ bytes: [UInt8], in node: UInt64, at offset: Int) {
        var (place, durable) = (DurableFile(self.bytes(node)), durableFile(node))
        var start = 0
        while start < bytes.count {
            let end = min(bytes.count, ((offset + start) / pageBytes + 1) * pageBytes - offset)
            let data = Unsynced.data(file: node, offset: offset + start, bytes: Array(bytes[start..<end]))
            let growth = Unsynced.growth(file: node, size: offset + end)
            // Also what a failed sync forgot grows again, once it is written again.
            unsynced += offset + end > durable.size ? [data, growth] : [data]
            durable.take(growth)
            place.take(data)
            place.take(growth)
            start = end
        }
        nodes[node]?.seen = .file(place.content)
        touch(node)
    }

    mutating func truncate(_ file: OpenFile, to size: Int) throws(FileProblem) {
        let handle = try handle(file, .truncate)
        guard size >= 0, handle.writes else {
            throw FileProblem(operation: .truncate, path: file.path, code: FileProblem.Code.invalid)
        }
        try step(.truncate, file.path)
        var place = DurableFile(bytes(handle.node))
        place.take(.cut(file: handle.node, size: size))
        unsynced.append(.cut(file: handle.node, size: size))
        nodes[handle.node]?.seen = .file(place.content)
        touch(handle.node)
    }

    mutating func sync(_ file: OpenFile) throws(FileProblem) {
        let node = try handle(file, .sync).node
        try step(.sync, file.path)
        syncs += 1
        defer { unsynced.removeAll { $0.file == node } }
        if syncs == trouble.failingSync {
            throw FileProblem(operation: .sync, path: file.path, code: FileProblem.Code.inputOutput)
        }
        let content = durableFile(node).content
        nodes[node]?.durable = .file(content)
    }

    /// A file as the disk will have it when all of its unsynced changes arrive.
    private func durableFile(_ node: UInt64) -> DurableFile {
        var durable = DurableFile([])
        if case .file(let bytes) = nodes[node]?.durable { durable = DurableFile(bytes) }
        for change in unsynced where change.file == node { durable.take(change) }
        return durable
    }

    mutating func close(_ file: OpenFile) {
        guard let handle = handles.removeValue(forKey: file.descriptor) else { return }
        if locks[handle.node] == file.descriptor { locks[handle.node] = nil }
    }

    mutating func lock(_ file: OpenFile) throws(FileProblem) -> Bool {
        let handle = try handle(file, .lock)
        if let holder = locks[handle.node], holder != file.descriptor { return false }
        locks[handle.node] = file.descriptor
        return true
    }
}
