import DeskTesting
import JSON
import Testing

/// The file in which a copy keeps a head: two places, each with a record and its turn.
enum KeptHead {
    /// The record of the latest turn.
    static func record(_ bytes: [UInt8]?) throws -> JSONValue {
        let records = try #require(bytes).split(separator: 10).compactMap { JSONValue(parsing: Array($0)) }
        return try #require(records.max { turn($0) < turn($1) })
    }

    /// How often the file was written before.
    static func turn(_ record: JSONValue) -> Int {
        if case .integer(let turn)? = record["turn"] { turn } else { -1 }
    }
}
