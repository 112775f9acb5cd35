import Files

/// A program that was started, and the files that it speaks into.
struct StartedProgram: Sendable {
    let child: ChildProgram
    fileprivate let output: String
    fileprivate let errors: String

    init(child: ChildProgram, output: String, errors: String) {
        self.child = child
        self.output = output
        self.errors = errors
    }

    /// Waits for its end, with nothing else to do.
    func waited() throws -> Answer {
        try answer(child.wait())
    }

    /// Waits for its end while others run; kills it at a moment, where it is still there.
    func ended(killed moment: Moment = .never) async throws -> Answer {
        let start = ContinuousClock.now
        var hasCome = false
        while true {
            if let end = child.endIfAny() { return try answer(end) }
            if try !hasCome && moment.hasCome(since: start) {
                child.send(.kill)
                hasCome = true
            }
            try await Task.sleep(for: moment == .never || hasCome ? .milliseconds(2) : .microseconds(200))
        }
    }

    private func answer(_ end: ChildProgram.End?) throws -> Answer {
        try said(end ?? .exited(-1))
    }

    /// What it has said so far; the end is not its own while it runs.
    func said(_ end: ChildProgram.End = .exited(-1)) throws -> Answer {
        let files = RealFileSystem()
        return Answer(
            end: end, outBytes: try files.contents(of: output) ?? [],
            err: String(decoding: try files.contents(of: errors) ?? [], as: UTF8.self))
    }
}
