import Arguments
import Messages

/// One thing that a user can ask: a file, and a line in the catalogue.
protocol Command: Sendable {
    static var spec: CommandSpec { get }
    /// What it is called, without what it takes: each is asked for it before one is found.
    static var name: String { get }

    /// Does what was asked.
    static func run(_ invocation: Invocation) throws(Failure) -> ExitCode
}

extension Command {
    static var name: String { spec.name }
}
