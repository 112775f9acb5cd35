/// What a command has done for good before it tells of it.
package enum CompletedAction: Sendable {
    /// Events as they stand in writers' files, in order.
    case recorded([(id: String, writer: String, sequence: Int)])
    /// This copy records as a writer.
    case begun(writer: String)
    /// So many events were taken in from another copy.
    case merged(events: Int)
    case packed(file: String)
    case published(paths: [String])
}
