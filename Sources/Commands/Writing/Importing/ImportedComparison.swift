import Answers
import Events
import Formats
import GlobalCompact
import History
import JSON
import Journal
import Messages
import Wire

/// What the ledger has of the rows of a sheet already.
struct ImportedComparison: Sendable {
    /// What becomes of a row.
    enum Fate: Sendable {
        case new
        /// The ledger says the same, or all but what all rows are told to cite.
        case exists(citesAnother: Bool)
        /// The sheet says what was recorded first, and the ledger was corrected since, by these events.
        case changedSince(by: [String])
        /// The event does not stand any more; with what the row says otherwise than it did, if anything.
        case retracted(by: [String], ImportedChange?)
        /// Something else holds.
        case changed(ImportedChange)
        /// Something else stands under its id.
        case taken(Diagnostic)
    }

    /// What an amendment of a pledge says.
    struct Amendment: Sendable {
        var id: String
        var occurred: Period
        var data: [(name: String, value: JSONValue)]

        /// Whether it says something new of a field. What it cites is its own.
        func says(_ field: CorrectedField) -> Bool {
            data.contains { !["why", "cites"].contains($0.name) && field == .member($0.name) }
        }
    }

    private struct Occurrence: Hashable {
        var subject: String
        var type: EventType
        var occurred: Period
    }

    private let query: Query
    private let sheet: String
    /// The fields that the sheet has a column for; nothing where its rows say all.
    private let scope: Set<CorrectedField>?
    /// Whether rows cite for themselves, beside what all of them cite.
    private let citeForThemselves: Bool
    /// The facts of the rows' ids, by the numbers of these.
    private var facts: [UInt32: EffectiveFact] = [:]
    /// What stands already of things that rows are about: the id of the first event of each thing, type and days.
    private var standing: [Occurrence: String] = [:]
    /// The things that rows are about of which an event stands.
    private(set) var subjects: Set<String> = []
    /// By subjects, what amendments say, in effective order.
    private var amendments: [String: [Amendment]] = [:]

    init(_ imported: ImportedRows, _ query: Query, sheet: String) {
        (self.query, self.sheet, scope, citeForThemselves) = (query, sheet, imported.scope, imported.citeForThemselves)
        let (view, rows) = (query.view, imported.rows)
        let wanted = Set(rows.compactMap { $0.id.flatMap { view.eventIndex.ids.find($0) } })
        let subjects = Set(rows.compactMap { row in row.offer.flatMap { view.eventIndex.subjects.find($0.subject.description) } })
        for fact in view.facts {
            if wanted.contains(fact.origin.id) { facts[fact.origin.id] = fact }
            guard subjects.contains(fact.content.subject), let type = fact.content.eventType else { continue }
            let occurrence = Occurrence(subject: view.subject(of: fact), type: type, occurred: fact.content.occurred)
            self.subjects.insert(occurrence.subject)
            standing[occurrence] = standing[occurrence] ?? view.id(of: fact)
        }
        for fact in view.facts(of: .pledge) where fact.content.eventType == .pledgeAmended {
            guard let payload = view.statement(of: fact)?.event.payload, case .object(let data) = FieldWriter.object(payload) else {
                continue
            }
            let amendment = Amendment(id: view.id(of: fact), occurred: fact.content.occurred, data: data)
            amendments[view.subject(of: fact), default: []].append(amendment)
        }
    }

    /// The subject of the event that stands under an id.
    static func subject(of id: String, _ query: Query) -> String? {
        let index = query.view.eventIndex
        return index.ids.find(id).flatMap { query.view.resolution.counting[$0] }.map { index.subjects[$0.subject] }
    }

    /// An event that stands already of the same thing, type and days as a new row; nothing where there is none.
    func another(beside row: ImportedRow) -> String? {
        row.offer.flatMap { standing[Occurrence(subject: $0.subject.description, type: $0.type, occurred: $0.occurred)] }
    }

    /// The fact of a row's id, where it stands.
    func fact(of row: ImportedRow) -> EffectiveFact? {
        row.id.flatMap { query.view.eventIndex.ids.find($0) }.flatMap { facts[$0] }
    }

