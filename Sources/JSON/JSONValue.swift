/// A JSON value of its own, to build and to write.
///
/// Two values are equal when their canonical bytes are: `1` and `1.0` are, and so are objects whose members stand in another order.
package enum JSONValue: Sendable {
    case null
    case bool(Bool)
    case integer(Int)
    case double(Double)
    case string(String)
    case array([JSONValue])
    case object([(name: String, value: JSONValue)])
}

extension JSONValue: Equatable {
    /// Whether two values have the same RFC 8785 form.
    package static func == (first: JSONValue, second: JSONValue) -> Bool {
        first.canonicalBytes() == second.canonicalBytes()
    }
}
