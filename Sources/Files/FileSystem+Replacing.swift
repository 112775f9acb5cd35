/// Putting whole files in the place of others.
extension FileSystem {
    /// Puts new content in the place of a program's own file, or makes it: readers see all of the old or all of the new.
    ///
    /// The content is on the disk when this returns. After a failure the old content stands; only where the sync of the folder
    /// failed (`.syncFolder`) it is the new one. Problems name the file itself, not the temporary one beside it.
    /// A link is followed to the file that it names, and what is replaced keeps its permissions. What is no file is refused.
    /// - Parameters:
    ///   - isDurable: without it nothing is synced, and a power cut may leave anything.
    ///   - isPrivate: whether a new file is for this user alone.
    package func replace(
        _ path: String, with bytes: [UInt8], isDurable: Bool = true, isPrivate: Bool = false
    ) throws(FileProblem) {
        try replace(path, isDurable: isDurable, isPrivate: isPrivate) { (put) throws(FileProblem) in try put(bytes, 0) }
    }

    /// The same with content that is written piece by piece, each where it is to stand.
    package func replace(
        _ path: String, isDurable: Bool, isPrivate: Bool,
        writing write: (_ put: ([UInt8], Int) throws(FileProblem) -> Void) throws(FileProblem) -> Void
    ) throws(FileProblem) {
        let present = try status(path)
        if let present, !present.isRegularFile {
            let code = present.isFolder ? FileProblem.Code.isAFolder : FileProblem.Code.notAFile
            throw FileProblem(operation: .open, path: path, code: code)
        }
        let place = try isLink(path) ? canonicalPath(path) : path
        try putInPlace(place, permissions: present?.permissions ?? (isPrivate ? 0o600 : nil), isDurable: isDurable, write)
    }

    /// Puts content where a user wants it: a file is made or replaced as by `replace`, a link by a file, whatever it led to.
    ///
    /// A pipe, a terminal or a device is written to, never replaced, and so is whatever is named through /dev or /proc, such as
    /// /dev/stdout: a file there is written on at its end.
    package func deliver(_ bytes: [UInt8], to path: String) throws(FileProblem) {
        try deliver(to: path) { (put) throws(FileProblem) in try put(bytes) }
    }

    /// The same with content that is made piece by piece. Where making it fails, a file stays as it was, and a stream has what came before.
    package func deliver(
        to path: String, making make: @escaping (_ put: ([UInt8]) throws(FileProblem) -> Void) throws(FileProblem) -> Void
    ) throws(FileProblem) {
        let (present, folder) = (try status(path), PathText.folder(of: path))
        if present?.isFolder == true { throw FileProblem(operation: .open, path: path, code: FileProblem.Code.isAFolder) }
        let isStream = present == nil ? false : try isOfTheSystem(folder)
        if let present, isStream || !present.isRegularFile {
            let stream = try open(path, for: .writing)
            defer { close(stream) }
            return try put(from: status(of: stream).size, make) { (bytes, place) throws(FileProblem) in
                try write(bytes, to: stream, at: place)
            }
        }
        removeLeftovers(in: folder)
        try putInPlace(path, permissions: try isLink(path) ? nil : present?.permissions, isDurable: true) { (write) throws(FileProblem) in
            try put(from: 0, make, write)
        }
    }

    /// Writes pieces one after another, the first at a place.
    private func put(
        from start: Int, _ make: @escaping (_ put: ([UInt8]) throws(FileProblem) -> Void) throws(FileProblem) -> Void,
        _ write: ([UInt8], Int) throws(FileProblem) -> Void
    ) throws(FileProblem) {
        var end = start
        try make { (bytes) throws(FileProblem) in
            try write(bytes, end)
            end += bytes.count
        }
    }

    /// Whether names in a folder stand for what processes have open: nothing is replaced there.
    private func isOfTheSystem(_ folder: String) throws(FileProblem) -> Bool {
        let folder = try canonicalPath(folder)
        return folder == "/dev" || folder == "/proc" || folder.hasPrefix("/proc/")
    }

    /// Removes what replacements that were killed left in a folder: files with a name of ours that nobody holds any more.
    ///
    /// What cannot be removed stays: it is in nobody's way.
    package func removeLeftovers(in folder: String) {
        removeLeftovers((try? names(in: folder)) ?? [], in: folder)
    }

    /// The same, of the names that were found in a folder.
    package func removeLeftovers(_ names: [String], in folder: String) {
        for name in names where TemporaryName.isOne(name) {
            let path = PathText.path(of: name, in: folder)
            guard let file = try? open(path, for: .reading) else { continue }
            defer { close(file) }
            if (try? lock(file, waitMilliseconds: 0)) == true { try? remove(path) }
        }
    }

    private func putInPlace(
        _ path: String, permissions: UInt32?, isDurable: Bool,
        _ fill: (_ put: ([UInt8], Int) throws(FileProblem) -> Void) throws(FileProblem) -> Void
    ) throws(FileProblem) {
        let folder = PathText.folder(of: path)
        var temporary: OpenFile?
        do throws(FileProblem) {
            // Nobody else reads, before it has them, what only some may read.
            let file = try makeTemporary(in: folder, for: permissions == nil ? .creating : .creatingPrivately)
            temporary = file
            defer { close(file) }
            if let permissions, try status(of: file).permissions != permissions { try setPermissions(file, permissions) }
            try fill { (bytes, place) throws(FileProblem) in try write(bytes, to: file, at: place) }
            if isDurable { try sync(file) }
            try rename(file.path, to: path)
        } catch {
            // What went wrong first is what the caller needs to know, not that the temporary file is still there.
            if let temporary { try? remove(temporary.path) }
            throw FileProblem(operation: error.operation, path: path, code: error.code)
        }
        if isDurable { try syncFolder(folder) }
    }

    /// A new file in a folder, held so that whoever removes leftovers leaves it alone.
    private func makeTemporary(in folder: String, for use: FileUse) throws(FileProblem) -> OpenFile {
        while true {
            let path = PathText.path(of: TemporaryName.make(), in: folder)
            let file = try open(path, for: use)
            do throws(FileProblem) {
                // Somebody may have taken it for left over before it was held. Where files cannot be locked, nobody does.
                let isHeld = (try? lock(file, waitMilliseconds: 0)) ?? true
                if isHeld, try status(path)?.inode == status(of: file).inode { return file }
            } catch {
                close(file)
                try? remove(path)
                throw error
            }
            close(file)
        }
    }
}
