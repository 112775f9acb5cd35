import Evidence

/// Where a reading is less, or other, than what this copy took in once or this user remembers.
///
/// An own file of which that is so is damage, and refused by whoever reads it. Another copy's file may have gone back on purpose, as
/// when an older state is checked out from git; and of an older backup its own heads know no better: that is told.
struct WitnessNotes {
    private let folder: LedgerFolder
    private let files: [String: WriterFile]
    private let heads: [String: Head]
    private let remembered: [String: OutsideMemory.File]

    /// - Parameters:
    ///   - heads, remembered: as they were before the files were looked at.
    init(_ folder: LedgerFolder, _ files: [WriterFile], _ heads: [String: Head], _ remembered: [String: OutsideMemory.File]) {
        self.folder = folder
        self.files = Dictionary(files.map { ($0.writer, $0) }) { first, _ in first }
        self.heads = heads
        let firsts = self.files.mapValues { KnownFiles.Present($0).first }
        // Another ledger may have stood in this folder, and another file under this name.
        let isOfThis = remembered.contains { firsts[$0.key] == $0.value.first }
        self.remembered = isOfThis ? remembered.filter { writer, file in (firsts[writer] ?? nil).map { $0 == file.first } ?? true } : [:]
    }

    /// All notes, by writer; one a file.
    func all() throws(JournalProblem) -> [LedgerNote] {
        var notes: [LedgerNote] = []
        for writer in Set(heads.keys).union(remembered.keys).sorted() {
            if let note = try taken(writer) ?? older(writer) { notes.append(note) }
        }
        return notes
    }

    private func taken(_ writer: String) throws(JournalProblem) -> LedgerNote? {
        guard let head = heads[writer], head.isTaken, head.events > 0 else { return nil }
        let (file, path) = (files[writer], folder.file(of: writer))
        let kept = [folder.head(of: writer)] + (remembered[writer].map { [$0.path] } ?? [])
        guard let file, file.size >= head.events else {
            return .shorterThanTaken(file: path, events: file?.size ?? 0, taken: head.events, kept: kept)
        }
        return try file.endsAsIn(head) ? nil : .otherThanTaken(file: path, taken: head.events, kept: kept)
    }

    private func older(_ writer: String) -> LedgerNote? {
        guard let known = remembered[writer] else { return nil }
        let events = files[writer]?.size ?? 0
        let isOther = heads[writer].map { $0.events == known.events && $0.frontier.root != known.root } ?? false
        guard events < known.events || isOther else { return nil }
        return .olderThanRemembered(LedgerNote.Older(folder.file(of: writer), events: events, known))
    }
}
