import DeskTesting
import FileTesting
import Files
import JSON

/// Somebody who keeps what `log --follow` hands over, each batch together with the position after it, as in one transaction, and whose
/// program may be killed at any time.
struct Follower {
    private let desk: Desk
    private var running: StartedProgram?
    /// How much of what the running program said was kept.
    private var taken = 0
    /// The lines that were kept, and the position after them.
    private(set) var lines: [[UInt8]] = []
    private(set) var position: [UInt8]?
    private(set) var kills = 0
    /// How many lines were said whose position never came, and which were left.
    private(set) var dropped = 0
    private(set) var problems: [String] = []

    init(at desk: Desk) {
        self.desk = desk
    }

    /// Keeps what has come; where no program runs, starts one.
    mutating func step() throws {
        if let running {
            if let answer = try running.answerIfEnded() {
                self.running = nil
                problems.append("it ended by itself: \(answer)")
                return
            }
            _ = try take(running)
        } else {
            running = try start(["log", "--follow"])
            taken = 0
        }
    }

    /// Kills the program, whatever it is at.
    mutating func kill() throws {
        guard let running else { return }
        running.child.send(.kill)
        _ = running.child.wait()
        dropped += try take(running)
        self.running = nil
        kills += 1
    }

    /// Keeps what is there and was not handed over yet.
    mutating func end() throws -> Answer {
        try kill()
        let program = try start(["log", "--follow", "--once"])
        let answer = try program.waited()
        taken = 0
        if try take(program) != 0 { problems.append("the end is without its position") }
        return answer
    }

    private func start(_ words: [String]) throws -> StartedProgram {
        let after = position == nil ? [] : ["--after", "-"]
        return try desk.start(words + after, input: String(decoding: position ?? [], as: UTF8.self), as: "follower")
    }

    /// Keeps the batches whose position has come, and answers how many whole lines stand after them.
    private mutating func take(_ program: StartedProgram) throws -> Int {
        let said = try program.said().outBytes
        var waiting: [[UInt8]] = []
        var start = taken
        while let end = said[start...].firstIndex(of: 10) {
            let line = Array(said[start..<end])
            start = end + 1
            guard line.starts(with: Array(#"{"position":"#.utf8)) else {
                waiting.append(line)
                continue
            }
            checkBatch(waiting)
            lines += waiting
            waiting = []
            position = line
            taken = start
        }
        return waiting.count
    }

    /// What stands before a position is one whole batch of one writer.
    private mutating func checkBatch(_ batch: [[UInt8]]) {
        let events = batch.map { JSONValue(parsing: $0) }
        let places = events.map { $0?["batch"]?.text }
        let expected = batch.count == 1 ? [nil] : (0..<batch.count).map { "\($0 + 1)/\(batch.count)" }
        if places != expected || Set(events.map { $0?["source"]?.text }).count > 1 { problems.append("no whole batch: \(places)") }
    }
}
