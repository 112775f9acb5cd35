import Events
import Files
import GlobalCompact
import Wire

/// Makes a large ledger from a seed: the files of a real one, and beside them a writer `generated` with as many events as are asked for.
///
/// Two runs with one seed give the same bytes.
struct LedgerGenerator {
    let system: any FileSystem
    let events: Int
    let seed: UInt64

    private static let writer = "generated"
    /// When the first line was recorded, and how far apart the lines are, in microseconds.
    private static let start = Instant(microseconds: 1_577_836_800_000_000)
    private static let stepMicroseconds: Int64 = 200_000_000

    /// Writes the ledger into a folder that has none yet.
    func generate(beside ledger: String, into folder: String) throws {
        try system.makeFolder(folder + "/events")
        for name in try system.names(in: ledger + "/events") where name.hasSuffix(".jsonl") || name == ".gitattributes" {
            guard let bytes = try system.contents(of: ledger + "/events/" + name) else { continue }
            try system.replace(folder + "/events/" + name, with: bytes)
        }
        let path = folder + "/events/" + Self.writer + ".jsonl"
        let file = try system.open(path, for: .updating(create: true))
        defer { system.close(file) }
        var generator = EventGenerator(seed: seed)
        var draw = SeededDraw(seed: ~seed)
        var buffer = try LineWriter.line(of: opening(), recording(1, batch: nil)) + [10]
        var written = 0
        var sequence = 1
        while sequence < events {
            let size = min(draw.below(3) == 0 ? 2 + draw.below(30) : 1, events - sequence)
            let recorded = recording(sequence + 1, batch: nil).recorded
            for place in 1...size {
                sequence += 1
                var recording = recording(sequence, batch: size > 1 ? BatchPlace(number: place, count: size) : nil)
                recording.recorded = recorded
                buffer += try LineWriter.line(of: generator.next(on: recorded.day), recording) + [10]
            }
            if buffer.count > 1 << 20 || sequence >= events {
                try system.write(buffer, to: file, at: written)
                written += buffer.count
                buffer.removeAll(keepingCapacity: true)
            }
        }
    }

    private func opening() -> Offer {
        var opened = LedgerOpened()
        opened.origin = "gcm-ledger/" + Self.writer
        return Offer(
            id: nil, type: .ledgerOpened, subject: Subject(.ledger, Self.writer), occurred: Period(day: Self.start.day),
            event: .ledger(.opened(opened)), data: FieldWriter.object(opened))
    }

    private func recording(_ sequence: Int, batch: BatchPlace?) -> Recording {
        let recorded = Instant(microseconds: Self.start.microseconds + Int64(sequence) * Self.stepMicroseconds)
        return Recording(id: "generated-\(seed)-\(sequence)", writer: Self.writer, sequence: sequence, batch: batch, recorded: recorded)
    }
}
