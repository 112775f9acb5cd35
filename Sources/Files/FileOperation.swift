/// What was being done to a file, a folder or a stream.
package enum FileOperation: String, CaseIterable, Sendable {
    case status
    case list
    case makeFolder
    case open
    case read
    case write
    case truncate
    case setPermissions
    case setTime
    case sync
    case close
    case lock
    case rename
    case remove
    case syncFolder
    /// Following a path's links to the place that it names.
    case link
}
