/// What a file is opened for.
///
/// What is no regular file is refused (EISDIR, `FileProblem.Code.notAFile`), at once also where a pipe would keep whoever opens it
/// waiting; a link to a file will do. Two uses are for pipes, terminals and devices too.
package enum FileUse: Equatable, Sendable {
    case reading
    /// Reading what a user named, whatever it comes from; opening a pipe waits for somebody who writes to it.
    case receiving
    /// Reading and writing what is there; a missing file is made when `create` says so.
    case updating(create: Bool)
    /// Reading and writing a file that must not exist yet.
    case creating
    /// The same, which only this user may open.
    case creatingPrivately
    /// Writing only, to what is there; for a pipe, a terminal or a device, which must see that its other end went away.
    case writing

    /// Whether it is only for regular files.
    var isOfFiles: Bool {
        switch self {
        case .reading, .updating, .creating, .creatingPrivately: true
        case .receiving, .writing: false
        }
    }
}
