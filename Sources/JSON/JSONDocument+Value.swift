/// A document's values on their own.
extension JSONDocument {
    /// The value on its own: plain integers within ±(2^53 − 1) as such, other numbers as doubles, members in document order.
    ///
    /// Recursive, no deeper than the limit with which the document was read.
    package func value(_ node: JSONNode) -> JSONValue {
        switch kind(node) {
        case .null: .null
        case .true: .bool(true)
        case .false: .bool(false)
        case .string: .string(string(node))
        case .number: integer(node).map(JSONValue.integer) ?? double(node).map(JSONValue.double) ?? .null
        case .array: .array(elements(of: node).map { element in value(element) })
        case .object: .object(members(of: node).map { name, member in (string(name), value(member)) })
        }
    }
}
