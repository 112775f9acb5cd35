import Answers
import Files
import Formats
import GlobalCompact
import Journal
import Messages

/// The snapshots of a ledger, each derived again from the log.
struct VerifiedSnapshots {
    /// How many differences of one snapshot are named.
    private static let named = 3

    private(set) var problems: [Diagnostic] = []
    private(set) var notes: [Diagnostic] = []
    /// What is said of those that hold.
    private(set) var lines: [String] = []
    private(set) var records: [Record] = []

    /// - Parameter isDamaged: whether nothing can be derived from the log.
    init(_ folder: LedgerFolder, isDamaged: Bool, _ invocation: Invocation) throws(Failure) {
        let (found, unreadable) = try Snapshot.all(invocation.request)
        problems = unreadable
        if isDamaged {
            notes = found.isEmpty ? [] : [Sentences.snapshotsNotDerived(found.count)]
            return
        }
        for snapshot in found {
            do throws(Failure) {
                tell(try SnapshotComparison(snapshot, invocation.request))
            } catch {
                problems.append(Sentences.snapshotUnderivable(snapshot.path, error.diagnostics))
                records.append(Self.record(snapshot, "underivable", []))
            }
            notes += try Self.unwitnessed(snapshot, folder, invocation)
        }
    }

    private mutating func tell(_ comparison: SnapshotComparison) {
        let (snapshot, differences) = (comparison.snapshot, comparison.differences)
        let basis = snapshot.basis
        let outcome = comparison.isSame ? "same bytes" : comparison.holds ? "same members" : "differs"
        records.append(Self.record(snapshot, outcome, differences))
        guard !comparison.holds else {
            lines.append(
                Sentences.snapshotHolds(
                    snapshot.name, asOf: basis.asOf.inFullWords, isSame: comparison.isSame, version: basis.version,
                    without: comparison.missing))
            return
        }
        problems.append(
            Sentences.snapshotDiffers(
                snapshot.path, version: basis.version,
                differences.prefix(Self.named).map { (place: $0.place, published: $0.published, derived: $0.derived) },
                of: differences.count))
    }

    /// A note where a checkpoint that was published with a snapshot is not there.
    private static func unwitnessed(
        _ snapshot: Snapshot, _ folder: LedgerFolder, _ invocation: Invocation
    ) throws(Failure) -> [Diagnostic] {
        let writers = snapshot.basis.writers.filter { $0.size > 0 }.map(\.writer)
        do throws(FileProblem) {
            let there = try PublishedSnapshots(invocation.console.system, folder).witnesses(snapshot.name, among: writers)
            let missing = writers.filter { !there.contains($0) }
            return missing.isEmpty ? [] : [Sentences.snapshotUnwitnessed(snapshot.path, missing)]
        } catch {
            throw Failure(.damaged, Sentences.file(error))
        }
    }

    private static func record(_ snapshot: Snapshot, _ outcome: String, _ differences: [SnapshotComparison.Difference]) -> Record {
        let told = differences.map { difference -> Record in
            ["at": .text(difference.place), "published": .text(difference.published), "derived": .text(difference.derived)]
        }
        return [
            "name": .text(snapshot.name), "asOf": .day(snapshot.basis.asOf), "version": .text(snapshot.basis.version),
            "outcome": .text(outcome), "differences": .records(told),
        ]
    }
}
