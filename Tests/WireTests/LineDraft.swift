import Evidence
import JSON

/// A line that tests spoil: its members, to be taken away, replaced or added to before it gets its checksum.
struct LineDraft {
    private var members: [(name: String, value: JSONValue)]

    /// A good line.
    static let plain = LineDraft(members: [
        ("crc32c", "00000000"), ("data", .object([("planned", "2024-11")])), ("id", "review-1"), ("occurred", "2024-05-02"),
        ("recordedtime", "2026-02-03T09:15:42.000000Z"), ("sequence", "0000000007"), ("source", "geneva"), ("specversion", "1.0"),
        ("subject", "meeting/review-2-unece"), ("time", "2024-05-02T00:00:00Z"), ("type", "meeting.scheduled"),
    ])

    /// The line with another value of a member, or without the member.
    func with(_ name: String, _ value: JSONValue?) -> LineDraft {
        var draft = self
        draft.members.removeAll { $0.name == name }
        if let value { draft.members.append((name, value)) }
        return draft
    }

    /// The line of an event of a type with this payload.
    func with(type: String, subject: String, data: JSONValue) -> LineDraft {
        with("type", .string(type)).with("subject", .string(subject)).with("data", data)
    }

    /// The line of an event that occurred then, whose effective day is this.
    func with(occurred: String, effective: String) -> LineDraft {
        with("occurred", .string(occurred)).with("time", .string(effective + "T00:00:00Z"))
    }

    /// The line in canonical form, with its checksum unless that was spoilt.
    var line: [UInt8] {
        Self.seal(JSONValue.object(members).canonicalBytes())
    }

    var text: String {
        String(decoding: line, as: UTF8.self)
    }

    /// A line whose checksum is `00000000` with the right one in its place.
    static func seal(_ line: [UInt8]) -> [UInt8] {
        let name = Array(#""crc32c":"00000000""#.utf8)
        guard let start = line.firstRange(of: name)?.upperBound else { return line }
        let digits = (start - 9)..<(start - 1)
        return Array(line[..<digits.lowerBound]) + Array(CRC32C.hex(CRC32C.checksum(line.span)).utf8) + Array(line[digits.upperBound...])
    }
}
