import DeskTesting
import FileTesting
import Files
import JSON

/// One after the other of the processes that ask, with pauses: those who append have the greater part of the machine.
struct Asker {
    private let questions: [[String]]
    private let desk: Desk
    private var number = 0
    private var running: StartedProgram?
    /// What was known when the question was asked.
    private var before = Tally()
    private var next = ContinuousClock.now

    init(_ questions: [[String]], at desk: Desk) {
        self.questions = questions
        self.desk = desk
    }

    /// Asks the next question, or takes the answer to the last, as it is time; whether it was time for anything.
    mutating func step(_ tally: inout Tally) throws -> Bool {
        let question = questions[number % questions.count]
        guard let program = running else {
            if ContinuousClock.now < next { return false }
            before = tally
            running = try desk.start(question + ["--format", "json"], as: "asker")
            return true
        }
        guard let answer = try program.answerIfEnded() else { return false }
        running = nil
        number += 1
        next = .now + .milliseconds(60)
        check(question, answer, &tally)
        return true
    }

    /// Holds an answer against what was known: nothing that was acknowledged or seen may be gone.
    private func check(_ question: [String], _ answer: Answer, _ tally: inout Tally) {
        guard answer.isDone, let json = answer.json else {
            tally.problems.append("\(question): \(answer)")
            return
        }
        var sizes: [String: Int] = [:]
        for writer in json["basis"]?["writers"]?.items ?? [] { sizes[writer["writer"]?.text ?? ""] = writer["size"]?.number }
        for (writer, size) in before.sizes where sizes[writer] ?? 0 < size {
            tally.problems.append("\(question): \(writer) went back from \(size) to \(sizes[writer] ?? 0)")
        }
        if question == ["log"] {
            let cut = LogCut(json)
            let gone = before.acknowledged.subtracting(cut.ids).map { "\($0) was acknowledged, and is not there" }
            tally.problems += cut.problems + gone
        }
        tally.reads += 1
        tally.sizes.merge(sizes, uniquingKeysWith: max)
    }

    /// Ends the process that runs.
    mutating func stop() {
        running?.child.send(.kill)
        _ = running?.child.wait()
        running = nil
    }
}
