/// What a file is opened for.
package enum FileUse: Equatable, Sendable {
    case reading
    /// Reading and writing what is there; a missing file is made when `create` says so.
    case updating(create: Bool)
    /// Reading and writing a file that must not exist yet.
    case creating
    /// Writing only, to what is there; for a pipe, a terminal or a device, which must see that its other end went away.
    case writing
}
