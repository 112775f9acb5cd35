import Events
import Files
import GlobalCompact
import History
import JSON
import Wire

/// The lines of a reading, for events that are asked for again.
struct LineStore: EventSource {
    /// Some lines of a file, under numbers that follow each other.
    private struct Run {
        var file: WriterFile
        var firstNumber: Int
        var firstLine: Int
        var count: Int
    }

    /// Where some lines that follow each other in a writer's file have their numbers, which follow each other too.
    struct Place: Sendable {
        var writer: String
        var firstNumber: Int
        var firstLine: Int
    }

    /// By their numbers.
    private var runs: [Run] = []
    /// How many lines there are.
    private(set) var count = 0

    init() {}

    /// Lines that were kept in a cache, so many in all.
    init(_ places: [Place], count: Int, of files: [WriterFile]) {
        for (index, place) in places.enumerated() {
            guard let file = files.first(where: { $0.writer == place.writer }) else { continue }
            let end = index + 1 < places.count ? places[index + 1].firstNumber : count
            runs.append(
                Run(file: file, firstNumber: place.firstNumber, firstLine: place.firstLine, count: end - place.firstNumber))
        }
        self.count = count
    }

    /// Where the lines have their numbers.
    var places: [Place] {
        runs.map { Place(writer: $0.file.writer, firstNumber: $0.firstNumber, firstLine: $0.firstLine) }
    }

    /// The number of a line of a writer's file, from 0.
    func number(of line: Int, in writer: String) -> Int? {
        runs.last { $0.file.writer == writer && $0.firstLine <= line }.map { $0.firstNumber + line - $0.firstLine }
    }

    /// Takes in the lines of a file, or those after its first ones.
    mutating func add(_ file: WriterFile, beyond size: Int = 0) {
        // All lines of a file are read in what it is now.
        for index in runs.indices where runs[index].file.writer == file.writer { runs[index].file = file }
        if let last = runs.indices.last, runs[last].file.writer == file.writer, runs[last].firstLine + runs[last].count == size {
            runs[last].count += file.size - size
        } else {
            runs.append(Run(file: file, firstNumber: count, firstLine: size, count: file.size - size))
        }
        count += file.size - size
    }

    /// The bytes of a line.
    func line(_ number: Int) -> [UInt8] {
        guard let run = run(of: number) else { return [] }
        return run.file.line(run.firstLine + number - run.firstNumber)
    }

    /// In whose file a line stands, and where, from 1.
    func place(of number: Int) -> (writer: String, sequence: Int)? {
        run(of: number).map { ($0.file.writer, $0.firstLine + number - $0.firstNumber + 1) }
    }

    /// The place of a line in its batch; nothing of one that was recorded alone.
    func batch(of number: Int) -> BatchPlace? {
        run(of: number).flatMap { LineReader.batch(of: $0.file.line($0.firstLine + number - $0.firstNumber).span) }
    }

    /// A line as a value.
    func value(_ number: Int) -> JSONValue? {
        again(number) { (reader, line) throws(LineProblem) in try reader.value(of: line) }
    }

    func recorded(_ number: Int) -> RecordedEvent? {
        again(number) { (reader, line) throws(LineProblem) in try reader.read(line) }
    }

    func content(_ number: Int) -> [UInt8] {
        again(number) { (reader, line) throws(LineProblem) in try reader.content(of: line) }?.canonicalBytes() ?? []
    }

    /// What a line reads as, which every line of a reading did once: where it does not again, the file says so.
    private func again<Value>(_ number: Int, _ read: (inout LineReader, Span<UInt8>) throws(LineProblem) -> Value) -> Value? {
        guard let run = run(of: number) else { return nil }
        var reader = LineReader()
        do throws(LineProblem) {
            return try read(&reader, run.file.line(run.firstLine + number - run.firstNumber).span)
        } catch {
            run.file.noteChange()
            return nil
        }
    }

