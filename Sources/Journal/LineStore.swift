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
    }

    /// By their numbers.
    private var runs: [Run] = []
    /// How many lines there are.
    private(set) var count = 0

    /// Takes in the lines of a file, or those after its first ones.
    mutating func add(_ file: WriterFile, beyond size: Int = 0) {
        runs.append(Run(file: file, firstNumber: count, firstLine: size))
        count += file.size - size
    }

    /// The bytes of a line.
    func line(_ number: Int) -> [UInt8] {
        guard let run = runs.last(where: { $0.firstNumber <= number }) else { return [] }
        return run.file.line(run.firstLine + number - run.firstNumber)
    }

    func recorded(_ number: Int) -> RecordedEvent? {
        var reader = LineReader()
        // Every line of a reading was read once: what is here reads again.
        return try? reader.read(line(number).span)
    }

    func content(_ number: Int) -> [UInt8] {
        var reader = LineReader()
        let content = try? reader.content(of: line(number).span)
        return content?.canonicalBytes() ?? []
    }

    // MARK: Many lines

    /// So many lines are decoded at a time, and so many such blocks are held at once for each processor.
    private static let blockLines = 1024
    private static let blocksHeld = 4

    func readStatements(_ numbers: [UInt32], _ take: (Int, Event, Period) -> Void) {
        let blocks = stride(from: 0, to: numbers.count, by: Self.blockLines).map { $0..<min($0 + Self.blockLines, numbers.count) }
        var next = 0
        while next < blocks.count {
            let held = Array(blocks[next..<min(next + Self.blocksHeld * Machine.processorCount, blocks.count)])
            let decoded = Machine.concurrently(held.count) { statements(numbers[held[$0]]) }
            for (block, statements) in zip(held, decoded) {
                for (index, statement) in zip(block, statements) {
                    if let (event, occurred) = statement { take(index, event, occurred) }
                }
            }
            next += held.count
        }
    }

    private func statements(_ numbers: ArraySlice<UInt32>) -> [(event: Event, occurred: Period)?] {
        var reader = LineReader()
        return numbers.map { number in
            guard let (event, occurred) = try? reader.statement(of: line(Int(number)).span) else { return nil }
            if case .event(.corrected(let correction)) = event { return (correction.content.event, correction.content.occurred) }
            return (event, occurred)
        }
    }
}