    func fate(of row: ImportedRow) -> Fate {
        let (view, place) = (query.view, Sentences.row(sheet, row.row))
        guard let offer = row.offer, let id = row.id, let number = view.eventIndex.ids.find(id),
            let entry = view.resolution.counting[number]
        else { return .new }
        if let by = view.resolution.retractions[number] {
            return .retracted(by: by.map { view.eventIndex.ids[$0] }.sorted(), difference(of: row, from: number))
        }
        guard let fact = facts[number], let stands = content(of: fact), fact.content.eventType == row.type else {
            let other = entry.eventType?.rawValue ?? "event"
            return .taken(Sentences.idOfOtherType(row.key, id, other, place: place))
        }
        let given = offer.content
        // A row without a key states one event, and says nothing of what happened since.
        if row.key == nil, ImportedChange(from: stands, to: given, in: scope).fields.isEmpty { return .exists(citesAnother: false) }
        // What holds now, and not what held once: a row may say again what was before an amendment.
        let amended = amendments(of: row)
        let holds = Self.amended(stands, by: amended)
        let change = ImportedChange(from: holds, to: given, in: scope)
        let own = change.fields(besides: row.citation, isAmongOthers: citeForThemselves)
        if own.isEmpty || Self.isCited(own, by: amended) { return .exists(citesAnother: own.isEmpty && !change.fields.isEmpty) }
        // A key that stands for another thing is of another sheet.
        if row.key != nil, change.fields.contains(where: { $0.field == .subject }) {
            return .taken(Sentences.keyOfOtherThing(row.key ?? "", view.subject(of: fact), offer.subject.description, place: place))
        }
        let correctedBy = (view.resolution.corrections[number] ?? []).map { view.eventIndex.ids[$0.id] }
        if !correctedBy.isEmpty, let first = query.wholeContent(ofLine: number) {
            let others =
                ImportedChange(from: first, to: given, in: scope).fields + ImportedChange(from: stands, to: holds, in: scope).fields
            if Set(own.map(\.field)).isDisjoint(with: others.map(\.field)) { return .changedSince(by: correctedBy) }
        }
        return .changed(change)
    }

    /// What a row says otherwise than an event that was retracted.
    private func difference(of row: ImportedRow, from number: UInt32) -> ImportedChange? {
        guard let first = query.wholeContent(ofLine: number), let given = row.offer?.content else { return nil }
        let change = ImportedChange(from: first, to: given, in: scope)
        return change.fields(besides: row.citation, isAmongOthers: citeForThemselves).isEmpty ? nil : change
    }

    /// The amendments of the pledge that a row makes, in effective order.
    func amendments(of row: ImportedRow) -> [Amendment] {
        guard row.type == .pledgeMade, let offer = row.offer else { return [] }
        return amendments[offer.subject.description, default: []]
    }

    /// Whether nothing differs but citations, and these are those of an amendment.
    private static func isCited(_ fields: [ImportedChange.Field], by amendments: [Amendment]) -> Bool {
        guard fields.count == 1, let cites = fields.first, cites.field == .member("cites") else { return false }
        return amendments.contains { amendment in amendment.data.contains { $0.name == "cites" && $0.value == cites.given } }
    }

    private func content(of fact: EffectiveFact) -> JSONValue? {
        guard let statement = query.view.statement(of: fact), let payload = statement.event.payload,
            case .object(let data) = FieldWriter.object(payload)
        else { return nil }
        // The latest stands first.
        let standing = Array((query.view.resolution.corrections[fact.origin.id] ?? []).reversed())
        return .object([
            ("subject", .string(query.view.subject(of: fact))), ("occurred", .string(statement.occurred.description)),
            ("data", .object(data + query.otherMembers(of: fact, standing))),
        ])
    }

    /// A content with what amendments say of the thing; each cites for itself.
    private static func amended(_ content: JSONValue, by amendments: [Amendment]) -> JSONValue {
        guard case .object(let all) = content, case .object(var data)? = all.first(where: { $0.name == "data" })?.value else {
            return content
        }
        for amendment in amendments {
            for member in amendment.data where !["why", "cites"].contains(member.name) {
                data.removeAll { $0.name.isExactly(member.name) }
                data.append(member)
            }
        }
        return .object(all.filter { $0.name != "data" } + [("data", .object(data))])
    }
}
