import Evidence
import Files
import History

/// The parts of a cache on their way to a file.
struct CacheParts {
    /// A part: how many bytes it has, and how some of them are had.
    private struct Source {
        var count: Int
        var bytes: @Sendable (Range<Int>) -> [UInt8]
    }

    private var sources: [(name: String, source: Source)] = []

    mutating func add<Element>(_ name: String, _ slab: Slab<Element>) {
        sources.append((name, Source(count: slab.byteCount) { slab.bytes($0) }))
    }

    /// Where each part stands in a file that begins with a header of so many bytes, and the sums of its blocks.
    func placed(after header: Int) -> [String: CacheHeader.Part] {
        var start = Self.page(after: header)
        var placed: [String: CacheHeader.Part] = [:]
        for (name, source) in sources {
            placed[name] = CacheHeader.Part(start: start, bytes: source.count, sums: [])
            start = Self.page(after: start + source.count)
        }
        let blocks = sources.flatMap { name, source in Self.blocks(source.count).map { (name, source, $0) } }
        let sums = Machine.concurrently(blocks.count) { CRC32C.checksum(blocks[$0].1.bytes(blocks[$0].2).span) }
        for (block, sum) in zip(blocks, sums) { placed[block.0]?.sums.append(sum) }
        return placed
    }

    /// Writes all parts where they are to stand.
    func write(_ placed: [String: CacheHeader.Part], _ put: ([UInt8], Int) throws(FileProblem) -> Void) throws(FileProblem) {
        for (name, source) in sources {
            guard let start = placed[name]?.start else { continue }
            for block in Self.blocks(source.count) { try put(source.bytes(block), start + block.lowerBound) }
        }
    }

    /// The blocks of a part of so many bytes.
    static func blocks(_ count: Int) -> [Range<Int>] {
        stride(from: 0, to: count, by: CacheHeader.blockBytes).map { $0..<min($0 + CacheHeader.blockBytes, count) }
    }

    private static func page(after place: Int) -> Int {
        (place + CacheHeader.pageBytes - 1) / CacheHeader.pageBytes * CacheHeader.pageBytes
    }
}
