import JSON

/// Reading an answer in JSON, member by member.
extension JSONValue {
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

    /// The names of an object's members, in the order in which they stand.
    var names: [String] {
        guard case .object(let members) = self else { return [] }
        return members.map(\.name)
    }

    var text: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    var number: Int? {
        guard case .integer(let number) = self else { return nil }
        return number
    }

    var isNull: Bool {
        if case .null = self { true } else { false }
    }
}
