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
    /// Of a larger ledger, a text that stands anywhere in it is taken for known, which needs no event to be read.
    private static let readEvents = 20_000
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
            guard spec.prose == nil, !["symbol", "measure", "among", "earmarking", "programme", "of"].contains(spec.name) else {
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
        if before.count > Self.readEvents, before.values.find(text) != nil { return false }
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
        guard let payload = event.payload else { return [] }
        guard let vocabularies = vocabularies[Swift.type(of: payload).type] else { return [] }
        return FieldGatherer.members(of: payload).flatMap { member -> [(Vocabulary, String, String)] in
            guard let vocabulary = vocabularies[member.name] else { return [] }
            switch member.value {
            case .text(let text): return [(vocabulary, member.name, text.text)]
            case .texts(let texts): return texts.map { (vocabulary, member.name, $0.text) }
            case .integer, .numbers, .flag, .period, .money, .states, .objectives, .dayRule, .dayRules, .records: return []
            }
        }
    }

    /// The values that the ledger has, whatever the cuts; read when something may be new.
    private mutating func values(of vocabulary: Vocabulary) -> Set<ExactText> {
        if let known { return known[vocabulary] ?? [] }
        var found: [Vocabulary: Set<ExactText>] = [:]
        let types = TypeSet(Array(Self.vocabularies.keys))
        let view = View(before, .everything, of: .types(types))
        view.readStatements(of: view.facts) { _, event, _ in
            for (vocabulary, _, text) in Self.texts(event) { found[vocabulary, default: []].insert(ExactText(text)) }
        }
        known = found
        return found[vocabulary] ?? []
    }
}
