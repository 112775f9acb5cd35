import Events
package import Evidence
import Files
import Wire

extension WriterFile {
    /// The file's size and root under the origin of its `ledger.opened`, or those of its first events.
    package func checkpoint(size: Int? = nil) throws(JournalProblem) -> Checkpoint {
        let root = try JournalProblem.reading(try self.root(size: size))
        do {
            return try Checkpoint(origin: try origin(), size: size ?? self.size, root: root)
        } catch {
            throw .damaged(Damage(file: path, line: 1, reason: .opening))
        }
    }

    private func origin() throws -> String {
        var reader = LineReader()
        guard size > 0, case .ledger(.opened(let opening)) = try reader.read(line(0).span).event else {
            throw Damage(file: path, line: 1, reason: .opening)
        }
        return opening.origin
    }
}
