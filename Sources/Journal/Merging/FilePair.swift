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
    var fork: Fork? {
        guard let ours, let theirs else { return nil }
        let count = min(ours.wholeBytes, theirs.wholeBytes)
        guard ours.bytes.prefix(count) != theirs.bytes.prefix(count),
            let byte = (0..<count).first(where: { ours.bytes[$0] != theirs.bytes[$0] }),
            let index = ours.lines.lastIndex(where: { $0.lowerBound <= byte }), index < theirs.lines.count,
            let here = Self.side(ours, index), let there = Self.side(theirs, index)
        else { return nil }
        return Fork(writer: writer, line: index + 1, ours: here, theirs: there)
    }

    private static func side(_ file: WriterFile, _ index: Int) -> Fork.Side? {
        var reader = LineReader()
        // Every line of a file that was read reads again.
        guard let event = try? reader.read(file.line(index).span) else { return nil }
        return Fork.Side(id: event.id, type: event.type, subject: event.subject, recorded: event.recorded)
    }
}
