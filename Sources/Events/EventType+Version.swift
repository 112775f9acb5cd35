extension EventType {
    /// The latest version of the payload that this program knows, from 1.
    ///
    /// A new type and a new optional member of `data` need no version; a new word in a list, or a member that becomes required or means
    /// something else, do. A version is written only by the lines that need it.
    package var latestVersion: Int {
        self == .eventCorrected ? 2 : 1
    }
}
