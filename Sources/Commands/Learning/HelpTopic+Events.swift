import Arguments
import Events
import Formats
import GlobalCompact
import JSON
import Messages
import Projections

/// What can be recorded of a thing, and what an event of a type takes.
extension HelpTopic {
    // MARK: A thing

    /// A thing: what it is, what can happen to it, how far it can have come, and what asks for it.
    static func page(of thing: Thing) -> Page {
        let types = EventType.allCases.filter { $0.thing == thing }
        let table = page(["event type", "what a source says"], types.map { [$0.rawValue, $0.meaning] })
        let projection = ThingCatalogue.of(thing)
        let statuses = StatusMeaning.all.filter { $0.of.split(separator: " ")[0] == thing.plural || $0.of == thing.plural }
        let standing = statuses.isEmpty ? [] : ["How far one has come: \(statuses.map(\.status).joined(separator: ", "))."]
        let measures = projection.map(\.measures) ?? []
        let counted = measures.isEmpty ? [] : ["Counted by \(measures.map(\.name).joined(separator: ", "))."]
        return table.telling(
            above: [.paragraph("\(thing.rawValue): \(thing.meaning).")],
            below: (standing + counted).map(Block.paragraph) + next(thing, types, isListed: projection != nil))
    }

    private static func next(_ thing: Thing, _ types: [EventType], isListed: Bool) -> [Block] {
        let recordable = types.filter { !$0.isWrittenByTheProgram && thing != .event }
        var blocks =
            recordable.first.map { type in
                [Block.next("What an event takes, with an example", command: "\(Edition.name) help \(type.rawValue)")]
            } ?? [Block.next("What records it", command: "\(Edition.name) help \(thing == .event ? "correct" : "init")")]
        if isListed { blocks.append(.next("What is recorded", command: "\(Edition.name) list \(thing.plural)")) }
        return blocks
    }

    // MARK: A type

    /// What an event of a type takes, and a whole example.
    static func page(of type: EventType) -> Page {
        let needs = FieldNeeds(type)
        let isTyped = !type.isWrittenByTheProgram && type.thing != .event
        let own = FieldList.of(type).map { spec in
            ["--" + OptionName.of(spec.name), holds(spec.shape), needs.word(spec), spec.help]
        }
        let envelope = [
            [
                "SUBJECT", "a slug: a-z 0-9 -", needs.ofSubject,
                "which \(type.thing.rawValue) it is" + (needs.makesSlug ? "; else one is made of the title" : ""),
            ],
            ["--on", "a date or days", "yes", "when it occurred: 'help dates' has how days are typed"],
        ]
        let table = page(["field", "what it holds", "needed", "meaning"], (isTyped ? envelope : []) + own)
        let commands = EventExample(type).commands
        let example: [Block] =
            commands.isEmpty
            ? [.paragraph("No command records it: the program does so itself.")]
            : [
                .commands(
                    "an example, in a ledger of its own ('\(Edition.name) init --writer NAME' in an empty folder)",
                    commands.map { "\(Edition.name) \($0)" })
            ]
        return table.telling(
            above: [.paragraph("\(type.rawValue): \(type.meaning).")], below: needs.legend.map(Block.paragraph) + example)
    }

    static func holds(_ shape: FieldShape) -> String {
        switch shape {
        case .text: "text"
        case .texts: "texts, one flag each"
        case .word(let words): words.joined(separator: ", ")
        case .words(let words): "several of " + words.joined(separator: ", ")
        case .integer(let range): "\(range.lowerBound) to \(range.upperBound)"
        case .period: "a date or an interval"
        case .money: "an amount and a currency: '1500000 USD'"
        case .states: "States: PRT,ESP or names"
        case .objectives: "objectives: 5,7"
        case .numbers(let range): "several of \(range.lowerBound) to \(range.upperBound): 1,3"
        case .flag: "yes or no"
        case .reference(let thing): "a \(thing.rawValue)"
        case .references(let thing): "\(thing.plural), with commas"
        case .dayRule, .dayRules: "a day: 2024-12-31, imrf-2026.start-84"
        case .records(let fields) where fields.map(\.name) == ["document", "at"]: "DOCUMENT@PLACE"
        case .records(let fields) where fields.map(\.name) == ["dimension", "values", "each"]:
            "[each ]DIMENSION=VALUE,VALUE"
        case .records(let fields): "JSON objects with \(fields.map(\.name).joined(separator: ", "))"
        case .content: "the event as it should be"
        case .changes: "the fields that change"
        }
    }

    // MARK: What is looked up by other names

    /// The events that have a field of a name, as it is spelled in a line or as a flag.
    static func page(ofField name: String) -> Page? {
        let rows = EventType.allCases.flatMap { type in
            FieldList.of(type).filter { $0.name == name || OptionName.of($0.name) == name }.map { spec in
                [type.rawValue, "--" + OptionName.of(spec.name), holds(spec.shape), spec.help]
            }
        }
        return rows.isEmpty ? nil : page(["event type", "field", "what it holds", "meaning"], rows)
    }

    /// The lists that have a word.
    static func page(ofListedWord word: String) -> Page? {
        let lists = closedLists.filter { $0.words.contains(word) }
        guard !lists.isEmpty else { return nil }
        return page(
            ["of", "field", "one of"], lists.map { [$0.thing.rawValue, "--" + OptionName.of($0.field), $0.words.joined(separator: ", ")] })
    }
}
