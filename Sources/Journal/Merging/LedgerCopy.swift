package import Files

/// Another copy of the ledger: a folder, or a pack.
package struct LedgerCopy: Sendable {
    /// Its whole batches.
    package var reading: LedgerReading
    package var isPack: Bool

    /// Reads a copy at a path. Nothing of it is written.
    ///
    /// Of a folder the lock is held meanwhile, where there is one, and the files are synced: what is taken from them is
    /// neither on its way nor lost there by a power cut.
    package init(_ system: any FileSystem, at path: String, waitMilliseconds: Int) throws(MergeProblem) {
        let status: FileStatus?
        do throws(FileProblem) {
            status = try system.status(path)
        } catch {
            throw .there(.file(error))
        }
        isPack = status.map { !$0.isFolder } ?? false
        if let status, isPack {
            guard status.isRegularFile else { throw .pack(.notAPack(path: path)) }
            reading = try LedgerPack.read(system, path, size: status.size)
        } else {
            do throws(JournalProblem) {
                let folder = try LedgerReader(system).ledger(at: path)
                reading = try Self.settled(system, folder, waitMilliseconds)
            } catch {
                throw .there(error)
            }
        }
    }

    /// Reads a ledger when no append is on its way, and syncs what it read.
    static func settled(_ system: any FileSystem, _ folder: LedgerFolder, _ waitMilliseconds: Int) throws(JournalProblem) -> LedgerReading {
        let lock = try lock(system, folder, waitMilliseconds)
        defer { if let lock { system.close(lock) } }
        let reading = try LedgerReader(system, keptBytes: .max).read(folder)
        for file in reading.files { try sync(system, file.path) }
        return reading
    }

    /// The lock, held; nothing where there is none, or none that may be opened: nobody appends there.
    private static func lock(
        _ system: any FileSystem, _ folder: LedgerFolder, _ waitMilliseconds: Int
    ) throws(JournalProblem) -> OpenFile? {
        let file: OpenFile
        do throws(FileProblem) {
            file = try system.open(folder.lock, for: .reading)
        } catch {
            if error.isMissing || error.isNotAFolder || error.isDenied { return nil }
            throw .file(error)
        }
        do throws(FileProblem) {
            if try system.lock(file, waitMilliseconds: waitMilliseconds) { return file }
        } catch {
            system.close(file)
            throw .file(error)
        }
        system.close(file)
        throw .busy(waitedMilliseconds: waitMilliseconds)
    }

    private static func sync(_ system: any FileSystem, _ path: String) throws(JournalProblem) {
        do throws(FileProblem) {
            let file = try system.open(path, for: .reading)
            defer { system.close(file) }
            try system.sync(file)
        } catch {
            // What cannot be written cannot be lost either.
            if !error.isReadOnly { throw .file(error) }
        }
    }
}
