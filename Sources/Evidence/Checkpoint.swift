/// A tree's size and root under its log's name: the note text of a C2SP tlog-checkpoint, without signatures.
///
/// Every value is one whose `text` reads back as the same value.
package struct Checkpoint: Sendable {
    /// The log's name, one line.
    package let origin: String

    /// The number of leaves.
    package let size: Int

    /// The tree's root.
    package let root: Digest

    /// The lines after the root, which mean nothing here; the specification advises against them.
    package let extensions: [String]

    /// A checkpoint of these parts; throws when the origin or an extension is not one line of text, the size is negative, or the
    /// extensions hold another checkpoint.
    package init(origin: String, size: Int, root: Digest, extensions: [String] = []) throws(CheckpointProblem) {
        try Self.requireText(origin, line: 1)
        guard size >= 0 else { throw .malformedSize(String(size)) }
        for (index, line) in extensions.enumerated() { try Self.requireText(line, line: index + 4) }
        self.origin = origin
        self.size = size
        self.root = root
        self.extensions = extensions
        let checkpoints = Self.count(in: [origin, String(size), root.base64] + extensions)
        if checkpoints > 1 { throw .severalCheckpoints(count: checkpoints) }
    }

    /// The note text: origin, size, root and extensions, each on a line ended by a newline.
    package var text: String {
        ([origin, String(size), root.base64] + extensions).map { $0 + "\n" }.joined()
    }

    private static func requireText(_ text: String, line: Int) throws(CheckpointProblem) {
        guard !text.utf8.isEmpty else { throw .emptyLine(line: line) }
        guard text.utf8.allSatisfy({ $0 >= 0x20 }) else { throw .controlCharacter(line: line) }
    }
}

extension Checkpoint: Equatable {
    /// Byte for byte: a `String` alone would take canonically equivalent origins for one.
    package static func == (left: Checkpoint, right: Checkpoint) -> Bool {
        left.size == right.size && left.root == right.root && left.text.utf8.elementsEqual(right.text.utf8)
    }
}
