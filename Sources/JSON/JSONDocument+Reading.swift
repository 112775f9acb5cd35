/// What a node is and says.
///
/// A node belongs to the document that it came from; any other stops the program.
extension JSONDocument {
    /// The kind of a value; a member's name is a string.
    package func kind(_ node: JSONNode) -> JSONKind {
        tape[node.index].kind
    }

    /// The bytes of the text that the value takes up, a string's quotes included.
    package func range(_ node: JSONNode) -> Range<Int> {
        let entry = tape[node.index]
        return Int(entry.start)..<Int(entry.end)
    }

    /// The text of a string without its escapes; empty for anything else.
    package func string(_ node: JSONNode) -> String {
        let entry = tape[node.index]
        guard entry.kind == .string else { return "" }
        return entry.isEscaped
            ? String(decoding: JSONText.unescaped(bytes.span.extracting(entry.contents)), as: UTF8.self)
            : String(decoding: bytes[entry.contents], as: UTF8.self)
    }

    /// What `body` makes of a string's bytes without its escapes; nil for anything but a string.
    package func withUTF8<Result>(of node: JSONNode, _ body: (Span<UInt8>) -> Result) -> Result? {
        let entry = tape[node.index]
        guard entry.kind == .string else { return nil }
        return entry.isEscaped
            ? body(JSONText.unescaped(bytes.span.extracting(entry.contents)).span) : body(bytes.span.extracting(entry.contents))
    }

    /// Whether the value is a string of exactly these bytes once its escapes are resolved.
    ///
    /// Unlike Swift's `==` it does not treat canonically equivalent texts as one.
    package func equals(_ node: JSONNode, _ text: String) -> Bool {
        let entry = tape[node.index]
        let utf8 = text.utf8
        // Most comparisons end with the lengths, before a span is asked of the string.
        guard entry.kind == .string, entry.isEscaped || entry.contents.count == utf8.count else { return false }
        return contents(of: entry, are: utf8.span)
    }

    /// Whether the value is a string of exactly these bytes once its escapes are resolved.
    package func equals(_ node: JSONNode, _ text: StaticString) -> Bool {
        equals(node, text.description)
    }

    /// The value of an integer within ±(2^53 − 1) in plain digits; nil for anything else.
    package func integer(_ node: JSONNode) -> Int? {
        let entry = tape[node.index]
        guard entry.kind == .number else { return nil }
        return JSONNumber.integer(bytes.span.extracting(range(node)))
    }

    /// The double nearest to a number, always finite; nil for anything else.
    package func double(_ node: JSONNode) -> Double? {
        guard kind(node) == .number else { return nil }
        return JSONNumber.double(bytes.span.extracting(range(node)))
    }

    /// Whether a string stands for exactly these bytes.
    func contents(of entry: JSONTapeNode, are text: Span<UInt8>) -> Bool {
        let range = entry.contents
        guard !entry.isEscaped else {
            return Self.areEqual(JSONText.unescaped(bytes.span.extracting(range)).span, text)
        }
        return range.count == text.count && Self.areEqual(bytes.span.extracting(range), text)
    }

    private static func areEqual(_ first: Span<UInt8>, _ second: Span<UInt8>) -> Bool {
        guard first.count == second.count else { return false }
        for index in first.indices where first[index] != second[index] {
            return false
        }
        return true
    }
}
