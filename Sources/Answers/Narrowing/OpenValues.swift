import Arguments
import Events
import Formats
import GlobalCompact
import History
import JSON
import Journal
import Messages
import Projections
import Wire

/// The values of a dimension that no list closes: texts such as funds and offices, and the names of things. Only the ledger knows them.
struct OpenValues {
    private let dimension: Dimension
    private let query: Query
    /// Where values are texts, those of all events of the ledger, whatever the cuts; gathered when they are asked for.
    private let gathered: Gathered

    private final class Gathered {
        var texts: Set<ExactText>?
    }

    init(_ dimension: Dimension, _ query: Query) {
        self.dimension = dimension
        self.query = query
        gathered = Gathered()
    }

    /// Whether only the ledger knows what values a dimension has.
    static func isOpen(_ dimension: Dimension) -> Bool {
        dimension.thing != nil || !fields(dimension).isEmpty
    }

    /// The fields whose texts are its values.
    private static func fields(_ dimension: Dimension) -> Set<String> {
        switch dimension {
        case .donor: ["donorOffice"]
        case .body: ["body"]
        case .office: ["office", "offices"]
        case .askedOf: ["askedOf"]
        case .fund: ["fund"]
        case .of: ["of"]
        case .scope: ["scope"]
        case .publisher: ["publisher"]
        case .region, .forRegion, .state, .implementedIn, .objective, .principle, .kind, .type, .form, .stage, .status, .round, .year,
            .meeting,
            .meetingKind, .report, .feedsInto, .backToBackWith, .forum, .to, .formality, .mode, .group, .topic, .thematicArea, .pledge,
            .area, .verb, .outcome, .requirement, .framework, .pledgerKind:
            []
        }
    }

    /// The values that are typed as one text: as a whole one of the ledger's own, else what stands between commas.
    func parts(of text: String) -> [String] {
        guard dimension.thing == nil, text.contains(",") else { return CommaList.values(text) }
        let own = texts
        let commas = own.reduce(3) { max($0, $1.text.count { $0 == "," }) }
        return CommaList.values(text, commas: commas) { part in
            own.contains(ExactText(part)) || dimension == .donor && State(named: part) != nil
        }
    }

    /// How the ledger may spell a value: a donor that is a State by its code, and also as typed.
    func spellings(of value: String) -> [String] {
        if let thing = dimension.thing { return [slug(value, of: thing)] }
        return dimension == .donor ? [State(named: value)?.code, value].compactMap(\.self) : [value]
    }

    /// All that some event of the ledger has, whatever the cuts, sorted.
    var known: [String] {
        dimension.thing.map { slugs(of: $0) } ?? texts.sorted().map(\.text)
    }

    /// Says which of some values no event of the ledger has, whatever the cuts, and which one is near.
    func tellMissing(_ wanted: [String], of measure: Measure, in state: LedgerState) {
        let missing = wanted.filter { !isKnown($0, to: measure, in: state) }
        guard !missing.isEmpty else { return }
        let known = self.known
        let notes = missing.map { Sentences.noEventHas($0, OptionName.of(dimension.rawValue), known: known, measure) }
        query.request.report(notes)
    }

    private func isKnown(_ value: String, to measure: Measure, in state: LedgerState) -> Bool {
        if let thing = dimension.thing {
            return query.reading.eventIndex.subjects.find(thing.rawValue + "/" + slug(value, of: thing)) != nil
        }
        if dimension == .donor, State(named: value) != nil { return true }
        if !MeasureQuery(measure, filters: [dimension: [ExactText(value)]]).isEmpty(state) { return true }
        return texts.contains(ExactText(value))
    }

    private func slug(_ value: String, of thing: Thing) -> String {
        value.hasPrefix(thing.rawValue + "/") ? String(value.dropFirst(thing.rawValue.count + 1)) : value
    }

    private func slugs(of thing: Thing) -> [String] {
        let prefix = thing.rawValue + "/"
        return query.reading.eventIndex.subjects.names.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.utf8.count)) }
            .sorted()
    }

    /// O(n) in the events of the types that have such a field, once.
    private var texts: Set<ExactText> {
        if let known = gathered.texts { return known }
        let names = Self.fields(dimension)
        let types = TypeSet(EventType.allCases.filter { type in FieldList.of(type).contains { names.contains($0.name) } })
        let all = View(query.reading.eventIndex, .everything, of: .types(types))
        var found: Set<ExactText> = []
        all.readStatements(of: all.facts) { _, event, _ in
            guard let payload = event.payload, case .object(let members) = FieldWriter.object(payload) else { return }
            for member in members where names.contains(member.name) {
                switch member.value {
                case .string(let text): found.insert(ExactText(text))
                case .array(let items): found.formUnion(items.compactMap(\.text).map(ExactText.init(_:)))
                case .null, .bool, .integer, .double, .object: break
                }
            }
        }
        gathered.texts = found
        return found
    }
}

extension JSONValue {
    /// The text that it is.
    fileprivate var text: String? {
        if case .string(let text) = self { text } else { nil }
    }
}
