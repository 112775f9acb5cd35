package import Files
package import GlobalCompact
package import Journal
import Messages

/// What answers know of the world: the folder, the ledger that is named, the clock, the machine and its files.
package struct Surroundings: Sendable {
    package var folder: String
    /// The ledger that is meant, as the user spelled it; nothing where it is looked for from the folder upwards.
    package var named: String?
    package var environment: @Sendable (String) -> String?
    package var clock: @Sendable () -> Instant
    /// How many seconds the user's zone is ahead of UTC at a moment; nothing where the zone cannot be read. Without a zone, 0.
    package var zone: @Sendable (Instant) -> Int? = { _ in 0 }
    /// What tells this machine from others. Only what writes, or looks at what this copy has acknowledged, asks for it.
    package var machine: @Sendable () throws(FileProblem) -> String
    package var system: any FileSystem
    /// All of the input, or its first so many bytes.
    package var input: @Sendable (_ limit: Int) throws(FileProblem) -> [UInt8]
    /// Leaks a value on purpose: to free millions of small objects one by one takes as long as the query did.
    package var keep: @Sendable (any Sendable) -> Void = { _ in }
    /// Keeps what was read of a ledger for the next question, once the answer is out.
    package var keepCache: @Sendable (LedgerReading) -> Void = { _ in }

    package init(
        folder: String, environment: @escaping @Sendable (String) -> String?, clock: @escaping @Sendable () -> Instant,
        machine: @escaping @Sendable () throws(FileProblem) -> String, system: any FileSystem,
        input: @escaping @Sendable (_ limit: Int) throws(FileProblem) -> [UInt8]
    ) {
        self.folder = folder
        self.environment = environment
        self.clock = clock
        self.machine = machine
        self.system = system
        self.input = input
    }

    /// Where this user remembers ledgers outside of their folders (XDG Base Directory Specification 0.8: the state home, which is
    /// absolute or not there); nothing where there is no such place.
    package var memory: String? {
        let home = environment("HOME").flatMap { $0.hasPrefix("/") ? $0 + "/.local/state" : nil }
        let state = environment("XDG_STATE_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil } ?? home
        return state.map { $0 + "/" + Edition.name }
    }

    /// A path as the user means it: relative to the working folder.
    package func path(_ text: String) -> String {
        text.hasPrefix("/") ? text : PathText.path(of: text, in: folder)
    }
}
