import FileTesting
import Files

/// A program that was started, and the files that it speaks into.
struct StartedProgram: Sendable {
    let child: ChildProgram
    let output: String
    let errors: String
    let start = ContinuousClock.now

    /// Waits for its end.
    func waited() throws -> Answer {
        try said(child.wait() ?? .exited(-1))
    }

    /// What it said, and how it ended; nothing while it runs.
    func answerIfEnded() throws -> Answer? {
        guard let end = child.endIfAny() else { return nil }
        return try said(end)
    }

    /// What it has said so far; the end is not its own while it runs.
    func said(_ end: ChildProgram.End = .exited(-1)) throws -> Answer {
        let files = RealFileSystem()
        return Answer(
            end: end, outBytes: try files.contents(of: output) ?? [],
            err: String(decoding: try files.contents(of: errors) ?? [], as: UTF8.self))
    }
}
