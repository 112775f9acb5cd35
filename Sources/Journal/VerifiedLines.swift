import Events
import Evidence
import History
import Wire

/// A stretch of a writer's file, every line of it looked at apart from the rest of the file.
struct VerifiedLines: Sendable {
    /// What one line is by itself.
    struct Line: Sendable {
        /// Nothing where the line does not read, as `problem` tells.
        var header: LineHeader?
        var problem: LineProblem?
        /// Where its newline stands in the file.
        var end: Int
        /// Its leaf in the Merkle tree.
        var leaf: Digest
    }

    private(set) var lines: [Line] = []
    /// The ids and the like of the lines that read, in their order.
    private(set) var segment: EventIndexSegment
    /// The origin that an opening among them gives.
    private(set) var origin: String?
    /// How many of them are what the cache says of them.
    private(set) var linesAsKept = 0

    /// Looks at the lines that begin in a range of the content's bytes.
    init(
        _ content: LineContent, _ range: Range<Int>, writer: String, hash: NameHash, _ agreement: CacheAgreement?
    ) {
        segment = EventIndexSegment(hash: hash)
        var decoder = LineDecoder(writer: writer)
        FileChunk(content, range).forEachLine { bytes, line, marks, place in
            let leaf = MerkleTree.leafHash(bytes.extracting(line))
            do throws(LineProblem) {
                let header = try decoder.decode(bytes, line, marks, into: &segment)
                if header.isOpening, origin == nil { origin = Self.origin(bytes.extracting(line)) }
                lines.append(Line(header: header, end: place.upperBound, leaf: leaf))
            } catch {
                lines.append(Line(problem: error.told(of: place), end: place.upperBound, leaf: leaf))
            }
            return true
        }
        linesAsKept = agreement?.countOfSame(self, of: writer) ?? 0
    }

    private static func origin(_ line: Span<UInt8>) -> String? {
        var reader = LineReader()
        guard case .ledger(.opened(let opening))? = try? reader.read(line).event else { return nil }
        return opening.origin
    }
}
