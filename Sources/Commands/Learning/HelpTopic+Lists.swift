import Arguments
import Events
import Formats
import GlobalCompact
import Messages
import Projections

/// The lists of the field's words.
extension HelpTopic {
    static let events = HelpTopic(name: "events", otherNames: ["event", "types", "type", "event types"]) { _ in
        page(
            ["event type", "thing", "what a source says"], EventType.allCases.map { [$0.rawValue, $0.thing.rawValue, $0.meaning] },
            below: [
                "\(command("help pledge.made")) shows the fields of one with an example; \(command("help pledge")) all that can happen "
                    + "to a pledge."
            ], forPrograms: ["thing"])
    }

    static let measures = HelpTopic(name: "measures", otherNames: ["measure by", "dimensions", "counts"]) { _ in
        page(
            ["measure", "counts", "dimensions"], MeasureCatalogue.all.map(row),
            below: ["A dimension is an option that narrows: \(command("measure pledges --objective 7 --by state"))."])
    }

    private static func row(_ measure: Measure) -> [String] {
        [measure.name, measure.help, measure.dimensions.map { OptionName.of($0.rawValue) }.joined(separator: ", ")]
    }

    /// One measure, with what it can be narrowed to.
    static func page(of measure: Measure) -> Page {
        page(
            ["measure", "counts", "dimensions"], [row(measure)],
            below: ["\(command("measure \(measure.name)")) counts, \(command("why \(measure.name)")) names the events."])
    }

    static let objectives = HelpTopic(name: "objectives", otherNames: ["objective", "round tables", "round table"]) { _ in
        page(
            ["no", "objective", "short name", "round table"],
            Objective.all.map { [String($0.number), $0.title, $0.shortName, String($0.roundTable)] })
    }

    static let principles = HelpTopic(name: "principles", otherNames: ["principle"]) { _ in
        page(["no", "letter", "principle"], Principle.all.map { [String($0.number), $0.letter, $0.title] })
    }

    static let currencies = HelpTopic(name: "currencies", otherNames: ["currency", "money", "amounts"]) { _ in
        page(of: Currency.all)
    }

    static func page(of currencies: [Currency]) -> Page {
        page(
            ["code", "digits after the point", "typed as"],
            currencies.map { [$0.code, String($0.minorDigits), typed($0)] },
            below: [
                "ISO 4217 codes. An amount is plain digits with a point, and the code before or behind it; separators of thousands, signs "
                    + "and words such as million are refused."
            ])
    }

    private static func typed(_ currency: Currency) -> String {
        "'1500000\(currency.minorDigits == 0 ? "" : "." + String(repeating: "0", count: currency.minorDigits)) \(currency.code)'"
    }

    static let kinds = HelpTopic(
        name: "kinds", otherNames: ["kind", "lists", "forms", "form", "modes", "mode", "groups of participants", "areas", "vocabulary"]
    ) { _ in
        page(
            ["of", "field", "one of"],
            closedLists.map { [$0.thing.rawValue, "--" + OptionName.of($0.field), $0.words.joined(separator: ", ")] },
            below: ["A word that is not in its list is refused with the nearest one."])
    }

    /// The closed lists of words that events of a thing choose from, each once.
    static let closedLists: [(thing: Thing, field: String, words: [String])] = {
        var lists: [(thing: Thing, field: String, words: [String])] = []
        for type in EventType.allCases {
            for spec in FieldList.of(type) where spec.name != "region" && spec.name != "regions" {
                let words: [String]
                switch spec.shape {
                case .word(let list), .words(let list): words = list
                default: continue
                }
                let isKnown = lists.contains { $0.thing == type.thing && $0.field == spec.name }
                if !isKnown { lists.append((type.thing, spec.name, words)) }
            }
        }
        return lists
    }()

    static let verbs = HelpTopic(name: "verbs", otherNames: ["verb", "strength"]) { _ in
        page(
            ["verb", "how strongly the text expects it"], RequirementVerb.allCases.map { [$0.rawValue, meaning($0)] },
            below: [
                "The Compact is not legally binding and is led by States: each expectation keeps the verb of its own text. "
                    + "\(command("measure requirements --by verb")) counts them."
            ])
    }

    private static func meaning(_ verb: RequirementVerb) -> String {
        switch verb {
        case .mandates: "the text decides that it be done"
        case .requests: "the text asks an office to do it"
        case .invites: "the text invites: nobody has to"
        case .encourages: "the text encourages: weaker than an invitation"
        case .commits: "those who adopted the text commit themselves to it"
        case .will: "the text says that it will be so"
        case .target: "the text sets an aim, such as an amount or a number"
        case .voluntary: "the text welcomes it; it is shown as submitted or none recorded, and never missing"
        case .draft: "the text was only a draft: nobody adopted it"
        }
    }
}
