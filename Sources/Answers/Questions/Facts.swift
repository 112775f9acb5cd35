import Events
import GlobalCompact
import History
import JSON
import Journal
import Pages
import Projections
import Wire

/// Every fact that certainly occurred, but for those of the files themselves, with all that it says, in effective order.
struct Facts {
    private let query: Query
    /// Whether all that each event says is given on.
    private let givesData: Bool
    /// What each thing is of: States, regions, objectives, and what it is called. What is told event by event, as looks at sources are,
    /// stands under the ids of these.
    private var things: [String: Told] = [:]

    private struct Told {
        let measure: Measure
        let item: Measure.Item
        let title: String?
        let state: LedgerState

        /// What it was of once one of its events had occurred.
        func keys(upTo fact: EffectiveFact) -> DimensionValues {
            measure.keys(of: item, upTo: fact, in: state)
        }

        /// What it is called, where it has no title by what it was then.
        func name(_ keys: DimensionValues) -> String {
            var item = item
            item.keys = keys
            return Report.name(of: item, title: title)
        }
    }

    /// - Parameters:
    ///   - subjects: the things whose facts are asked for; of others no title is read.
    ///   - givesData: whether rows have all that their events say.
    init(_ query: Query, of subjects: Set<String>? = nil, givesData: Bool = false) {
        (self.query, self.givesData) = (query, givesData)
        let kinds = subjects.map { Set($0.map { $0.prefix { $0 != "/" } }) }
        for projection in ThingCatalogue.all where kinds?.contains(projection.thing.rawValue[...]) ?? true {
            // Facts are told that certainly occurred; the beginning of their thing may be another matter.
            let states = query.states.areAllCertain ? [query.states.certain] : [query.states.withPossible, query.states.certain]
            for state in states { add(projection.list, state, about: subjects) }
        }
    }

    private mutating func add(_ list: ThingList, _ state: LedgerState, about subjects: Set<String>?) {
        let items = list.things(list.measure.items(state, about: subjects))
        for (item, title) in zip(items, list.titles(items)) {
            let told = Told(measure: list.measure, item: item, title: title, state: state)
            for name in list.measure.isInOrder ? item.events : [item.subject] { things[name] = told }
        }
    }

    /// The facts that are wanted.
    func rows(where isWanted: (FactRow, () -> FactText) -> Bool) -> [FactRow] {
        var rows: [FactRow] = []
        let words = FactWords(query.documents)
        query.view.readStatements(of: query.view.facts) { fact, event, occurred in
            guard let (told, members) = row(fact, event, occurred) else { return }
            if isWanted(told, { FactText(told, members, words) }) { rows.append(Self.saying(members, told)) }
        }
        return rows
    }

    /// The facts that some events state.
    static func rows(ids: Set<String>, _ query: Query) -> [FactRow] {
        let view = query.view
        let facts = view.facts.keeping(ids: Set(ids.compactMap { view.eventIndex.ids.find($0) }))
        let told = Facts(query, of: Set(facts.map(view.subject)))
        var rows: [FactRow] = []
        query.states.readStatements(of: facts) { fact, event, occurred in
            if let (row, members) = told.row(fact, event, occurred) { rows.append(saying(members, row)) }
        }
        return rows
    }

    /// What is told of a fact, but what it says in words, and the members of what it says; nothing of one that only may have occurred, or
    /// is of the files themselves.
    private func row(_ fact: EffectiveFact, _ event: Event, _ occurred: Period) -> (FactRow, [(name: String, value: JSONValue)])? {
        guard fact.isCertain(asOf: query.basis.asOf), fact.content.eventType?.thing != .ledger, let payload = event.payload,
            case .object(let members) = FieldWriter.object(payload)
        else { return nil }
        return (row(fact, payload, members, occurred), members)
    }

