internal import Glibc

/// Why the operating system refused an operation.
package struct FileProblem: Error, Equatable, Sendable {
    package var operation: FileOperation
    /// The path as the caller gave it; for a stream "standard input" or "standard output".
    package var path: String
    /// The system's `errno`, or one of our own below zero.
    package var code: Int32

    /// Describes a refusal; also for tests that need one without a refusing system.
    package init(operation: FileOperation, path: String, code: Int32) {
        self.operation = operation
        self.path = path
        self.code = code
    }

    /// The system's own words for its code, such as "No space left on device".
    package var reason: String {
        if isNotAFile { return "It is a pipe, a socket or a device" }
        if leadsOut { return "It leads out of the ledger's folder" }
        if isALink { return "It is a link" }
        if hasOtherNames { return "It has a second name elsewhere" }
        var words = [CChar](repeating: 0, count: 256)
        let answer = unsafe strerror_r(code, &words, words.count)
        return answer == 0 ? SystemCall.text(words) : "error \(code)"
    }
}
