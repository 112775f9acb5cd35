import Events
import GlobalCompact

/// The part of a line that must be consistent with the lines before it: sequence, batch, recorded time, writer.
struct LineHeader: Sendable {
    let sequence: Int
    let recorded: Instant
    private let batchNumber: UInt32
    /// 0 for a lone event.
    private let batchCount: UInt32
    /// The writer that it names, where it is another; and whether it opens a file.
    private let rare: Rare?

    /// What few lines say.
    private final class Rare: Sendable {
        let isOpening: Bool
        let otherWriter: String?

        init(isOpening: Bool, otherWriter: String?) {
            self.isOpening = isOpening
            self.otherWriter = otherWriter
        }
    }

    /// Of a line of its own writer's file that does not open it.
    init(sequence: Int, batch: BatchPlace?, recorded: Instant) {
        self.init(sequence, batch, recorded, nil)
    }

    /// Of an event that was read in full from the file of `writer`.
    init(_ event: RecordedEvent, writer: String) {
        let isOpening = event.type == EventType.ledgerOpened.rawValue
        let isOther = event.writer != writer
        self.init(
            event.sequence, event.batch, event.recorded,
            isOpening || isOther ? Rare(isOpening: isOpening, otherWriter: isOther ? event.writer : nil) : nil)
    }

    private init(_ sequence: Int, _ batch: BatchPlace?, _ recorded: Instant, _ rare: Rare?) {
        self.sequence = sequence
        self.recorded = recorded
        batchNumber = UInt32(batch?.number ?? 0)
        batchCount = UInt32(batch?.count ?? 0)
        self.rare = rare
    }

    var batch: BatchPlace? {
        batchCount == 0 ? nil : BatchPlace(number: Int(batchNumber), count: Int(batchCount))
    }

    /// Whether it is its own writer's and does not open the file.
    var isPlain: Bool { rare == nil }
    var isOpening: Bool { rare?.isOpening ?? false }
    var otherWriter: String? { rare?.otherWriter }
}
