import Answers
import Arguments
import Events
import Files
import Formats
import Journal
import Messages
import Wire

/// The events of a ledger as they are recorded, a line each, and after each batch the position.
struct LogStream {
    private let invocation: Invocation
    private let filters: LogFilters
    private let subject: String?
    private let writer: String?
    private let folder: LedgerFolder
    private var follower: LedgerFollower
    private var reader = LineReader()
    /// Whether the position was told, and whether it has moved on since.
    private var hasTold = false
    private var isUntold = false
    private var hasToldHeldBack = false

    /// How long nobody looks, and how many looks at files that stay as they are may go wrong before that is told: a git pull takes a file
    /// away and writes it anew.
    private static let interval = Duration.milliseconds(250)
    private static let patience = 8
    /// So many bytes are written at once, where so many are there.
    private static let writtenBytes = 1 << 16

    init(_ invocation: Invocation) throws(Failure) {
        self.invocation = invocation
        let request = invocation.request
        filters = try LogFilters(request)
        subject = request.arguments.value("subject")
        writer = request.arguments.value("writer")
        if let writer, !WriterName.isValid(writer) {
            throw Failure(.notUnderstood, Sentences.badWriterName(writer))
        }
        folder = try request.folder()
        let position = try request.arguments.value("after").map { path throws(Failure) in
            try LedgerPosition.given(path, request)
        }
        follower = LedgerFollower(
            invocation.console.system, folder, machine: try request.machine(), from: position ?? LedgerPosition())
    }

    /// Hands over what comes until nobody reads it any more, or, with `--once`, until nothing more is there.
    mutating func run() throws(Failure) -> ExitCode {
        let endsThere = invocation.arguments.has("once")
        var isFirst = true
        while true {
            let isThere = try look()
            if isFirst { tellUnknownWriter() }
            isFirst = false
            if isThere, try !handOver() { return .done }
            tellHeldBack()
            if endsThere {
                if !hasTold { _ = try put(follower.position().line + [10]) }
                return .done
            }
            guard invocation.console.pause(Self.interval) else { return .done }
        }
    }

    /// Looks for more. A look that goes wrong is made again while files are being replaced.
    private mutating func look() throws(Failure) -> Bool {
        var failures = 0
        while true {
            do throws(JournalProblem) {
                return try follower.look()
            } catch {
                failures = follower.hasMoved ? 1 : failures + 1
                guard failures < Self.patience, invocation.console.pause(Self.interval) else { throw Sentences.failure(error) }
            }
        }
    }

    // MARK: Handing over

    /// Hands over what the last look has found. Answers whether somebody still reads.
    private mutating func handOver() throws(Failure) -> Bool {
        var bytes: [UInt8] = []
        while let batch = try next() {
            let shown = batch.lines.filter { isWanted($0, of: batch.writer) }
            for line in shown { bytes += line + [10] }
            isUntold = true
            if !shown.isEmpty { tellPosition(&bytes) }
            if bytes.count >= Self.writtenBytes {
                guard try put(bytes) else { return false }
                bytes = []
            }
        }
        if isUntold { tellPosition(&bytes) }
        return try put(bytes)
    }

    private mutating func next() throws(Failure) -> FollowedBatch? {
        do throws(JournalProblem) {
            return try follower.next()
        } catch {
            throw Sentences.failure(error)
        }
    }

    private mutating func isWanted(_ line: [UInt8], of lineWriter: String) -> Bool {
        if let writer, lineWriter != writer { return false }
        if subject == nil, filters.wantAll { return true }
        guard let event = try? reader.read(line.span) else { return false }
        return filters.want(type: event.type) && (subject.map { event.subject == $0 || event.subject.hasSuffix("/" + $0) } ?? true)
    }

    private mutating func tellPosition(_ bytes: inout [UInt8]) {
        bytes += follower.position().line + [10]
        (hasTold, isUntold) = (true, false)
    }

    /// Writes lines at once. Answers whether somebody still reads.
    private func put(_ bytes: [UInt8]) throws(Failure) -> Bool {
        do throws(FileProblem) {
            try invocation.console.output(invocation.console.isTerminal ? Self.harmless(bytes) : bytes)
            return true
        } catch {
            if error.isBrokenPipe { return false }
            throw Failure(.damaged, Sentences.notDelivered(error))
        }
    }

    /// Lines such that nothing in them acts on a display.
    private static func harmless(_ bytes: [UInt8]) -> [UInt8] {
        bytes.split(separator: 10).flatMap { Array(String(decoding: $0, as: UTF8.self).escapedForDisplay.utf8) + [10] }
    }

    // MARK: Telling beside it

    /// Whoever mistyped a name would wait for ever.
    private mutating func tellUnknownWriter() {
        guard let writer, !follower.knows(writer) else { return }
        invocation.request.report([Sentences.notBegunYet(writer)])
    }

    private mutating func tellHeldBack() {
        if follower.heldBack == .notWritable, !hasToldHeldBack {
            invocation.request.report([Sentences.notAcknowledged(ledger: folder.root)])
        }
        hasToldHeldBack = follower.heldBack == .notWritable
    }
}
