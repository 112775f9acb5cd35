import Events
import Messages
import Projections

/// Which fields an event of a type needs: those of its own table, and those that some event of its thing must say.
struct FieldNeeds: Sendable {
    private let type: EventType
    /// Sets of fields of which one must stand in some event of the thing.
    private let sets: [[String]]
    /// Whether each of the thing's beginnings is of this type, so that it is this event that must say them.
    private let isOnlyBeginning: Bool

    init(_ type: EventType) {
        self.type = type
        sets = type.canBegin ? ThingCatalogue.of(type.thing)?.needed ?? [] : []
        isOnlyBeginning = EventType.allCases.filter { $0.thing == type.thing && $0.canBegin } == [type]
    }

    /// Whether a slug is made of what it is called where no subject is given.
    var makesSlug: Bool {
        type.canBegin && FieldList.of(type).contains { $0.prose == .title }
    }

    var ofSubject: String {
        makesSlug ? "" : "yes"
    }

    /// `yes`, `or --stakeholders`, `if first`; empty where it may be left out.
    func word(_ spec: FieldSpec) -> String {
        if spec.isRequired { return "yes" }
        guard let set = sets.first(where: { $0.contains(spec.name) }) else { return "" }
        let others = set.filter { $0 != spec.name }.map { "or --" + OptionName.of($0) }
        let first = isOnlyBeginning ? [] : ["if first"]
        let words = first + others
        return words.isEmpty ? "yes" : words.joined(separator: ", ")
    }

    /// What the words mean, as far as they are there.
    var legend: [String] {
        let words = FieldList.of(type).map(word)
        return [
            words.contains { $0.contains("or --") } ? "or: one of these is needed." : "",
            words.contains { $0.hasPrefix("if first") }
                ? "if first: needed where no other event of the \(type.thing.rawValue) says it." : "",
        ].filter { !$0.isEmpty }
    }

    /// The sets of fields of which one is needed.
    var oneOf: [[String]] { sets }

    /// The fields of which one is needed and none is among those that are given; only where this event must say them.
    func missing(given: Set<String>) -> [[String]] {
        isOnlyBeginning ? sets.filter { given.isDisjoint(with: $0) } : []
    }
}
