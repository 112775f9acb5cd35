/// One entry of a document's tape: a value or a member's name, 16 bytes, in document order.
///
/// An object is followed by name, value, name, value and so on, an array by its elements; each entry says where the next one beside it
/// stands. While a container is open, `end` is its latest name and `next` the container around it; closing it writes their lasting meaning.
struct JSONTapeNode: Sendable {
    /// The first byte of the value in the source, a string's opening quote included.
    var start: UInt32
    /// The byte after the value's last.
    var end: UInt32
    /// The index of the first entry that is not part of this value.
    var next: UInt32
    var kind: JSONKind
    var isEscaped = false
    var hasUnorderedNames = false

    /// A string's bytes between its quotes.
    var contents: Range<Int> {
        Int(start) + 1..<Int(end) - 1
    }
}
