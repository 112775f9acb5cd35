package import Answers
package import Files
package import GlobalCompact
import Journal
import Synchronization

/// What surrounds a run of the program: what answers know of the world, and the terminal beside it.
@dynamicMemberLookup
package struct Console: Sendable {
    package var surroundings: Surroundings
    package var isTerminal: Bool
    /// The width of the terminal, where there is one.
    package var columns: Int?
    /// What is there of the input, waiting only where `waits` says so: nothing where nothing is there yet, empty at the end.
    package var look: @Sendable (_ waits: Bool) throws(FileProblem) -> [UInt8]? = { (_) throws(FileProblem) in [] }
    /// Stands still for a while, and answers whether somebody still reads the output.
    package var pause: @Sendable (Duration) -> Bool = { _ in false }
    /// Whether somebody sits at the input.
    package var isInputTerminal = false
    /// Whether somebody sees what goes to `errors` as it comes.
    package var isErrorTerminal = false
    /// The next line of the input, without its end; nothing at the end of the input.
    package var line: @Sendable () throws(FileProblem) -> String? = { () throws(FileProblem) in nil }
    package var output: @Sendable ([UInt8]) throws(FileProblem) -> Void
    package var errors: @Sendable ([UInt8]) -> Void

    package init(
        folder: String, environment: @escaping @Sendable (String) -> String?, clock: @escaping @Sendable () -> Instant,
        machine: @autoclosure @escaping @Sendable () throws(FileProblem) -> String, system: any FileSystem, isTerminal: Bool, columns: Int?,
        input: @escaping @Sendable (_ limit: Int) throws(FileProblem) -> [UInt8],
        output: @escaping @Sendable ([UInt8]) throws(FileProblem) -> Void, errors: @escaping @Sendable ([UInt8]) -> Void
    ) {
        surroundings = Surroundings(
            folder: folder, environment: environment, clock: clock, machine: machine, system: system, input: input)
        self.isTerminal = isTerminal
        self.columns = columns
        self.output = output
        self.errors = errors
    }

    package subscript<Member>(dynamicMember path: WritableKeyPath<Surroundings, Member>) -> Member {
        get { surroundings[keyPath: path] }
        set { surroundings[keyPath: path] = newValue }
    }

    /// The process's own surroundings.
    package static var process: Console {
        var console = streams
        console.look = { (waits) throws(FileProblem) in try StandardStream.lookAtStandardInput(waits: waits) }
        console.pause = { StandardStream.pauseWhileRead($0) }
        console.isInputTerminal = Machine.isTerminal(0)
        console.isErrorTerminal = Machine.isTerminal(2)
        console.keep = { kept.keep($0) }
        console.keepCache = { CacheWriter(streams.system, $0).renew(at: streams.clock().microseconds * 1000) }
        console.zone = { Machine.secondsAheadOfUTC(at: $0.microseconds / 1_000_000) }
        console.line = { () throws(FileProblem) in readLine(strippingNewline: true) }
        return console
    }

    private static let kept = Kept()

    private static let streams = Console(
        folder: Machine.workingFolder, environment: Machine.environment,
        clock: {
            let now = Machine.now()
            return Instant(microseconds: now.seconds * 1_000_000 + now.nanoseconds / 1000)
        },
        machine: try Machine.identity(), system: RealFileSystem(), isTerminal: Machine.isTerminal(1), columns: Machine.terminalColumns(1),
        input: { (limit) throws(FileProblem) in try StandardStream.readStandardInput(upTo: limit) },
        output: { (bytes) throws(FileProblem) in try StandardStream.writeStandardOutput(bytes) },
        errors: { StandardStream.writeStandardError($0) })
}

/// What is not freed before the process ends.
private final class Kept: Sendable {
    private let values = Mutex<[any Sendable]>([])

    func keep(_ value: any Sendable) {
        values.withLock { $0.append(value) }
    }
}
