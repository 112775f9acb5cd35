/// How a line says of which version its payload is: not at all of version 1, else as `urn:gcm-ledger:<type>:<n>`.
enum PayloadVersion {
    /// What stands before the number.
    static func prefix(of type: String) -> String {
        "urn:gcm-ledger:\(type):"
    }

    /// The schema that a line of a version has; nothing for version 1.
    static func schema(of type: String, _ version: Int) -> String? {
        version > 1 ? prefix(of: type) + String(version) : nil
    }

    /// The version from 2 on that a schema says in plain digits, one too large to count being as large as can be; nothing where it is none.
    static func later(_ schema: String, of type: String) -> Int? {
        let prefix = prefix(of: type)
        guard schema.utf8.starts(with: prefix.utf8) else { return nil }
        let digits = schema.utf8.dropFirst(prefix.utf8.count)
        guard let first = digits.first, first != 48, digits.allSatisfy({ (48...57).contains($0) }), !digits.elementsEqual([49]) else {
            return nil
        }
        return Int(String(decoding: digits, as: UTF8.self)) ?? .max
    }
}
