import Arguments
import Formats
import GlobalCompact
import JSON
import Messages

/// What a call asks, apart from the basis that it is answered on: what an answer in JSON or a paper says of it, so that it can be asked
/// again.
struct AskedQuery: Sendable {
    private let command: String
    private(set) var operands: [String]
    /// By name; an option without a value has an empty list.
    private let options: [String: [String]]

    /// - Parameter withShown: also what says how much of the answer people are shown, and what of it a calendar has.
    init(_ request: Request, withShown: Bool = false) {
        let entry = QuestionCatalogue.entry(named: request.command)
        let asking = (withShown ? entry?.shownNames : entry?.askingNames) ?? []
        command = request.command
        operands = request.arguments.operands
        options = request.arguments.options.filter { asking.contains($0.key) }
    }

    /// The query of an earlier answer; nothing where it says none.
    init?(_ document: JSONDocument) {
        guard document.kind(document.root) == .object, let query = document.member("query", of: document.root),
            document.kind(query) == .object, let command = document.member("command", of: query), document.kind(command) == .string,
            let operands = document.member("operands", of: query), document.kind(operands) == .array,
            let options = document.member("options", of: query), document.kind(options) == .object
        else { return nil }
        self.command = document.string(command)
        self.operands = document.elements(of: operands).filter { document.kind($0) == .string }.map { document.string($0) }
        var read: [String: [String]] = [:]
        for (name, values) in document.members(of: options) where document.kind(values) == .array {
            read[document.string(name)] = document.elements(of: values).filter { document.kind($0) == .string }.map { document.string($0) }
        }
        self.options = read
    }

    var json: JSONValue {
        let sorted = Record(options.sorted { $0.key < $1.key }.map { ($0.key, .texts($0.value)) })
        return (["command": .text(command), "operands": .texts(operands), "options": .record(sorted)] as Record).json
    }

    /// The command without the program's name, such that it can be pasted.
    var words: String { words(with: "") }

    /// The same with the cuts of a basis as options.
    func words(with cuts: String) -> String {
        let given = options.sorted { $0.key < $1.key }.flatMap { name, values in
            values.isEmpty ? ["--" + name] : values.map { "--\(name)\($0.hasPrefix("--") ? "=" : " ")\(Sentences.word($0))" }
        }
        let operands = operands.map { Sentences.word($0) }
        // After a word that begins as options do nothing is an option.
        if self.operands.contains(where: { $0.hasPrefix("-") }) {
            return ([command] + given).joined(separator: " ") + cuts + " -- " + operands.joined(separator: " ")
        }
        return ([command] + operands + given).joined(separator: " ") + cuts
    }

    /// The same of a question whose days are its operands, with the second of them where it was left out.
    func until(_ day: Day) -> AskedQuery {
        var asked = self
        if operands.count == 1 { asked.operands.append(day.description) }
        return asked
    }

    /// Whether it has a word for a day that is another tomorrow.
    var namesToday: Bool {
        let given = operands + options.values.joined()
        return given.contains { text in ["today", "yesterday"].contains { text.lowercased().contains($0) } }
    }

    /// Whether another asks the same.
    func asksTheSame(as other: AskedQuery) -> Bool {
        json.canonicalBytes() == other.json.canonicalBytes()
    }
}
