package import Events
package import Files
package import History
package import JSON

/// One consistent cut of all writers' files, read.
package struct LedgerReading: Sendable {
    package var folder: LedgerFolder
    /// Sorted by writer.
    package var files: [WriterFile]
    package var eventIndex: EventIndex
    /// What has to be told beside the answer.
    package var notes: [LedgerNote] = []
    private(set) var store: LineStore
    /// How many of its lines were taken from the cache.
    package private(set) var keptCount = 0
    /// The cache, where its sums were looked at.
    package private(set) var checkedCache: FileStatus?
    /// Whether it is of all events that there are.
    private(set) var isWhole = true

    init(
        folder: LedgerFolder, files: [WriterFile], eventIndex: EventIndex, store: LineStore, keptCount: Int = 0,
        checkedCache: FileStatus? = nil, isWhole: Bool = true
    ) {
        (self.folder, self.files, self.eventIndex, self.store) = (folder, files, eventIndex, store)
        (self.keptCount, self.checkedCache, self.isWhole) = (keptCount, checkedCache, isWhole)
    }

    /// How many events there are in all files.
    package var size: Int {
        eventIndex.count
    }

    /// Why some of its bytes could not be read again, where that happened: then nothing that was made of them may be believed.
    package var failure: FileProblem? {
        files.compactMap(\.failure).first
    }

    /// Takes in what was appended to one of the files; its lines stand at the end of the event index.
    mutating func grow(_ file: WriterFile, to eventIndex: EventIndex) {
        guard let index = files.firstIndex(where: { $0.writer == file.writer }) else { return }
        store.add(file, beyond: files[index].size)
        files[index] = file
        self.eventIndex = eventIndex
        self.eventIndex.source = store
    }

    /// Lets what is added to it from now on cost no more than it is, however much it holds.
    mutating func settle() {
        eventIndex.settle()
    }

    /// The bytes of a line of the event index, as they stand in the file.
    package func line(_ number: UInt32) -> [UInt8] {
        store.line(Int(number))
    }

    /// In whose file a line of the event index stands, and where, from 1; nothing where there is no such line.
    package func place(of number: UInt32) -> (writer: String, sequence: Int)? {
        store.place(of: Int(number))
    }

    /// The place of a line of the event index in its batch; nothing of one that was recorded alone.
    package func batch(ofLine number: UInt32) -> BatchPlace? {
        store.batch(of: Int(number))
    }

    /// A line of the event index as a value; null where it cannot be read again, as `failure` tells.
    package func value(ofLine number: UInt32) -> JSONValue {
        store.value(Int(number)) ?? .null
    }
}
