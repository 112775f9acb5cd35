import History

/// A writer's file as bytes in memory, before it is read.
struct WriterText: Sendable {
    var writer: String
    var bytes: [UInt8]
    /// What this copy has acknowledged; nothing where it keeps no head, or where the file is shorter than its head.
    var acknowledged: Head?
}

extension LedgerReading {
    /// Reads writers' files that are in memory already, as if they stood in a folder.
    ///
    /// - Parameter stopsAtTail: the first that ends within a line or a batch is then the last that is read.
    init(of texts: [WriterText], in folder: LedgerFolder, stopsAtTail: Bool = false) throws(JournalProblem) {
        var store = LineStore()
        var eventIndex = EventIndex(source: store)
        var files: [WriterFile] = []
        for text in texts {
            var reader = WriterFileReader(
                writer: text.writer, path: folder.file(of: text.writer), content: LineContent(text.bytes),
                acknowledged: text.acknowledged)
            let file = try reader.read(into: &eventIndex)
            if let head = text.acknowledged { try file.check(against: head, inode: nil) }
            store.add(file)
            files.append(file)
            if stopsAtTail, file.hasTail { break }
        }
        eventIndex.source = store
        self.init(folder: folder, files: files, eventIndex: eventIndex, store: store)
    }

    /// A writer's file, where there is one.
    func file(of writer: String) -> WriterFile? {
        files.first { $0.writer == writer }
    }
}
