import DeskTesting
import Files
import GlobalCompact
import Testing

/// The ledger in this repository, asked in place: questions write nothing.
enum RealLedger {
    /// The folder of the repository, from where this file stands.
    static let repository = PathText.folder(of: PathText.folder(of: PathText.folder(of: #filePath)))

    /// A desk at it, on a day long after everything that is recorded.
    static func desk() throws -> Desk {
        Desk(at: repository, now: try #require(Instant("2099-01-01T00:00:00.000000Z")))
    }
}
