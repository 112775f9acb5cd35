import Glibc

/// A program that this process has started and that runs beside it; whoever starts one waits for its end.
package struct ChildProgram: Sendable {
    /// How a program ended.
    package enum End: Equatable, Sendable {
        /// By itself, with a code from 0 to 255.
        case exited(Int32)
        /// By a signal of this number.
        case killed(signal: Int32)
    }

    /// What can be done to a program from outside, whatever it thinks of it.
    package enum Signal: CaseIterable, Sendable {
        /// Ends it at once: it tidies nothing up (SIGKILL).
        case kill
        /// Makes it stand still until it is told to go on (SIGSTOP).
        case stop
        /// Lets a program go on that stands still (SIGCONT).
        case goOn
    }

    /// The number by which the system knows it.
    package let id: Int32

    /// Starts a program that is found by `PATH`, with words and an environment (`NAME=value`) of its own; nil where there is none.
    ///
    /// - Parameters:
    ///   - input: the file that it reads as standard input; nil for this process's own.
    ///   - output: the file that its standard output makes anew; nil for this process's own.
    ///   - errors: the same for standard error.
    package init?(
        _ program: String, _ words: [String], environment: [String], input: String? = nil, output: String? = nil, errors: String? = nil
    ) {
        var actions = unsafe posix_spawn_file_actions_t()
        guard unsafe posix_spawn_file_actions_init(&actions) == 0 else { return nil }
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        let streams = [(STDIN_FILENO, input), (STDOUT_FILENO, output), (STDERR_FILENO, errors)]
        for (stream, path) in streams {
            guard let path else { continue }
            let access = stream == STDIN_FILENO ? O_RDONLY : O_WRONLY | O_CREAT | O_TRUNC
            guard unsafe posix_spawn_file_actions_addopen(&actions, stream, path, access, 0o666) == 0 else { return nil }
        }
        var arguments = unsafe ([program] + words).map { unsafe strdup($0) } + [nil]
        var variables = unsafe environment.map { unsafe strdup($0) } + [nil]
        defer { unsafe (arguments + variables).forEach { text in unsafe free(text) } }
        var child: pid_t = 0
        guard unsafe posix_spawnp(&child, program, &actions, nil, &arguments, &variables) == 0 else { return nil }
        id = child
    }

    /// Sends a signal; nothing happens to a program that has ended and whose end was not told yet.
    package func send(_ signal: Signal) {
        let number =
            switch signal {
            case .kill: SIGKILL
            case .stop: SIGSTOP
            case .goOn: SIGCONT
            }
        _ = Glibc.kill(id, number)
    }

    /// Waits for the program's end; nil when its end was told before.
    package func wait() -> End? {
        end(0)
    }

    /// The program's end; nil while it runs, and when its end was told before.
    package func endIfAny() -> End? {
        end(WNOHANG)
    }

    private func end(_ options: Int32) -> End? {
        var status: Int32 = 0
        while true {
            let answer = unsafe waitpid(id, &status, options)
            if answer == id { break }
            if answer == 0 || errno != EINTR { return nil }
        }
        let signal = status & 0x7F
        return signal == 0 ? .exited(status >> 8 & 0xFF) : .killed(signal: signal)
    }
}
