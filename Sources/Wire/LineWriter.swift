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
        try append(offer, recording, to: &line)
        return line
    }

    /// Adds the line of an offered event, without its newline, to others; nothing where it is too long.
    package static func append(_ offer: Offer, _ recording: Recording, to lines: inout [UInt8]) throws(LineProblem) {
        let start = lines.count
        lines.append(contentsOf: prefix(recording).utf8)
        lines.append(contentsOf: noSum.utf8)
        lines.append(contentsOf: #"","data":"#.utf8)
        lines.append(contentsOf: offer.canonicalData)
        lines.append(contentsOf: (offer.schema.map { #","dataschema":"\#($0)""# } ?? "").utf8)
        // None of these has a character that is written as an escape.
        let members = [
            (#","id":""#, recording.id), (#"","occurred":""#, offer.occurred.description),
            (#"","recordedtime":""#, recording.recorded.description), (#"","sequence":""#, padded(recording.sequence)),
            (#"","source":""#, recording.writer), (#"","specversion":"1.0","subject":""#, offer.subject.description),
            (#"","time":""#, EffectiveTime.text(of: offer.occurred)), (#"","type":""#, offer.type.rawValue),
        ]
        for (name, value) in members {
            lines.append(contentsOf: name.utf8)
            lines.append(contentsOf: value.utf8)
        }
        lines.append(contentsOf: #""}"#.utf8)
        try seal(&lines, from: start, recording)
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
        var moved = JSONValue.object(members).canonicalBytes()
        try seal(&moved, from: 0, recording)
        return moved
    }

    /// What a line begins with, up to its checksum.
    private static func prefix(_ recording: Recording) -> String {
        recording.batch.map { #"{"batch":"\#($0.description)","crc32c":""# } ?? #"{"crc32c":""#
    }

    /// Puts its checksum into the last line of some, which begins at a place; takes out one that is too long.
    private static func seal(_ lines: inout [UInt8], from start: Int, _ recording: Recording) throws(LineProblem) {
        let count = lines.count - start
        guard count <= LineLimit.bytes else {
            lines.removeLast(count)
            throw .tooLong(bytes: count)
        }
        let offset = prefix(recording).utf8.count
        let sum = CRC32C.hex(CRC32C.checksum(lines.span.extracting(start...), noughtsFrom: offset))
        lines.replaceSubrange((start + offset)..<(start + offset + 8), with: sum.utf8)
    }

    private static func padded(_ sequence: Int) -> String {
        let digits = String(sequence)
        return String(repeating: "0", count: max(0, 10 - digits.utf8.count)) + digits
    }
}