    private func row(
        _ fact: EffectiveFact, _ payload: any Payload, _ members: [(name: String, value: JSONValue)], _ occurred: Period
    ) -> FactRow {
        let type = Swift.type(of: payload).type
        let fields = FieldList.of(type)
        let subject = query.view.subject(of: fact)
        let id = query.view.id(of: fact)
        let told = things[id] ?? things[subject]
        let keys = told?.keys(upTo: fact) ?? [:]
        func codes(_ dimensions: [Dimension]) -> Set<String> {
            Set(dimensions.flatMap { keys[$0, default: []] })
        }
        var states = codes([.state, .donor, .implementedIn]).filter { State(code: $0) != nil }
        var value: FactRow.Value?
        for field in fields {
            guard let member = members.first(where: { $0.name.isExactly(field.name) })?.value else { continue }
            switch (field.shape, member) {
            case (.states, .array(let items)): states.formUnion(items.compactMap(\.text))
            case (.money, .object(let parts)): if value == nil, let amount = Self.money(parts) { value = .amount(amount) }
            case (.integer, .integer(let number)):
                if value == nil, Self.countingFields.contains(field.name) { value = .number(number) }
            default: break
            }
        }
        let texts = Dictionary(members.compactMap { one in one.value.text.map { (one.name, $0) } }) { first, _ in first }
        var row = FactRow(
            id: id, type: type, subject: subject, occurred: occurred, states: states.sorted(),
            regions: codes([.region]).sorted(), objectives: codes([.objective]).sorted { (Int($0) ?? 0) < (Int($1) ?? 0) },
            title: told?.name(keys) ?? texts["title"] ?? "", says: "", value: value, unit: texts["unit"] ?? "",
            exactness: texts["exactness"] ?? texts["participantsExactness"] ?? "", cites: payload.cites,
            recorded: Instant(microseconds: fact.origin.recorded), writer: query.reading.place(of: fact.origin.number)?.writer ?? "")
        if givesData {
            // The latest stands first.
            let standing = (query.view.resolution.corrections[fact.origin.id] ?? []).reversed()
            let others = query.otherMembers(of: fact, Array(standing))
            row.data = String(decoding: JSONValue.object(members + others).plainBytes(), as: UTF8.self)
        }
        return row
    }

    /// The fields of whole numbers that count something, and are no number of a list, a round or a year.
    private static let countingFields = ["value", "beneficiaries", "participants"]

    private static func money(_ members: [(name: String, value: JSONValue)]) -> Money? {
        func text(_ name: String) -> String? { members.first { $0.name.isExactly(name) }?.value.text }
        guard let amount = text("amount"), let currency = text("currency").flatMap(Currency.init(code:)) else { return nil }
        return try? Money(parsing: amount, currency: currency)
    }

    /// What an event says beside what the thing is called: its texts, numbers, amounts and days, not what it is counted by.
    static func says(_ payload: any Payload) -> String {
        guard case .object(let members) = FieldWriter.object(payload) else { return "" }
        return says(members, of: Swift.type(of: payload).type)
    }

    /// The same row with what it says in words.
    private static func saying(_ members: [(name: String, value: JSONValue)], _ row: FactRow) -> FactRow {
        var row = row
        row.says = says(members, of: row.type)
        return row
    }

    private static func says(_ members: [(name: String, value: JSONValue)], of type: EventType) -> String {
        let fields = FieldList.of(type)
        func isTold(_ name: String) -> Bool {
            guard name != "address", let spec = fields.first(where: { $0.name.isExactly(name) }) else { return false }
            switch spec.shape {
            case .text: return spec.prose == .text
            case .texts, .integer, .period, .money: return true
            case .word, .words, .states, .objectives, .numbers, .flag, .reference, .references, .dayRule, .dayRules, .records, .content,
                .changes:
                return false
            }
        }
        let wanted = members.filter { isTold($0.name) || ShownFields.besideNumbers.contains($0.name) }
        let shown = ShownFields.counts(ShownFields.of(wanted, fields), alsoFigures: true)
        return FieldWords.sentence(shown.filter { isTold($0.name) })
    }
}

extension JSONValue {
    /// The text that it is.
    fileprivate var text: String? {
        if case .string(let text) = self { text } else { nil }
    }
}
