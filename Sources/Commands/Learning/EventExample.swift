import Events
import GlobalCompact
import Messages
import Projections

/// An event as it is recorded from a shell, and what has to be recorded before it: commands that work in an empty ledger,
/// one after another.
///
/// Made of the table of fields: what is needed stands in it, and a citation.
struct EventExample: Sendable {
    /// The commands without the program's name, that of the event itself last; none for what only the program records.
    let commands: [String]

    init(_ type: EventType) {
        switch type {
        case .ledgerUpgraded: commands = []
        case .ledgerOpened: commands = ["init --writer lisbon"]
        case .eventCorrected:
            let reason = "--reason 'a slip in the title'"
            commands = [Self.document, "correct document/\(Self.slug(of: .document)) --title 'What the brief is called' \(reason)"]
        case .eventRetracted:
            commands = [Self.document, "retract document/\(Self.slug(of: .document)) --reason 'recorded by mistake'"]
        case .documentPublished: commands = [Self.document]
        default: commands = [Self.document] + Self.before(type) + [Self.record(type, on: Self.days[type.canBegin ? 1 : 2])]
        }
    }

    /// The last day of the document, of what begins, and of what follows on it.
    private static let days = ["2024-01-31", "2024-02-01", "2024-03-11"]

    private static let document = record(.documentPublished, on: days[0])

    /// The slug of the one thing of a kind that the examples are about.
    private static func slug(of thing: Thing) -> String {
        "my-" + thing.rawValue
    }

    /// What has to be there: that which it happens to, and what it names.
    private static func before(_ type: EventType) -> [String] {
        var things = fields(type).compactMap { spec -> (thing: Thing, slug: String)? in
            guard case .reference(let thing) = spec.shape else { return nil }
            return (thing, named(thing, by: type))
        }
        if !type.canBegin { things.append((type.thing, slug(of: type.thing))) }
        return things.flatMap { thing, slug -> [String] in
            guard let first = EventType.allCases.first(where: { $0.thing == thing && $0.canBegin }) else { return [] }
            return before(first) + [record(first, slug, on: days[1])]
        }
    }

    /// The slug by which an event names a thing: another one where it is about such a thing itself.
    private static func named(_ thing: Thing, by type: EventType) -> String {
        thing == type.thing ? "other-" + thing.rawValue : slug(of: thing)
    }

    private static func record(_ type: EventType, _ slug: String? = nil, on day: String) -> String {
        let flags = fields(type).map { "--\(OptionName.of($0.name)) \(Sentences.word(value($0, of: type)))" }
        let cites = type == .documentPublished ? [] : ["--cites '\(Self.slug(of: .document))@para 3'"]
        return (["record \(type.rawValue) \(slug ?? Self.slug(of: type.thing)) --on \(day)"] + flags + cites).joined(separator: " ")
    }

    /// The fields that stand in it: those that are needed, of some of which one is enough the first, and how much or when.
    private static func fields(_ type: EventType) -> [FieldSpec] {
        let needed = type.canBegin ? ThingCatalogue.of(type.thing)?.needed.compactMap(\.first) ?? [] : []
        let all = FieldList.of(type)
        let telling: Set<String> = all.contains { $0.name == "value" } ? ["value"] : ["amount", "planned"]
        return all.filter { $0.isRequired || needed.contains($0.name) || telling.contains($0.name) }
    }

    private static func value(_ spec: FieldSpec, of type: EventType) -> String {
        switch spec.shape {
        case .text, .texts: texts[spec.name] ?? spec.help
        case .word(let words), .words(let words): words.first ?? ""
        case .integer(let range): String(min(max(range.lowerBound, 93), range.upperBound))
        case .numbers(let range): String(range.lowerBound)
        case .period: "2026-05-05/2026-05-08"
        case .money: "1500000 USD"
        case .states: "PRT"
        case .objectives: "5,7"
        case .flag: "yes"
        case .reference(let thing), .references(let thing): named(thing, by: type)
        case .dayRule, .dayRules: "2024-12-31"
        case .records, .content, .changes: ""
        }
    }

    /// What stands in texts; for any other, what it is for.
    private static let texts = [
        "title": "What it is called", "name": "What it is called", "text": "What it says, in our own words",
        "why": "As the source says", "fund": "MIG00", "measure": "pledges", "of": "pledges", "scope": "all pledges, world",
    ]
}
