package import JSON

/// Reading an answer in JSON, member by member; of anything else there are no members, elements, texts or numbers.
extension JSONValue {
    package init(reading bytes: [UInt8]) throws(JSONProblem) {
        let document = try JSONDocument(parsing: bytes, limits: JSONLimits(depth: 64, bytes: Int.max))
        self = document.value(document.root)
    }

    /// The value of a text; nothing where it is no JSON.
    package init?(parsing bytes: [UInt8]) {
        guard let value = try? JSONValue(reading: bytes) else { return nil }
        self = value
    }

    /// The members of an object, in the order in which they stand.
    package var members: [(name: String, value: JSONValue)] {
        if case .object(let members) = self { members } else { [] }
    }

    /// The names of an object's members, in the order in which they stand.
    package var names: [String] {
        members.map(\.name)
    }

    package subscript(name: String) -> JSONValue? {
        members.first { $0.name == name }?.value
    }

    /// The elements of an array.
    package var items: [JSONValue] {
        if case .array(let items) = self { items } else { [] }
    }

    package var text: String? {
        if case .string(let text) = self { text } else { nil }
    }

    package var number: Int? {
        if case .integer(let number) = self { number } else { nil }
    }

    package var isNull: Bool {
        if case .null = self { true } else { false }
    }
}
