/// One value, or one member's name, of a `JSONDocument`.
///
/// It is an index and means nothing to any other document, nor to its own after the next `parse`.
package struct JSONNode: Sendable, Hashable {
    let index: Int
}
