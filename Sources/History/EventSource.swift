package import Events

/// Where the events behind the entries are read again when somebody asks for more than History keeps.
package protocol EventSource: Sendable {
    /// The event of a line by its place in the chronicle, as recorded.
    func recorded(_ number: Int) -> RecordedEvent?

    /// What the line states, in its one form: two events of one id are the same when these bytes are.
    func content(_ number: Int) -> [UInt8]
}
