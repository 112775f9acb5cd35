import Events
import GlobalCompact
import History
import JSON
import Wire

/// The lines of a reading, for events that are asked for again.
struct LineStore: EventSource {
    private var files: [[UInt8]] = []
    private var places: [(file: Int, range: Range<Int>)] = []

    mutating func add(_ file: WriterFile) {
        files.append(file.bytes)
        addPlaces(file.lines[...])
    }

    /// Takes in the lines that were written to a file since it was taken in with so many.
    mutating func addGrowth(of file: WriterFile, beyond size: Int) {
        files.append(file.bytes)
        addPlaces(file.lines[size...])
    }

    private mutating func addPlaces(_ lines: ArraySlice<Range<Int>>) {
        let index = files.count - 1
        places.reserveCapacity(places.count + lines.count)
        for line in lines { places.append((index, line)) }
    }

    func recorded(_ number: Int) -> RecordedEvent? {
        let bytes = Array(line(number))
        var reader = LineReader()
        // Every line of a reading was read once: what is here reads again.
        return try? reader.read(bytes.span)
    }

    func readStatements(_ numbers: [UInt32], _ take: (Int, Event, Period) -> Void) {
        var reader = LineReader()
        for (index, number) in numbers.enumerated() {
            let place = places[Int(number)]
            let file = files[place.file]
            guard let (event, occurred) = try? reader.statement(of: file.span.extracting(place.range)) else { continue }
            if case .event(.corrected(let correction)) = event {
                take(index, correction.content.event, correction.content.occurred)
            } else {
                take(index, event, occurred)
            }
        }
    }

    func content(_ number: Int) -> [UInt8] {
        let bytes = Array(line(number))
        var reader = LineReader()
        let content = try? reader.content(of: bytes.span)
        return content?.canonicalBytes() ?? []
    }

    /// How many lines there are.
    var count: Int {
        places.count
    }

    /// The bytes of a line.
    func line(_ number: Int) -> ArraySlice<UInt8> {
        let place = places[number]
        return files[place.file][place.range]
    }
}
