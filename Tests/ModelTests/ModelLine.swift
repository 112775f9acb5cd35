import DeskTesting
import JSON

/// A line of a ledger, as a model and a file have it.
struct ModelLine {
    var id: String
    var writer: String
    /// Minutes after the beginning of 2027.
    var recorded: Int
    var type: String
    var subject: String
    var occurred: String
    var data: [(name: String, value: JSONValue)]
    /// The version of its payload.
    var version = 1

    var period: ModelPeriod { ModelPeriod(occurred) }

    var thing: String { String(subject.prefix { $0 != "/" }) }

    var slug: String { String(subject.drop { $0 != "/" }.dropFirst()) }

    /// The line in short, for a person.
    var summary: String {
        let said = String(decoding: JSONValue.object(data).canonicalBytes(), as: UTF8.self)
        return "\(recorded) \(writer) \(id) \(type) \(subject) \(occurred) v\(version) \(said)"
    }

    subscript(name: String) -> JSONValue? {
        data.first { $0.name == name }?.value
    }

    /// The moment of so many minutes after the beginning of 2027.
    static func instant(_ minutes: Int) -> String {
        let day = ModelPeriod.text(ModelPeriod.number(2027, 1, 1) + minutes / 1440)
        return day + "T" + ModelPeriod.digits(minutes % 1440 / 60, 2) + ":" + ModelPeriod.digits(minutes % 60, 2) + ":00.000000Z"
    }

    /// The line's bytes at a place in its file, with a newline.
    func bytes(sequence: Int) -> [UInt8] {
        var members: [(name: String, value: JSONValue)] = [
            ("specversion", .string("1.0")), ("id", .string(id)), ("source", .string(writer)),
            ("sequence", .string(ModelPeriod.digits(sequence, 10))), ("crc32c", .string("00000000")),
            ("recordedtime", .string(Self.instant(recorded))), ("type", .string(type)), ("subject", .string(subject)),
            ("occurred", .string(occurred)), ("time", .string(ModelPeriod.text(period.last) + "T00:00:00Z")), ("data", .object(data)),
        ]
        if version > 1 { members.append(("dataschema", .string("urn:gcm-ledger:\(type):\(version)"))) }
        let zeroed = JSONValue.object(members).canonicalBytes()
        let sum = String(Self.checksum(zeroed), radix: 16)
        members[4].value = .string(String(repeating: "0", count: 8 - sum.count) + sum)
        return JSONValue.object(members).canonicalBytes() + [10]
    }

    /// CRC-32C, bit by bit (RFC 3720, appendix B.4).
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var sum: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? (sum >> 1) ^ 0x82F6_3B78 : sum >> 1 }
        }
        return ~sum
    }
}
