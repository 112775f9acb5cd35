import Events
import History
import JSON
import Wire

/// The lines of a reading, for events that are asked for again.
struct LineStore: EventSource {
    private var files: [[UInt8]] = []
    private var places: [(file: Int, range: Range<Int>)] = []

    mutating func add(_ file: WriterFile) {
        files.append(file.bytes)
        let index = files.count - 1
        places.reserveCapacity(places.count + file.lines.count)
        for line in file.lines { places.append((index, line)) }
    }

    func recorded(_ number: Int) -> RecordedEvent? {
        let bytes = Array(line(number))
        var reader = LineReader()
        // Every line of a reading was read once: what is here reads again.
        return try? reader.read(bytes.span)
    }

    func content(_ number: Int) -> [UInt8] {
        let bytes = Array(line(number))
        var reader = LineReader()
        let content = try? reader.content(of: bytes.span)
        return content?.canonicalBytes() ?? []
    }

    /// The bytes of a line.
    func line(_ number: Int) -> ArraySlice<UInt8> {
        let place = places[number]
        return files[place.file][place.range]
    }
}
