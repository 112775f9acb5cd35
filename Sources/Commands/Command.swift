import Arguments
import Messages

/// One thing that a user can ask: a file, and a line in the catalogue.
protocol Command: Sendable {
    static var spec: CommandSpec { get }

    /// Does what was asked.
    static func run(_ invocation: Invocation) throws(Failure) -> ExitCode
}
