import Events
import Files
import GlobalCompact
import JSON
import Wire

/// Makes a large ledger from a seed: invented events of several writers, who take turns.
///
/// Two runs with one seed and one size give the same bytes. The events were recorded from the beginning of 2020 to the spring of 2026,
/// evenly, so that a question as of a day leaves out the same share of a ledger of any size.
struct LedgerGenerator {
    let system: any FileSystem
    /// How many events, of each writer's file the opening among them; at least one more than there are writers.
    let events: Int
    let seed: UInt64

    private static let writers = ["generated-1", "generated-2", "generated-3"]
    private static let title = "Generated to measure speed on: everything in it is invented"
    private static let start = Instant(microseconds: 1_577_836_800_000_000)
    private static let end = Instant(microseconds: 1_777_593_600_000_000)

    /// A writer's file as far as it is written.
    private struct WriterFile {
        let writer: String
        let file: OpenFile
        var sequence = 0
        var written = 0
        var buffer: [UInt8] = []
    }

    /// Writes the ledger into a folder that has none yet.
    func generate(into folder: String) throws {
        try system.makeFolder(folder + "/events")
        try system.replace(folder + "/events/.gitattributes", with: Array("*.jsonl -text -merge\n".utf8), isDurable: false)
        var files = try Self.writers.map { writer in
            WriterFile(writer: writer, file: try system.open(folder + "/events/" + writer + ".jsonl", for: .updating(create: true)))
        }
        defer { for file in files { system.close(file.file) } }
        var generator = EventGenerator(seed: seed)
        var draw = SeededDraw(seed: ~seed)
        var count = 0
        for place in files.indices {
            count += 1
            try add(opening(of: files[place].writer), count, nil, recorded(count), to: &files[place])
        }
        while count < events {
            let size = min(draw.below(3) == 0 ? 2 + draw.below(30) : 1, events - count)
            let place = draw.below(files.count)
            let recorded = recorded(count + 1)
            for number in 1...size {
                count += 1
                let offer = generator.next(on: recorded.day, id: id(count))
                try add(offer, count, size > 1 ? BatchPlace(number: number, count: size) : nil, recorded, to: &files[place])
            }
            generator.endBatch()
            if files[place].buffer.count > 1 << 20 { try flush(&files[place]) }
        }
        for place in files.indices { try flush(&files[place]) }
    }

    /// Lines that can be offered to a ledger: each a fact with an id of its own.
    func offers() -> [(id: String, line: [UInt8])] {
        var generator = EventGenerator(seed: seed)
        var lines: [(id: String, line: [UInt8])] = []
        while lines.count < events {
            let id = id(lines.count + 1)
            let offer = generator.next(on: Self.end.day, id: id)
            guard case .object(let members) = offer.content else { continue }
            lines.append((id, JSONValue.object(members + [("id", .string(id))]).canonicalBytes()))
        }
        return lines
    }

    private func id(_ count: Int) -> String {
        "generated-\(seed)-\(count)"
    }

    private func recorded(_ count: Int) -> Instant {
        let step = (Self.end.microseconds - Self.start.microseconds) / Int64(max(1, events))
        return Instant(microseconds: Self.start.microseconds + Int64(count) * step)
    }

    private func opening(of writer: String) -> Offer {
        var opened = LedgerOpened()
        opened.origin = "gcm-ledger/" + writer
        opened.title = Self.title
        return Offer(
            id: nil, type: .ledgerOpened, subject: Subject(.ledger, writer), occurred: Period(day: Self.start.day),
            event: .ledger(.opened(opened)), data: FieldWriter.object(opened))
    }

    private func add(_ offer: Offer, _ count: Int, _ batch: BatchPlace?, _ recorded: Instant, to file: inout WriterFile) throws {
        file.sequence += 1
        let recording = Recording(id: id(count), writer: file.writer, sequence: file.sequence, batch: batch, recorded: recorded)
        file.buffer += try LineWriter.line(of: offer, recording)
        file.buffer.append(10)
    }

    private func flush(_ file: inout WriterFile) throws {
        try system.write(file.buffer, to: file.file, at: file.written)
        file.written += file.buffer.count
        file.buffer.removeAll(keepingCapacity: true)
    }
}
