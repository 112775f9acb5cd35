import Events
import Files
import Formats
import GlobalCompact
import Wire

/// Asks for an event field by field on a terminal, and records on yes.
struct Interview {
    private let type: EventType
    private let invocation: Invocation

    init(_ type: EventType, _ invocation: Invocation) {
        self.type = type
        self.invocation = invocation
    }

    /// The options that the answers make; nothing when the user does not say yes.
    ///
    /// An empty answer leaves a field out; a needed one is asked again. The end of the input fails the interview.
    func options() throws(Failure) -> (subject: String, options: [(name: String, value: String)])? {
        try tell("\(type.rawValue): an empty answer leaves a field out; * is needed. '?' tells more.\n")
        var options: [(name: String, value: String)] = []
        let subject = try ask(OptionName.of("subject"), "what it is about, as a slug of a-z 0-9 -", isNeeded: !type.canBegin)
        options.append(("on", try ask("on", "when it occurred: 2024-03-11, 2024-03, ../2024-03-11, today", isNeeded: true)))
        for field in FieldList.of(type) {
            let name = OptionName.of(field.name)
            repeat {
                let answer = try ask(name, field.help, isNeeded: field.isRequired)
                if answer.isEmpty { break }
                options.append((name, answer))
            } while isRepeatable(field.shape)
        }
        for (name, value) in options { try tell("  --\(name) \(value.escapedForDisplay)\n") }
        let answer = try answer(to: "Record it? [y/N] ")
        return ["y", "yes"].contains(answer.lowercased()) ? (subject, options) : nil
    }

    private func isRepeatable(_ shape: FieldShape) -> Bool {
        switch shape {
        case .texts, .records, .dayRules: true
        case .text, .word, .words, .integer, .numbers, .flag, .period, .money, .states, .objectives, .reference, .references, .dayRule,
            .content, .changes:
            false
        }
    }

    /// The answer to one field.
    private func ask(_ name: String, _ help: String, isNeeded: Bool) throws(Failure) -> String {
        while true {
            let answer = try answer(to: "\(name)\(isNeeded ? " *" : ""): ")
            if answer == "?" {
                try tell("  \(help)\n")
            } else if answer.unicodeScalars.contains("\u{FFFD}") {
                // What the system puts in the place of bytes that are no text.
                try tell("  that is not UTF-8: let the terminal send UTF-8, and type it again\n")
            } else if !isNeeded || !answer.isEmpty {
                return answer
            }
        }
    }

    private func answer(to question: String) throws(Failure) -> String {
        try tell(question)
        let answer: String?
        do throws(FileProblem) {
            answer = try invocation.console.line()
        } catch {
            throw Failure(.damaged, Sentences.file(error))
        }
        if let answer { return answer }
        // The question's line is not ended by whoever ends the input.
        try tell("\n")
        throw Failure(.no, Sentences.interviewEnded(type))
    }

    private func tell(_ text: String) throws(Failure) {
        invocation.console.errors(Array(text.utf8))
    }
}
