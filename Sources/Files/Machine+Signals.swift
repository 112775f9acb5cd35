internal import Glibc

/// Signals that would end the process where a call can report the problem instead. For the process's start; children inherit it.
extension Machine {
    /// Makes a write that nobody reads a problem (EPIPE, `isBrokenPipe`) instead of the process's end.
    package static func ignoreBrokenPipes() {
        _ = signal(SIGPIPE, SIG_IGN)
    }

    /// Makes a write above the user's greatest file size (`ulimit -f`) a problem (EFBIG, `isFull`) instead of the process's end.
    package static func ignoreFileSizeSignals() {
        _ = signal(SIGXFSZ, SIG_IGN)
    }
}
