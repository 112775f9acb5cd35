package import Files

/// Other programs, such as git beside a ledger.
extension Machine {
    /// Runs a program that is found by `PATH`, with words and an environment (`NAME=value`) of its own, and waits for its end.
    ///
    /// What it says goes where this process's own words go. Answers its exit code; nil where there is no such program, or where a
    /// signal ended it.
    package static func run(_ program: String, _ words: [String], environment: [String]) -> Int32? {
        guard let child = ChildProgram(program, words, environment: environment), case .exited(let code) = child.wait() else { return nil }
        return code
    }
}
