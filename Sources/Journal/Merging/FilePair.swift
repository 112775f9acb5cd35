import Events
import Wire

/// One writer's file in two copies of the ledger: neither, one or both have it.
struct FilePair: Sendable {
    let writer: String
    let ours: WriterFile?
    let theirs: WriterFile?

    /// How many events this copy has.
    var oursSize: Int { ours?.size ?? 0 }
    /// How many events the other copy has.
    var theirsSize: Int { theirs?.size ?? 0 }

    /// Where both have different bytes; nothing where one extends the other, byte for byte.
    ///
    /// Where the bytes are a prefix, so are the leaves of the two Merkle trees: there is nothing else to compare.
    ///
    /// Bytes that differ are a fork whatever else: where the line cannot be told, that is an error, and never the answer that
    /// nothing differs.
    func fork() throws(MergeProblem) -> Fork? {
        guard let ours, let theirs else { return nil }
        let count = min(ours.wholeBytes, theirs.wholeBytes)
        let (here, there) = (ours.bytes.prefix(count), theirs.bytes.prefix(count))
        if here == there { return nil }
        let byte = zip(here, there).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(here.count, there.count)
        let index = ours.lines.lastIndex { $0.lowerBound <= byte } ?? 0
        return Fork(
            writer: writer, line: index + 1, ours: try Self.side(ours, index, MergeProblem.here),
            theirs: try Self.side(theirs, index, MergeProblem.there))
    }

    private static func side(
        _ file: WriterFile, _ index: Int, _ problem: (JournalProblem) -> MergeProblem
    ) throws(MergeProblem) -> Fork.Side {
        guard index < file.size else { throw problem(.damaged(Damage(file: file.path, line: index + 1, reason: .batch))) }
        var reader = LineReader()
        do throws(LineProblem) {
            let event = try reader.read(file.line(index).span)
            return Fork.Side(id: event.id, type: event.type, subject: event.subject, recorded: event.recorded)
        } catch {
            throw problem(.damaged(Damage(file: file.path, line: index + 1, reason: .line(error))))
        }
    }
}
