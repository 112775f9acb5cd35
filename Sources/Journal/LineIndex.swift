import History

/// Where the lines of a file stand, one right after another from the file's first byte.
package struct LineIndex: Sendable, RandomAccessCollection {
    /// Where the newline of each line stands.
    private(set) var ends = Slab<Int>()

    package init() {}

    /// Lines that were kept in a cache.
    init(_ ends: Slab<Int>) {
        self.ends = ends
    }

    package var count: Int { ends.count }
    package var startIndex: Int { 0 }
    package var endIndex: Int { ends.count }

    /// The bytes of a line, without its newline.
    package subscript(_ line: Int) -> Range<Int> {
        (line == 0 ? 0 : ends[line - 1] + 1)..<ends[line]
    }

    mutating func append(end: Int) {
        ends.append(end)
    }

    mutating func append(ends more: Span<Int>) {
        ends.append(contentsOf: more)
    }

    mutating func keep(first count: Int) {
        ends = ends.keeping(first: count)
    }
}
