import Answers
import Events
import Files
import Formats
import GlobalCompact
import History
import Journal
import Messages
import Wire

/// The dialogue of `record` on a terminal: asks for what is not given, checks each answer as it is given, and records on yes.
struct Interview {
    private let type: EventType
    private let invocation: Invocation
    private let offering: Offering
    private let questions: [InterviewQuestion]
    private let today: Day
    private let eventIndex: EventIndex
    private let id: String?
    /// The answers that were given, in the order of the questions, each question once but for those that take several.
    private var answers: [(name: String, value: String)] = []

    /// - Parameter given: what stands on the command line, which is not asked for again.
    init(_ given: TypedEvent, _ invocation: Invocation, _ offering: Offering) throws(Failure) {
        (type, self.invocation, self.offering, id) = (given.type, invocation, offering, given.id)
        questions = InterviewQuestion.all(of: given.type)
        today = try invocation.request.today()
        eventIndex = try offering.readyToRecord().eventIndex
        if let subject = given.subject { answers.append((InterviewQuestion.subject, subject)) }
        if let on = given.on { answers.append((InterviewQuestion.on, on)) }
        for (name, value) in given.options {
            guard let value, let question = questions.first(where: { $0.name == name }) else {
                throw Failure(.notUnderstood, Sentences.unknownField(name, "record \(type.rawValue)", known: questions.map(\.name)))
            }
            answers.append((question.name, value))
        }
    }

    /// Why it ends before it is recorded.
    private enum Left: Error {
        case left
        case failed(Failure)
    }

    mutating func run() throws(Failure) -> ExitCode {
        tell(
            """
            \(type.rawValue): \(type.meaning).
            An empty answer leaves a field out; * is needed. '?' tells more, 'quit' leaves and shows how to go on.

            """)
        do throws(Left) {
            for question in questions where !answers.contains(where: { $0.name == question.name }) { try ask(question) }
            return try settle()
        } catch {
            switch error {
            case .failed(let failure): throw failure
            case .left: throw Failure(.no, Sentences.interviewEnded(type, words))
            }
        }
    }

    /// Shows what would be recorded, asks again for what is wrong, and records on yes.
    private mutating func settle() throws(Left) -> ExitCode {
        while true {
            guard let item = try decided() else { continue }
            let answer = try line("Record it? [y/N, or the name of an answer to give it again] ")
            if ["y", "yes"].contains(answer.lowercased()) {
                do throws(Failure) {
                    return try invocation.deliver(try offering.offer([item]))
                } catch {
                    throw .failed(error)
                }
            }
            guard let question = questions.first(where: { $0.name == answer }) else { throw .left }
            try replace(question)
        }
    }

    /// The event, once it is shown and nothing is wrong with it; else what is wrong is asked again.
    private mutating func decided() throws(Left) -> Offering.Item? {
        let problems: [Diagnostic]
        do throws(Failure) {
            let item = try event.item(today: today)
            let decided = try offering.decide(item)
            tell(decided.told.map { "  \($0.escapedForDisplay)\n" }.joined())
            show(decided.problems)
            if decided.isAccepted { return item }
            problems = decided.problems
        } catch {
            guard error.code == .no || error.code == .notUnderstood else { throw .failed(error) }
            problems = error.diagnostics
            show(problems)
        }
        try again(problems)
        return nil
    }

    /// The answers as they would stand on a command line.
    private var event: TypedEvent {
        func value(_ name: String) -> String? { answers.first { $0.name == name }?.value }
        let fields = answers.filter { ![InterviewQuestion.subject, InterviewQuestion.on].contains($0.name) }
        return TypedEvent(
            type: type, subject: value(InterviewQuestion.subject), on: value(InterviewQuestion.on), id: id,
            options: fields.map { ($0.name, Optional($0.value)) })
    }

    /// The command line that goes on from here.
    private var words: String {
        let subject = event.subject.map { [Sentences.word($0)] } ?? []
        let flags = answers.filter { $0.name != InterviewQuestion.subject }.map { "--\($0.name) \(Sentences.word($0.value))" }
        return (["record \(type.rawValue)"] + subject + flags + (id.map { ["--id \(Sentences.word($0))"] } ?? []) + ["--ask"])
            .joined(separator: " ")
    }

    // MARK: Asking

    /// Asks until the answer can be taken, or is none where none is needed.
    private mutating func ask(_ question: InterviewQuestion) throws(Left) {
        while true {
            let answer = try line(question.prompt)
            if answer == "?" {
                tell("  \(question.help)\n")
                continue
            }
            if answer.isEmpty {
                if question.isNeeded, !answers.contains(where: { $0.name == question.name }) { continue }
                return
            }
            let problems = question.problems(answer, of: type, today: today, eventIndex)
            guard problems.isEmpty else {
                show(problems)
                continue
            }
            answers.append((question.name, answer))
            if !question.isRepeatable { return }
        }
    }

    /// Asks once more for one answer; all others stay.
    private mutating func replace(_ question: InterviewQuestion) throws(Left) {
        answers.removeAll { $0.name == question.name }
        try ask(question)
    }

    /// Asks once more for the answers that some problems are about; where none is named, for the one that the user names.
    private mutating func again(_ problems: [Diagnostic]) throws(Left) {
        let wrong = questions.filter { question in problems.contains { Self.names($0.place, question) } }
        for question in wrong { try replace(question) }
        guard wrong.isEmpty else { return }
        while true {
            let answer = try line("Which answer is to be given again? ")
            if let question = questions.first(where: { $0.name == answer }) { return try replace(question) }
            tell("  one of \(questions.map(\.name).joined(separator: ", ")), or quit\n")
        }
    }

    /// Whether the place of a problem is a question's: `record pledge.made: data.by`, `record pledge.made: --on`.
    private static func names(_ place: String, _ question: InterviewQuestion) -> Bool {
        let last = place.split(separator: " ").last.map(String.init) ?? ""
        let member = last.hasPrefix("data.") ? String(last.dropFirst(5).prefix { $0 != "[" && $0 != "." }) : last
        let spelled =
            member.hasPrefix("--") ? String(member.dropFirst(2)) : member == "occurred" ? InterviewQuestion.on : OptionName.of(member)
        return spelled == question.name
    }

    /// The next line that is typed.
    private func line(_ question: String) throws(Left) -> String {
        tell(question)
        let answer: String?
        do throws(FileProblem) {
            answer = try invocation.console.line()
        } catch {
            throw .failed(Failure(.damaged, Sentences.file(error)))
        }
        guard let answer else {
            // The question's line is not ended by whoever ends the input.
            tell("\n")
            throw .left
        }
        if answer == "quit" { throw .left }
        return answer
    }

    private func show(_ problems: [Diagnostic]) {
        if !problems.isEmpty { Program.report(problems, asJSON: false, invocation.console) }
    }

    private func tell(_ text: String) {
        invocation.console.errors(Array(text.utf8))
    }
}
