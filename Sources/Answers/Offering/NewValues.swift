import Events
import Files
import Formats
import GlobalCompact
import History
import Messages
import Wire

/// What offered events say that no event of the ledger says yet, in fields where others stand: a fund, a register, an office.
///
/// It may be right, and refuses nothing; a slip of the pen makes a second fund, which no target counts.
struct NewValues {
    /// Of a larger ledger, a text that stands anywhere in it is taken for known, for which no row is looked at.
    private static let manyEvents = 20_000
    /// So many are told of one batch.
    private static let told = 10
    /// So many values are named where none is near; of vocabularies with more, only what is near is told.
    private static let named = 8

    /// Fields whose texts are of one vocabulary.
    private enum Vocabulary: String {
        case fund
        case register
        case office = "office or organisation"

        /// That of a field; nothing where its texts are no names, or are checked elsewhere.
        init?(_ spec: FieldSpec) {
            switch spec.shape {
            case .text, .texts: break
            case .word, .words, .integer, .period, .money, .states, .objectives, .numbers, .flag, .reference, .references, .dayRule,
                .dayRules, .records, .content, .changes:
                return nil
            }
            guard spec.prose == nil, !["symbol", "measure", "among", "earmarking", "programme", "of", "scope"].contains(spec.name) else {
                return nil
            }
            self = Vocabulary(rawValue: spec.name) ?? .office
        }
    }

    /// Those of the fields of each type that has such fields, by their names.
    private static let vocabularies: [EventType: [String: Vocabulary]] = {
        let ofTypes = EventType.allCases.map { type in
            (type, Dictionary(FieldList.of(type).compactMap { spec in Vocabulary(spec).map { (spec.name, $0) } }) { $1 })
        }
        return Dictionary(uniqueKeysWithValues: ofTypes).filter { !$0.value.isEmpty }
    }()

    /// By the indices of the types, where their rows hold these fields.
    private static let slots = EventTypeIndex.types.map { type in
        RowLayout.of(type).fields.compactMap { field in vocabularies[type]?[field.name].map { (vocabulary: $0, slot: field.slot) } }
    }

    private let before: EventIndex
    private var known: [Vocabulary: Set<ExactText>]?
    private var seen: Set<ExactText> = []

    /// - Parameter before: the ledger without what is offered.
    init(_ before: EventIndex) {
        self.before = before
    }

    /// What is to be told of each of some offers, in their order. O(n) in the events with such a field where there is something new.
    mutating func notes(_ offers: [Offer], places: [String]) -> [[Diagnostic]] {
        var count = 0
        let texts = Machine.concurrently(blocks: offers.count) { numbers in numbers.map { Self.texts(offers[$0]) } }
        return zip(texts, places).map { texts, place in
            texts.flatMap { vocabulary, field, text -> [Diagnostic] in
                guard isNew(text, vocabulary), let note = note(text, vocabulary, place: "\(place): data.\(field)") else { return [] }
                count += 1
                return count > Self.told ? [] : [note]
            }
        }
    }

    private mutating func isNew(_ text: String, _ vocabulary: Vocabulary) -> Bool {
        // Nothing stands where a correction leaves alone a field that its event must have.
        guard !text.isEmpty, seen.insert(ExactText(text)).inserted, State(named: text) == nil, Region(rawValue: text) == nil else {
            return false
        }
        if before.count > Self.manyEvents, before.values.find(text) != nil { return false }
        return !values(of: vocabulary).contains(ExactText(text))
    }

    private mutating func note(_ text: String, _ vocabulary: Vocabulary, place: String) -> Diagnostic? {
        let others = values(of: vocabulary).sorted().map(\.text)
        let near = Sentences.nearest(text, folded: others)
        guard !others.isEmpty, !near.isEmpty || others.count <= Self.named else { return nil }
        return Sentences.newValue(text, vocabulary.rawValue, near: near, others: others.count <= Self.named ? others : [], place: place)
    }

    private static func texts(_ offer: Offer) -> [(vocabulary: Vocabulary, field: String, text: String)] {
        let stated: Event
        if case .event(.corrected(let correction)) = offer.event {
            guard let changes = correction.changes else { return [] }
            stated = changes.event
        } else {
            stated = offer.event
        }
        return texts(stated)
    }

    private static func texts(_ event: Event) -> [(vocabulary: Vocabulary, field: String, text: String)] {
        guard var payload = event.payload, let vocabularies = vocabularies[Swift.type(of: payload).type] else { return [] }
        var list = TextList()
        payload.fields(&list)
        return list.texts.compactMap { field, text in vocabularies[field].map { ($0, field, text) } }
    }

    /// The values that the ledger has, whatever the cuts; looked for when something may be new.
    private mutating func values(of vocabulary: Vocabulary) -> Set<ExactText> {
        if let known { return known[vocabulary] ?? [] }
        var numbers: [Vocabulary: Set<UInt32>] = [:]
        let view = View(before, .everything, of: .types(TypeSet(Array(Self.vocabularies.keys))))
        let (rows, names) = (view.eventIndex.rows, view.eventIndex.values)
        view.unsortedFacts.forEach { _, content in
            guard content.row != IndexedEvent.none else { return }
            for (vocabulary, slot) in Self.slots[Int(content.type)] {
                let number = rows[Int(content.row) + slot]
                if number != IndexedEvent.none { numbers[vocabulary, default: []].insert(number) }
            }
        }
        let found = numbers.mapValues { Set($0.flatMap(names.several).map { ExactText($0) }) }
        known = found
        return found[vocabulary] ?? []
    }
}

/// Gathers the texts that a payload states in its fields, with their names; no words for people.
private struct TextList: SelectiveVisitor {
    private(set) var texts: [(field: String, text: String)] = []

    mutating func text(_ name: String, _ value: inout String, _ help: String) { texts.append((name, value)) }

    mutating func text(_ name: String, _ value: inout String?, _ help: String) {
        if let value { texts.append((name, value)) }
    }

    mutating func texts(_ name: String, _ value: inout [String], _ help: String) { texts += value.map { (name, $0) } }
}
