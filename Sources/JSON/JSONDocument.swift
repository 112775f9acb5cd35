/// A JSON text that was read strictly (RFC 8259), as a flat list of its values.
///
/// It keeps a copy of the text. A document can be used again for the next text, and allocates nothing once it has grown to its
/// greatest size.
package struct JSONDocument: Sendable {
    var bytes: [UInt8]
    var tape: [JSONTapeNode]
    /// Whether the text is byte for byte its own RFC 8785 form and `hasOnlyPlainIntegers`.
    package private(set) var isCanonical: Bool
    /// Whether every number is an integer within ±(2^53 − 1) in plain digits: no fraction, no exponent, no `-0`.
    package private(set) var hasOnlyPlainIntegers: Bool

    /// The document `null`.
    package init() {
        bytes = Array("null".utf8)
        tape = [JSONTapeNode(start: 0, end: 4, next: 1, kind: .null)]
        isCanonical = true
        hasOnlyPlainIntegers = true
    }

    /// The document that `bytes` are.
    ///
    /// Throws the `JSONProblem` for which they are refused.
    package init(parsing bytes: [UInt8], limits: JSONLimits = .line) throws(JSONProblem) {
        self.init()
        try readTape(bytes.span, limits: limits)
        self.bytes = bytes
    }

    /// Replaces the content with the document that `bytes` are, keeping the memory.
    ///
    /// Throws the `JSONProblem` for which they are refused; the document is then `null`.
    package mutating func parse(_ bytes: Span<UInt8>, limits: JSONLimits) throws(JSONProblem) {
        try readTape(bytes, limits: limits)
        copy(bytes)
    }

    /// The document's one value.
    package var root: JSONNode {
        JSONNode(index: 0)
    }

    private mutating func readTape(_ source: Span<UInt8>, limits: JSONLimits) throws(JSONProblem) {
        var parser = JSONParser(limits: limits)
        swap(&parser.tape, &tape)
        defer { swap(&parser.tape, &tape) }
        do throws(JSONProblem) {
            try parser.parse(source)
        } catch {
            becomeNull(&parser.tape)
            throw error
        }
        isCanonical = parser.isCanonical && parser.hasOnlyPlainIntegers
        hasOnlyPlainIntegers = parser.hasOnlyPlainIntegers
    }

    private mutating func becomeNull(_ tape: inout [JSONTapeNode]) {
        let null = JSONDocument()
        bytes.removeAll(keepingCapacity: true)
        bytes.append(contentsOf: null.bytes)
        tape.removeAll(keepingCapacity: true)
        tape.append(contentsOf: null.tape)
        isCanonical = true
        hasOnlyPlainIntegers = true
    }

    private mutating func copy(_ source: Span<UInt8>) {
        bytes.removeAll(keepingCapacity: true)
        unsafe source.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
    }
}
