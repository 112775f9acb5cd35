/// What a reading of a ledger has to tell beside its events: it stops nothing, and whoever asks must know it.
package enum LedgerNote: Equatable, Sendable {
    /// A file in `events/` whose name is no writer's; it is not read.
    case stray(name: String)
    /// Another copy's file that is shorter than what a merge took in here, or gone; and what keeps that, by its paths.
    case shorterThanTaken(file: String, events: Int, taken: Int, kept: [String])
    /// Another copy's file that is not what a merge took in here; and what keeps that, by its paths.
    case otherThanTaken(file: String, taken: Int, kept: [String])
    /// A writer's file is older than, or another than, what this user remembers of it.
    case olderThanRemembered(Older)

    /// A writer's file beside what is remembered of it.
    package struct Older: Equatable, Sendable {
        package var file: String
        package var events: Int
        package var remembered: Int
        /// Where it is remembered.
        package var memory: String

        init(_ file: String, events: Int, _ remembered: OutsideMemory.File) {
            self.file = file
            self.events = events
            self.remembered = remembered.events
            memory = remembered.path
        }
    }
}
