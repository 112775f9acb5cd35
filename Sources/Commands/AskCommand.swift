import Answers
import Arguments
import Messages

/// A question as a command: what it takes is the question's entry.
enum AskCommand<Asked: Question>: Command {
    static var spec: CommandSpec { Asked.entry.spec }
    static var name: String { Asked.name }

    static func run(_ invocation: Invocation) throws(Failure) -> ExitCode {
        let answer = try Asked.answer(invocation.request)
        try invocation.deliver(answer)
        return answer.isNo ? .no : .done
    }
}
