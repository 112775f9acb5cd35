import Files
import Glibc

/// A program that was run to its end, and what it took.
struct MeasuredProcess {
    /// From its start to its end, by the clock.
    let seconds: Double
    /// Its peak of resident memory in bytes, and no less than this process's own when it was started: the system counts that in.
    let peakBytes: Int
    /// Its exit code, or 128 and the signal that ended it, as shells tell it.
    let code: Int32

    /// Runs a program that is found by the environment's `PATH`, and waits for its end; nil where it cannot be started.
    ///
    /// - Parameters:
    ///   - words: the program and its words.
    ///   - environment: `NAME=value`, and nothing of this process's own.
    ///   - input: the file that it reads as standard input; nil for an empty one.
    ///   - output: the file that its standard output makes anew; nil to drop what it says. Standard error goes beside it, with `.err`.
    init?(_ words: [String], environment: [String], input: String? = nil, output: String? = nil) {
        var actions = unsafe posix_spawn_file_actions_t()
        guard let program = words.first, unsafe posix_spawn_file_actions_init(&actions) == 0 else { return nil }
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        let nothing = "/dev/null"
        for (stream, path) in [
            (STDIN_FILENO, input ?? nothing), (STDOUT_FILENO, output ?? nothing), (STDERR_FILENO, output.map { $0 + ".err" } ?? nothing),
        ] {
            let access = stream == STDIN_FILENO ? O_RDONLY : O_WRONLY | O_CREAT | O_TRUNC
            guard unsafe posix_spawn_file_actions_addopen(&actions, stream, path, access, 0o666) == 0 else { return nil }
        }
        var arguments = unsafe words.map { unsafe strdup($0) } + [nil]
        var variables = unsafe environment.map { unsafe strdup($0) } + [nil]
        defer { unsafe (arguments + variables).forEach { text in unsafe free(text) } }
        var child: pid_t = 0
        let start = ContinuousClock.now
        guard unsafe posix_spawnp(&child, program, &actions, nil, &arguments, &variables) == 0 else { return nil }
        var (status, usage) = (Int32(0), rusage())
        while unsafe wait4(child, &status, 0, &usage) != child {
            if errno != EINTR { return nil }
        }
        let (whole, attoseconds) = (ContinuousClock.now - start).components
        seconds = Double(whole) + Double(attoseconds) / 1e18
        peakBytes = usage.ru_maxrss * 1024
        let signal = status & 0x7F
        code = signal == 0 ? status >> 8 & 0xFF : 128 + signal
    }
}
