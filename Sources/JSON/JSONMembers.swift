/// The members of an object in document order.
///
/// While one is kept, the document's next `parse` cannot use its memory again.
package struct JSONMembers: Sequence, IteratorProtocol, Sendable {
    private let tape: [JSONTapeNode]
    private let end: Int
    private var index: Int

    init(tape: [JSONTapeNode], object: Int) {
        self.tape = tape
        index = object + 1
        end = tape[object].kind == .object ? Int(tape[object].next) : index
    }

    /// The next member's name and value.
    package mutating func next() -> (key: JSONNode, value: JSONNode)? {
        guard index < end else { return nil }
        let name = index
        index = Int(tape[name + 1].next)
        return (JSONNode(index: name), JSONNode(index: name + 1))
    }
}
