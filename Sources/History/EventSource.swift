package import Events
package import GlobalCompact

/// Where the events behind the entries are read again when somebody asks for more than History keeps.
package protocol EventSource: Sendable {
    /// The event of a line by its place in the event index, as recorded.
    func recorded(_ number: Int) -> RecordedEvent?

    /// What the line states, in its one form: two events of one id are the same when these bytes are.
    func content(_ number: Int) -> [UInt8]

    /// Reads what many lines state, and hands each over with its place among `numbers`: of a correction, the whole content that it holds.
    func readStatements(_ numbers: [UInt32], _ take: (Int, Event, Period) -> Void)
}

extension EventSource {
    package func readStatements(_ numbers: [UInt32], _ take: (Int, Event, Period) -> Void) {
        for (index, number) in numbers.enumerated() {
            if let statement = recorded(Int(number))?.statement { take(index, statement.event, statement.occurred) }
        }
    }
}

extension RecordedEvent {
    /// What the event states: of a correction that holds the whole content, this.
    package var statement: (event: Event, occurred: Period) {
        event.statement(of: occurred)
    }
}

extension Event {
    /// What an event of a period states: of a correction that holds the whole content, this.
    package func statement(of occurred: Period) -> (event: Event, occurred: Period) {
        guard case .event(.corrected(let correction)) = self, let content = correction.content else { return (self, occurred) }
        return (content.event, content.occurred)
    }
}
