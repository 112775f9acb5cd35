import JSON

/// What stands in a value.
extension JSONValue {
    /// The members of an object; none of anything else.
    var members: [(name: String, value: JSONValue)] {
        if case .object(let members) = self { members } else { [] }
    }

    /// The elements of an array; none of anything else.
    var items: [JSONValue] {
        if case .array(let items) = self { items } else { [] }
    }

    var text: String? {
        if case .string(let text) = self { text } else { nil }
    }

    subscript(_ name: String) -> JSONValue? {
        members.first { $0.name == name }?.value
    }
}
