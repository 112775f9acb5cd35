import Files

/// When a program is to be killed.
enum Moment: Equatable, Sendable {
    case never
    /// So long after it was started.
    case after(Duration)
    /// As soon as a file is seen to have grown: its batch is written, and not acknowledged yet.
    case growth(of: String, beyond: Int)

    func hasCome(since start: ContinuousClock.Instant) throws -> Bool {
        switch self {
        case .never: false
        case .after(let limit): start.duration(to: .now) >= limit
        case .growth(let path, let size): try (RealFileSystem().status(path)?.size ?? 0) > size
        }
    }
}
