import Events
import Files
import History
import Wire

/// This copy's files as a merge finds them, also where one has lost what was acknowledged.
struct OwnFiles {
    /// The writers that are bound to this very copy.
    let bound: Set<String>
    /// As they stand; a file that is gone has no bytes here only if nothing of it was acknowledged.
    let texts: [WriterText]
    /// The heads of files that are shorter than what this copy has acknowledged, or gone.
    let lost: [String: Head]
    let reading: LedgerReading

    init(_ system: any FileSystem, _ folder: LedgerFolder, machine: String) throws(JournalProblem) {
        let bindings = WriterBindings(system, folder, machine: machine)
        var bound: Set<String> = []
        for name in try bindings.names() where try bindings.isBoundHere(name) { bound.insert(name) }
        let heads = try HeadKeeper(system, folder).all()
        var texts: [WriterText] = []
        var lost = heads.filter { $0.value.bytes > 0 }
        for (writer, bytes) in try Self.files(system, folder) {
            let head = heads[writer]
            let isWhole = bytes.count >= head?.bytes ?? 0
            if isWhole { lost[writer] = nil }
            texts.append(WriterText(writer: writer, bytes: bytes, acknowledged: isWhole ? head : nil))
        }
        self.bound = bound
        self.texts = texts
        self.lost = lost
        reading = try LedgerReading(of: texts, in: folder)
    }

    /// Under the lock nobody appends: one look is enough.
    private static func files(
        _ system: any FileSystem, _ folder: LedgerFolder
    ) throws(JournalProblem) -> [(writer: String, bytes: [UInt8])] {
        var files: [(writer: String, bytes: [UInt8])] = []
        do throws(FileProblem) {
            for name in try system.names(in: folder.events) where name.hasSuffix(".jsonl") {
                let writer = String(name.dropLast(".jsonl".count))
                let path = folder.events + "/" + name
                guard let bytes = try system.contents(of: path) else { throw FileProblem.deadLink(path) }
                files.append((writer, bytes))
            }
        } catch {
            throw .file(error)
        }
        if let odd = files.first(where: { !WriterName.isValid($0.writer) }) { throw .notAWriterFile(name: odd.writer + ".jsonl") }
        return files
    }
}
