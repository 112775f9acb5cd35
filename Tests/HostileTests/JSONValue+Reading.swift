import JSON

/// What stands in a value.
extension JSONValue {
    /// The members of an object; none of anything else.
    var members: [(name: String, value: JSONValue)] {
        if case .object(let members) = self { members } else { [] }
    }

    var text: String? {
        if case .string(let text) = self { text } else { nil }
    }

    subscript(_ name: String) -> JSONValue? {
        members.first { $0.name == name }?.value
    }
}
