internal import Glibc

/// Other programs, such as git beside a ledger.
extension Machine {
    /// Runs a program that is found by `PATH`, with words and an environment (`NAME=value`) of its own, and waits for its end.
    ///
    /// What it says goes where this process's own words go. Answers its exit code; nil where there is no such program, or where a
    /// signal ended it.
    package static func run(_ program: String, _ words: [String], environment: [String]) -> Int32? {
        var child: pid_t = 0
        var arguments = unsafe ([program] + words).map { unsafe strdup($0) } + [nil]
        var variables = unsafe environment.map { unsafe strdup($0) } + [nil]
        defer { unsafe (arguments + variables).forEach { text in unsafe free(text) } }
        guard unsafe posix_spawnp(&child, program, nil, nil, &arguments, &variables) == 0 else { return nil }
        var status: Int32 = 0
        while unsafe waitpid(child, &status, 0) == -1 {
            if errno != EINTR { return nil }
        }
        return status & 0x7F == 0 ? status >> 8 & 0xFF : nil
    }
}
