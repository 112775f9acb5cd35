/// A head that this copy should have of a writer's file, and has not: a loss at the file's end could not be noticed from here.
///
/// A head has two places, which are written in turn, and stands on the disk before its writer is bound: no kill and no power cut leaves
/// none of it. One that does not read was changed by somebody else, and is a witness that says nothing any more: as where a published
/// checkpoint does not match, though nothing that is recorded is damaged. Where one of its places reads, the other may be what
/// a power cut left of an append: a note. Without a head, or with another copy's, a copy remembers as little as a fresh clone does,
/// which is worth a note. The next append makes the head anew, from what the file holds by then.
package struct LostHead: Equatable, Sendable {
    package enum Reason: Equatable, Sendable {
        /// Nothing stands there.
        case gone
        /// Something that does not read as a head, or contradicts itself.
        case broken
        /// Only one of its two places reads: an append was stopped while it wrote the other, or somebody changed that.
        case half
        /// Another copy's, which came with a repository, a backup or a copied folder.
        case foreign
    }

    package var writer: String
    /// The head's path.
    package var path: String
    package var reason: Reason

    package init(writer: String, path: String, reason: Reason) {
        self.writer = writer
        self.path = path
        self.reason = reason
    }
}
