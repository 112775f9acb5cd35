internal import Glibc

/// The three streams that a process is started with.
package enum StandardStream {
    /// All of standard input, or its first `limit` bytes; pass one more than is allowed to see that there is too much.
    package static func readStandardInput(upTo limit: Int) throws(FileProblem) -> [UInt8] {
        var reader = InputReader()
        var bytes: [UInt8] = []
        while bytes.count < limit, let chunk = try reader.next() {
            bytes += chunk
        }
        if bytes.count > limit { bytes.removeLast(bytes.count - max(0, limit)) }
        return bytes
    }

    /// What is there of standard input, waiting only where `waits` says so: nothing where nothing is there yet, empty at the end.
    package static func lookAtStandardInput(waits: Bool) throws(FileProblem) -> [UInt8]? {
        var reader = InputReader()
        return try reader.look(waits: waits)
    }

    /// Writes all the bytes to standard output; when nobody reads them any more, the problem is `isBrokenPipe`.
    ///
    /// Unless `Machine.ignoreBrokenPipes()` was called first, the process ends there instead.
    package static func writeStandardOutput(_ bytes: [UInt8]) throws(FileProblem) {
        try write(bytes, to: STDOUT_FILENO, named: "standard output")
    }

    /// Stands still for a while, but no longer than somebody may read standard output. Answers whether somebody still may: a pipe can lose
    /// its readers, a file never does. A signal may end it sooner.
    package static func pauseWhileRead(_ duration: Duration) -> Bool {
        let (seconds, attoseconds) = max(duration, .zero).components
        var look = pollfd(fd: STDOUT_FILENO, events: 0, revents: 0)
        _ = unsafe poll(&look, 1, Int32(clamping: seconds * 1000 + attoseconds / 1_000_000_000_000_000))
        return look.revents == 0
    }

    /// Writes the bytes to standard error; what cannot be written there is lost, for there is nowhere left to say so.
    package static func writeStandardError(_ bytes: [UInt8]) {
        try? write(bytes, to: STDERR_FILENO, named: "standard error")
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32, named name: String) throws(FileProblem) {
        unsafe try SystemCall.putAll(bytes, .write, name) { (_, rest) throws(FileProblem) in
            try SystemCall.runWaiting(.write, name, until: descriptor, has: POLLOUT) {
                unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
            }
        }
    }
}
