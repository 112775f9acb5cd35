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
    /// The line of an offered event, without its newline: its members in canonical order.
    package static func line(of offer: Offer, _ recording: Recording) throws(LineProblem) -> [UInt8] {
        var line: [UInt8] = []
        line.reserveCapacity(offer.canonicalData.count + 512)
        func put(_ name: String, _ text: String) {
            line.append(UInt8(ascii: line.isEmpty ? "{" : ","))
            JSONText.appendQuoted(name, to: &line)
            line.append(UInt8(ascii: ":"))
            JSONText.appendQuoted(text, to: &line)
        }
        if let batch = recording.batch { put("batch", batch.description) }
        put("crc32c", noSum)
        line.append(contentsOf: #","data":"#.utf8)
        line.append(contentsOf: offer.canonicalData)
        if let schema = offer.schema { put("dataschema", schema) }
        put("id", recording.id)
        put("occurred", offer.occurred.description)
        put("recordedtime", recording.recorded.description)
        put("sequence", padded(recording.sequence))
        put("source", recording.writer)
        put("specversion", "1.0")
        put("subject", offer.subject.description)
        put("time", EffectiveTime.text(of: offer.occurred))
        put("type", offer.type.rawValue)
        line.append(UInt8(ascii: "}"))
        return try sealed(line, recording)
    }

    /// Stands where the checksum will.
    private static let noSum = "00000000"

    /// The line of an event that another writer's file holds, under a new recording: what it states stays as it is, also what
    /// this program does not know.
    package static func line(moving line: Span<UInt8>, _ recording: Recording) throws(LineProblem) -> [UInt8] {
        var reader = LineReader()
        guard case .object(let stated) = try reader.value(of: line) else { throw .notCanonical }
        let replaced: Set<String> = ["batch", "crc32c", "recordedtime", "sequence", "source"]
        var members = stated.filter { !replaced.contains($0.name) }
        if let batch = recording.batch { members.append(("batch", .string(batch.description))) }
        members += [
            ("crc32c", .string(noSum)), ("recordedtime", .string(recording.recorded.description)),
            ("sequence", .string(padded(recording.sequence))), ("source", .string(recording.writer)),
        ]
        return try sealed(JSONValue.object(members).canonicalBytes(), recording)
    }

    private static func sealed(_ canonical: [UInt8], _ recording: Recording) throws(LineProblem) -> [UInt8] {
        var line = canonical
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
