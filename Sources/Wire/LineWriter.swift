package import Events
import Evidence
package import GlobalCompact
import JSON

/// What a line states of its recording.
package struct Recording: Sendable {
    package var id: String
    package var writer: String
    package var sequence: Int
    package var batch: BatchPlace?
    package var recorded: Instant

    package init(id: String, writer: String, sequence: Int, batch: BatchPlace?, recorded: Instant) {
        self.id = id
        self.writer = writer
        self.sequence = sequence
        self.batch = batch
        self.recorded = recorded
    }
}

/// Writes events as lines of a file: CloudEvents in RFC 8785 form, with their checksum.
package enum LineWriter {
    /// The line of an offered event, without its newline.
    package static func line(of offer: Offer, _ recording: Recording) throws(LineProblem) -> [UInt8] {
        var members: [(name: String, value: JSONValue)] = []
        if let batch = recording.batch { members.append(("batch", .string(batch.description))) }
        members += [
            ("crc32c", .string("00000000")),
            ("data", offer.data),
        ]
        if let schema = offer.schema { members.append(("dataschema", .string(schema))) }
        members += [
            ("id", .string(recording.id)),
            ("occurred", .string(offer.occurred.description)),
            ("recordedtime", .string(recording.recorded.description)),
            ("sequence", .string(padded(recording.sequence))),
            ("source", .string(recording.writer)),
            ("specversion", .string("1.0")),
            ("subject", .string(offer.subject.description)),
            ("time", .string(EffectiveTime.text(of: offer.occurred))),
            ("type", .string(offer.type.rawValue)),
        ]
        return try sealed(members, recording)
    }

    /// The line of an event that another writer's file holds, under a new recording: what it states stays as it is, also what
    /// this program does not know.
    package static func line(moving line: Span<UInt8>, _ recording: Recording) throws(LineProblem) -> [UInt8] {
        var reader = LineReader()
        guard case .object(let stated) = try reader.value(of: line) else { throw .notCanonical }
        let replaced: Set<String> = ["batch", "crc32c", "recordedtime", "sequence", "source"]
        var members = stated.filter { !replaced.contains($0.name) }
        if let batch = recording.batch { members.append(("batch", .string(batch.description))) }
        members += [
            ("crc32c", .string("00000000")), ("recordedtime", .string(recording.recorded.description)),
            ("sequence", .string(padded(recording.sequence))), ("source", .string(recording.writer)),
        ]
        return try sealed(members, recording)
    }

    private static func sealed(_ members: [(name: String, value: JSONValue)], _ recording: Recording) throws(LineProblem) -> [UInt8] {
        var line = JSONValue.object(members).canonicalBytes()
        guard line.count <= LineLimit.bytes else { throw .tooLong(bytes: line.count) }
        let prefix = recording.batch.map { "{\"batch\":\"\($0.description)\",\"crc32c\":\"" } ?? "{\"crc32c\":\""
        let offset = prefix.utf8.count
        let sum = CRC32C.hex(CRC32C.checksum(line.span, noughtsFrom: offset))
        line.replaceSubrange(offset..<(offset + 8), with: sum.utf8)
        return line
    }

    private static func padded(_ sequence: Int) -> String {
        let digits = String(sequence)
        return String(repeating: "0", count: max(0, 10 - digits.utf8.count)) + digits
    }
}
