import FileTesting
import Files

/// What a command said when a call of the system failed, held against what it left behind.
struct TracedAnswer {
    var end: ChildProgram.End
    var said: String
    /// Whether the error was reported to the command at all.
    var isHit: Bool

    var text: String { "\(end): \(said)" }

    private static let done = [
        "stands", "stand as written", "is recorded", "are recorded", "was recorded", "was written", "is written", "was published",
        "is published",
        "was taken in", "is done", "is there", "records as",
    ]

    /// What does not agree of exit code, sentence and files; nothing where all do.
    ///
    /// - Parameter done: the files when nothing has failed, without times.
    func problem(_ before: [String: [UInt8]], _ after: [String: [UInt8]], _ done: [String: String]) -> String? {
        guard case .exited(let code) = end, code == 0 || code == 3 else { return "neither exit code 0 nor 3" }
        let now = after.mapValues(Tracer.withoutTimes)
        if code == 0 { return now == done ? nil : "exit code 0, and it is not done: \(changed(before, after))" }
        if said.contains("damaged") { return "tells damage, and there is none" }
        let changed = changed(before, after)
        let halves = changed.filter { now[$0] != done[$0] }
        if !halves.isEmpty { return "neither as before nor whole: \(halves)" }
        // What to do about it says nothing of what is so.
        let told = said.split(separator: "\n").filter { !$0.hasPrefix("  fix: ") }.joined(separator: "\n")
        if told.contains("may have been recorded") { return nil }
        let rest = told.replacing(/nothing was [a-z]+/, with: "")
        let saysDone = Self.done.contains { rest.contains($0) }
        if saysDone { return changed.isEmpty ? "says that something stands, and all is as before" : nil }
        return changed.isEmpty ? nil : "does not say that something stands: \(changed)"
    }

    private func changed(_ before: [String: [UInt8]], _ after: [String: [UInt8]]) -> [String] {
        Set(before.keys).union(after.keys).sorted().filter { before[$0] != after[$0] }
    }
}
