/// A file that a file system has opened and has not yet closed.
package struct OpenFile: Hashable, Sendable {
    let descriptor: Int32
    /// The path that it was opened by.
    package let path: String
}
