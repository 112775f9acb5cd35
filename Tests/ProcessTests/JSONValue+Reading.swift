import JSON

/// Reading an answer in JSON, member by member.
extension JSONValue {
    /// The value of a text; nothing where it is no JSON.
    init?(parsing bytes: [UInt8]) {
        guard let document = try? JSONDocument(parsing: bytes, limits: JSONLimits(depth: 64, bytes: Int.max)) else { return nil }
        self = document.value(document.root)
    }

    /// A member of an object; nothing where there is none.
    subscript(name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }

    /// The elements of an array.
    var items: [JSONValue] {
        guard case .array(let items) = self else { return [] }
        return items
    }

    var text: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    var number: Int? {
        guard case .integer(let number) = self else { return nil }
        return number
    }
}
