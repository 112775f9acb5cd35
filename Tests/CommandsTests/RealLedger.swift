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

    /// A desk at a copy of it, as a clone is: no writer, and nothing that belongs to a copy.
    static func withCopy(_ body: (Desk) throws -> Void) throws {
        let files = RealFileSystem()
        try Desk.with(today: "2099-01-01") { desk in
            for folder in ["events", "Snapshots"] {
                try desk.makeFolder(folder)
                let place = PathText.path(of: folder, in: repository)
                for name in try files.names(in: place) {
                    let path = PathText.path(of: name, in: place)
                    if try files.status(path)?.isFolder == true { continue }
                    try desk.write(try #require(try files.contents(of: path)), to: "\(folder)/\(name)")
                }
            }
            try body(desk)
        }
    }
}
