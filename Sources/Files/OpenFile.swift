/// A file that a file system has opened and has not yet closed.
package struct OpenFile: Hashable, Sendable {
    /// The number that its file system gave it.
    package let descriptor: Int32
    /// The path that it was opened by.
    package let path: String

    package init(descriptor: Int32, path: String) {
        self.descriptor = descriptor
        self.path = path
    }
}
