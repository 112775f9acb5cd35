import Arguments
import Messages
import Pages
import Projections

/// `list snapshots`: what was published of the ledger, and on which basis.
enum SnapshotList {
    static let word = "snapshots"

    static func answer(_ request: Request) throws(Failure) -> Answer {
        for option in CommonOptions.dimensions.map({ OptionName.of($0.rawValue) }) + ["not"] where request.arguments.has(option) {
            throw Failure(.notUnderstood, Sentences.snapshotsNarrowed(option))
        }
        let query = try Query(request)
        let (found, unreadable) = try Snapshot.all(request)
        request.report(unreadable)
        let rows = found.map { snapshot in
            let basis = snapshot.basis
            return SnapshotRow(
                name: snapshot.name, asOf: basis.asOf, knownAt: basis.knownAt, publishedBy: basis.publishedBy, forum: snapshot.forum,
                version: basis.version, events: basis.writers.reduce(0) { $0 + $1.size })
        }
        let next = rows.first.map { "changes \(Sentences.word($0.name))" }
        // Its two ends are days of their own.
        return try query.answer(
            Report.snapshots(rows, query.note(toDo: next ?? "snapshot NAME", next == nil ? "To publish one" : "What came after the first")))
    }
}
