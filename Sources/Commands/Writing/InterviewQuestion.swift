import Events
import Formats
import GlobalCompact
import History
import JSON
import Messages
import Wire

/// One thing that the dialogue of `record` asks for: when it occurred, what it is about, or a field.
struct InterviewQuestion: Sendable {
    /// As a flag has it; `subject` for what it is about.
    let name: String
    let help: String
    /// The words of which one, or several, are the answer; empty where any may be given.
    let choices: [String]
    let isNeeded: Bool
    /// Whether another answer to it is asked for after each.
    let isRepeatable: Bool

    static let subject = "subject"
    static let on = "on"

    /// What is asked of an event of a type: what is needed first, then of what one is enough, then all else.
    static func all(of type: EventType) -> [InterviewQuestion] {
        let fields = FieldList.of(type)
        let sets = type.canBegin ? FieldNeeds(type).oneOf : []
        let needed = fields.filter(\.isRequired)
        let enough = sets.flatMap { set in fields.filter { set.contains($0.name) && !$0.isRequired } }
        let others = fields.filter { spec in !spec.isRequired && !enough.contains { $0.name == spec.name } }
        let makesSlug = FieldNeeds(type).makesSlug
        let about = InterviewQuestion(
            name: subject,
            help: "which \(type.thing.rawValue) it is about: a slug of a-z 0-9 -"
                + (makesSlug ? "; without it one is made of the title" : ""),
            choices: [], isNeeded: !makesSlug, isRepeatable: false)
        let when = InterviewQuestion(name: on, help: TypedEvent.helpOfOn, choices: [], isNeeded: true, isRepeatable: false)
        let first = makesSlug ? [when] : [about, when]
        return first + (needed + enough).map { InterviewQuestion($0) } + (makesSlug ? [about] : []) + others.map { InterviewQuestion($0) }
    }

    private init(name: String, help: String, choices: [String], isNeeded: Bool, isRepeatable: Bool) {
        (self.name, self.help, self.choices, self.isNeeded, self.isRepeatable) = (name, help, choices, isNeeded, isRepeatable)
    }

    private init(_ spec: FieldSpec) {
        let (choices, isRepeatable): ([String], Bool) =
            switch spec.shape {
            case .word(let words), .words(let words): (words, false)
            case .flag: (["yes", "no"], false)
            case .texts, .records, .dayRules: ([], true)
            case .text, .integer, .numbers, .period, .money, .states, .objectives, .reference, .references, .dayRule, .content, .changes:
                ([], false)
            }
        self.init(
            name: OptionName.of(spec.name), help: spec.help, choices: choices, isNeeded: spec.isRequired, isRepeatable: isRepeatable)
    }

    /// `type [individual common in-partnership matching mirror]: `; long lists stand in a line before it.
    var prompt: String {
        let words = choices.joined(separator: " ")
        let mark = isNeeded ? " *" : ""
        if words.isEmpty { return "\(name)\(mark): " }
        return words.utf8.count <= 60 ? "\(name)\(mark) [\(words)]: " : "  one of \(choices.joined(separator: ", "))\n\(name)\(mark): "
    }

    // MARK: Checking an answer

    /// What is wrong with an answer, as far as it can be told by itself and from what there is in the ledger.
    func problems(_ answer: String, of type: EventType, today: Day, _ eventIndex: EventIndex) -> [Diagnostic] {
        if answer.unicodeScalars.contains("\u{FFFD}") { return [Sentences.notUTF8(word: answer)] }
        switch name {
        case Self.on:
            do throws(PeriodProblem) {
                _ = try TypedDate.period(answer, today: today)
                return []
            } catch {
                return [Sentences.period(error, place: name)]
            }
        case Self.subject: return subjectProblems(answer, type, eventIndex)
        default: return fieldProblems(answer, type, today, eventIndex)
        }
    }

    private func subjectProblems(_ answer: String, _ type: EventType, _ eventIndex: EventIndex) -> [Diagnostic] {
        let whole = answer.contains("/") ? answer : type.thing.rawValue + "/" + answer
        guard let subject = Subject(whole) else {
            return [Sentences.field(FieldProblem(path: "", reason: .notASubject(whole)), place: name)]
        }
        guard subject.thing == type.thing else {
            return [Sentences.field(FieldProblem(path: "", reason: .subjectOfOtherThing(subject: whole, type: type)), place: name)]
        }
        return type.canBegin ? [] : nothingThere(subject, eventIndex)
    }

    private func nothingThere(_ subject: Subject, _ eventIndex: EventIndex) -> [Diagnostic] {
        if eventIndex.subjects.find(subject.description) != nil { return [] }
        let prefix = subject.thing.rawValue + "/"
        let slugs = eventIndex.subjects.names.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.utf8.count)) }.sorted()
        return [Sentences.nothingOfThatName(subject, known: slugs, place: name)]
    }

    private func fieldProblems(_ answer: String, _ type: EventType, _ today: Day, _ eventIndex: EventIndex) -> [Diagnostic] {
        var fields = TypedFields(type, today: today)
        _ = fields.take(name, answer)
        if !fields.problems.isEmpty {
            return fields.problems.map { Sentences.field(FieldProblem(path: "", reason: $0.reason), place: name) }
        }
        let offer: JSONValue = .object([
            ("type", .string(type.rawValue)), ("subject", .string(type.thing.rawValue + "/x")), ("occurred", "2000"),
            ("data", .object(fields.members)),
        ])
        var reader = OfferReader()
        let wrong = reader.problems(offer.canonicalBytes()).map { Sentences.field(FieldProblem(path: "", reason: $0.reason), place: name) }
        return wrong.isEmpty ? references(fields.members, type).flatMap { nothingThere($0, eventIndex) } : wrong
    }

    /// The things that an answer names, and the documents that it cites.
    private func references(_ members: [(name: String, value: JSONValue)], _ type: EventType) -> [Subject] {
        guard let spec = FieldList.of(type).first(where: { OptionName.of($0.name) == name }), let value = members.first?.value else {
            return []
        }
        switch (spec.shape, value) {
        case (.reference(let thing), .string(let slug)) where thing != .event: return [Subject(thing, slug)]
        case (.references(let thing), .array(let slugs)): return slugs.compactMap(\.text).map { Subject(thing, $0) }
        case (.records, .array(let records)) where spec.name == "cites":
            return records.compactMap { $0["document"]?.text }.map { Subject(.document, $0) }
        default: return []
        }
    }
}

extension JSONValue {
    fileprivate var text: String? {
        if case .string(let text) = self { text } else { nil }
    }

    fileprivate subscript(_ name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name.isExactly(name) }?.value
    }
}
