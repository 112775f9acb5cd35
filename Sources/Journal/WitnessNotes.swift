import Evidence
import Files

/// Where a reading is less, or other, than what this copy took in once or this user remembers.
///
/// An own file of which that is so is damage, and refused by whoever reads it. Another copy's file may have gone back on purpose, as
/// when an older state is checked out from git; and of an older backup its own heads know no better: that is told.
struct WitnessNotes {
    private let system: any FileSystem
    private let folder: LedgerFolder
    private let files: [String: WriterFile]
    private let heads: [String: Head]

    init(_ system: any FileSystem, _ folder: LedgerFolder, _ files: [WriterFile], _ heads: [String: Head]) {
        self.system = system
        self.folder = folder
        self.files = Dictionary(files.map { ($0.writer, $0) }) { first, _ in first }
        self.heads = heads
    }

    /// All notes, by writer; one a file.
    func all() throws(JournalProblem) -> [LedgerNote] {
        let remembered = OutsideMemory(system, folder).files()
        var notes: [LedgerNote] = []
        for writer in Set(heads.keys).union(remembered.keys).sorted() {
            if let note = try taken(writer) ?? older(writer, remembered[writer]) { notes.append(note) }
        }
        return notes
    }

    private func taken(_ writer: String) throws(JournalProblem) -> LedgerNote? {
        guard let head = heads[writer], head.isTaken, head.events > 0 else { return nil }
        let (file, path) = (files[writer], folder.file(of: writer))
        guard let file, file.size >= head.events else {
            return .shorterThanTaken(file: path, events: file?.size ?? 0, taken: head.events, head: folder.head(of: writer))
        }
        return try file.endsAsIn(head) ? nil : .otherThanTaken(file: path, taken: head.events, head: folder.head(of: writer))
    }

    private func older(_ writer: String, _ remembered: OutsideMemory.File?) -> LedgerNote? {
        guard let remembered else { return nil }
        let events = files[writer]?.size ?? 0
        let isOther = heads[writer].map { $0.events == remembered.events && $0.frontier.root != remembered.root } ?? false
        guard events < remembered.events || isOther else { return nil }
        return .olderThanRemembered(LedgerNote.Older(folder.file(of: writer), events: events, remembered))
    }
}
