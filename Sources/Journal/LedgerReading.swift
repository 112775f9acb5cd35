package import History

/// One consistent cut of all writers' files, read.
package struct LedgerReading: Sendable {
    package var folder: LedgerFolder
    /// Sorted by writer.
    package var files: [WriterFile]
    package var chronicle: Chronicle
    let store: LineStore

    /// How many events there are in all files.
    package var size: Int {
        chronicle.count
    }

    /// The bytes of a line of the chronicle, as they stand in the file.
    package func line(_ number: UInt32) -> ArraySlice<UInt8> {
        store.line(Int(number))
    }
}
