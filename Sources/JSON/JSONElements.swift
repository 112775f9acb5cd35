/// The elements of an array in document order.
///
/// While one is kept, the document's next `parse` cannot use its memory again.
package struct JSONElements: Sequence, IteratorProtocol, Sendable {
    private let tape: [JSONTapeNode]
    private let end: Int
    private var index: Int

    init(tape: [JSONTapeNode], array: Int) {
        self.tape = tape
        index = array + 1
        end = tape[array].kind == .array ? Int(tape[array].next) : index
    }

    /// The next element.
    package mutating func next() -> JSONNode? {
        guard index < end else { return nil }
        let element = index
        index = Int(tape[element].next)
        return JSONNode(index: element)
    }
}