    // MARK: Many lines

    private struct Statement {
        var event: Event
        var occurred: Period
    }

    /// So many lines are decoded at a time, and so many such blocks are held at once for each processor.
    private static let blockLines = 512
    private static let blocksHeld = 16
    /// Lines are read together where they stand in so many bytes, which a processor's own cache holds,
    /// with no more than so many between one and the next.
    private static let togetherBytes = 1 << 18
    private static let betweenBytes = 1 << 13

    func readStatements(_ numbers: [UInt32], _ take: (Int, Event, Period) -> Void) {
        let blocks = stride(from: 0, to: numbers.count, by: Self.blockLines).map { $0..<min($0 + Self.blockLines, numbers.count) }
        var decoded: [[Statement?]] = []
        var (next, taken) = (0, 0)
        func takeDecoded() {
            for block in decoded {
                for statement in block {
                    if let statement { take(taken, statement.event, statement.occurred) }
                    taken += 1
                }
            }
            decoded = []
        }
        // Some blocks are decoded while those before them are handed over.
        while next < blocks.count {
            let held = Array(blocks[next..<min(next + Self.blocksHeld * Machine.processorCount, blocks.count)])
            let decode = { @Sendable (number: Int) in statements(numbers[held[number]], .reading(numbers.count)) }
            if held.count == 1 {
                takeDecoded()
                decoded = [decode(0)]
            } else {
                decoded = Machine.concurrently(held.count, meanwhile: takeDecoded, decode)
            }
            next += held.count
        }
        takeDecoded()
    }

    private func statements(_ numbers: ArraySlice<UInt32>, _ reader: StatementReader) -> [Statement?] {
        var reader = reader
        var statements: [Statement?] = []
        statements.reserveCapacity(numbers.count)
        var rest = numbers
        while let run = rest.first.flatMap({ run(of: Int($0)) }) {
            let lines = neighbours(rest, run)
            let bytes = run.file.bytes(lines[0].lowerBound..<lines[lines.count - 1].upperBound)
            let marks = TextMarks(bytes.span)
            for line in lines {
                let place = (line.lowerBound - lines[0].lowerBound)..<(line.upperBound - lines[0].lowerBound)
                if place.upperBound <= bytes.count, let (event, occurred) = reader.statement(of: place, in: bytes, marks) {
                    statements.append(Self.content(event, occurred))
                } else {
                    run.file.noteChange()
                    statements.append(nil)
                }
            }
            rest = rest.dropFirst(lines.count)
        }
        return statements
    }

    /// Of a correction, the whole content that it holds.
    private static func content(_ event: consuming Event, _ occurred: Period) -> Statement {
        guard case .event(.corrected(let correction)) = event else { return Statement(event: event, occurred: occurred) }
        guard let content = correction.content else { return Statement(event: .event(.corrected(correction)), occurred: occurred) }
        return Statement(event: content.event, occurred: content.occurred)
    }

    /// Where the first of some lines of a run stand, as many as are read together.
    private func neighbours(_ numbers: ArraySlice<UInt32>, _ run: Run) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        for number in numbers {
            let place = run.firstLine + Int(number) - run.firstNumber
            guard place >= run.firstLine, place < run.firstLine + run.count else { break }
            let line = run.file.lines[place]
            if let first = lines.first, let last = lines.last {
                let gap = line.lowerBound - last.upperBound
                guard gap >= 0, gap <= Self.betweenBytes, line.upperBound - first.lowerBound <= Self.togetherBytes else { break }
            }
            lines.append(line)
        }
        return lines
    }

    /// The run of a line: the last that begins with it or before it. O(log n) in the runs, of which there are as many as files.
    private func run(of number: Int) -> Run? {
        var (low, high) = (0, runs.count)
        while low < high {
            let middle = (low + high) / 2
            if runs[middle].firstNumber <= number { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? nil : runs[low - 1]
    }
}
