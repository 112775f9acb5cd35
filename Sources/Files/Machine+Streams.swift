internal import Glibc

/// The streams that a process is started with.
extension Machine {
    /// Lets no file that is opened later take the number of a standard stream that whoever started the process has closed: what is
    /// said would be written into it.
    ///
    /// Such a stream stays one that cannot be read or written.
    package static func keepStandardStreamsApart() {
        for (stream, use) in [(STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDONLY)] {
            // The lowest number that is free is given: this stream's, for those before it are taken.
            if fcntl(stream, F_GETFD) == -1 { _ = unsafe open("/dev/null", use) }
        }
    }
}
