/// What goes wrong on a simulated disk, and when.
package struct DiskTrouble: Equatable, Sendable {
    /// At which operation, from 1, the world stops: that call and all later ones fail; nothing when it goes on.
    ///
    /// What counts is what changes something or makes it last: each folder that is made, each file that is made, a write, a cut,
    /// a sync, a rename, a removal. A crash at any other call would leave the same as one at the next operation.
    package var crashAt: Int?
    /// Whether a write at which the world stops has written the first half of its bytes.
    package var writesHalf = false
    /// Which sync of a file, from 1, fails; what it should have made last never reaches the disk, though it can be read
    /// until the power goes, and the next sync finds nothing to do about it (as Linux has it since 4.13).
    package var failingSync: Int?

    package init(crashAt: Int? = nil, writesHalf: Bool = false, failingSync: Int? = nil) {
        self.crashAt = crashAt
        self.writesHalf = writesHalf
        self.failingSync = failingSync
    }
}
