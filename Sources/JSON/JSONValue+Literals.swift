/// Strings, integers, booleans and arrays may be written as such where a value is built.
extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral {
    /// A string.
    package init(stringLiteral text: String) {
        self = .string(text)
    }

    /// An integer.
    package init(integerLiteral value: Int) {
        self = .integer(value)
    }

    /// `true` or `false`.
    package init(booleanLiteral value: Bool) {
        self = .bool(value)
    }

    /// An array.
    package init(arrayLiteral elements: JSONValue...) {
        self = .array(elements)
    }
}
