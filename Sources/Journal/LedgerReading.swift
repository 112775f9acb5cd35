package import History

/// One consistent cut of all writers' files, read.
package struct LedgerReading: Sendable {
    package var folder: LedgerFolder
    /// Sorted by writer.
    package var files: [WriterFile]
    package var chronicle: Chronicle
    private(set) var store: LineStore

    /// How many events there are in all files.
    package var size: Int {
        chronicle.count
    }

    /// Takes in what was appended to one of the files; its lines stand at the end of the chronicle.
    mutating func grow(_ file: WriterFile, to chronicle: Chronicle) {
        guard let index = files.firstIndex(where: { $0.writer == file.writer }) else { return }
        store.addGrowth(of: file, beyond: files[index].size)
        files[index] = file
        self.chronicle = chronicle
    }

    /// The bytes of a line of the chronicle, as they stand in the file.
    package func line(_ number: UInt32) -> ArraySlice<UInt8> {
        store.line(Int(number))
    }
}
