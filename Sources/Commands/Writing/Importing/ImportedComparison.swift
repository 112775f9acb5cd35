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
        /// The ledger says the same.
        case exists
        /// The sheet says what was recorded first, and the ledger was corrected or amended since, by these events.
        case changedSince(by: [String])
        /// The event does not stand any more.
        case retracted(by: [String])
        /// The ledger says something else.
        case changed(ImportedChange)
        /// Something else stands under its id.
        case taken(Diagnostic)
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
    /// The facts of the rows' ids, by the numbers of these.
    private var facts: [UInt32: EffectiveFact] = [:]
    /// What stands already of things that rows are about: the id of the first event of each thing, type and days.
    private var standing: [Occurrence: String] = [:]
    /// By subjects, what amendments say, in effective order.
    private var amendments: [String: [(id: String, data: JSONValue)]] = [:]

    init(_ rows: [ImportedRow], _ query: Query, sheet: String, scope: Set<CorrectedField>?) {
        (self.query, self.sheet, self.scope) = (query, sheet, scope)
        let view = query.view
        let wanted = Set(rows.compactMap { $0.id.flatMap { view.eventIndex.ids.find($0) } })
        let subjects = Set(rows.compactMap { row in row.offer.flatMap { view.eventIndex.subjects.find($0.subject.description) } })
        for fact in view.facts {
            if wanted.contains(fact.origin.id) { facts[fact.origin.id] = fact }
            guard subjects.contains(fact.content.subject), let type = fact.content.eventType else { continue }
            let occurrence = Occurrence(subject: view.subject(of: fact), type: type, occurred: fact.content.occurred)
            standing[occurrence] = standing[occurrence] ?? view.id(of: fact)
        }
        for fact in view.facts(of: .pledge) where fact.content.eventType == .pledgeAmended {
            guard let payload = view.statement(of: fact)?.event.payload else { continue }
            amendments[view.subject(of: fact), default: []].append((view.id(of: fact), FieldWriter.object(payload)))
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
        if let by = view.resolution.retractions[number] { return .retracted(by: by.map { view.eventIndex.ids[$0] }.sorted()) }
        guard let fact = facts[number], let stands = content(of: fact), fact.content.eventType == row.type else {
            let other = entry.eventType?.rawValue ?? "event"
            return .taken(Sentences.idOfOtherType(row.key, id, other, place: place))
        }
        let given = offer.content
        var change = ImportedChange(from: stands, to: given, in: scope)
        if change.fields.isEmpty { return .exists }
        // A key that stands for another thing is of another sheet.
        if row.key != nil, change.fields.contains(where: { $0.field == .subject }) {
            return .taken(Sentences.keyOfOtherThing(row.key ?? "", view.subject(of: fact), offer.subject.description, place: place))
        }
        let correctedBy = (view.resolution.corrections[number] ?? []).map { view.eventIndex.ids[$0.id] }
        if !correctedBy.isEmpty, let first = query.wholeContent(ofLine: number),
            ImportedChange(from: first, to: given, in: scope).fields.isEmpty
        {
            return .changedSince(by: correctedBy)
        }
        if row.type == .pledgeMade, let later = amendments[offer.subject.description] {
            let amended = ImportedChange(from: Self.amended(stands, by: later.map(\.data)), to: given, in: scope)
            if amended.fields.isEmpty { return .exists }
            change = amended
        }
        return .changed(change)
    }

    /// The amendments of what a row is about that say one of some fields, by their ids.
    func amendments(of row: ImportedRow, saying fields: [CorrectedField]) -> [String] {
        guard row.type == .pledgeMade, let offer = row.offer else { return [] }
        return amendments[offer.subject.description, default: []].filter { amendment in
            guard case .object(let members) = amendment.data else { return false }
            return members.contains { member in member.name != "cites" && fields.contains(.member(member.name)) }
        }.map(\.id)
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
    private static func amended(_ content: JSONValue, by amendments: [JSONValue]) -> JSONValue {
        guard case .object(let all) = content, case .object(var data)? = all.first(where: { $0.name == "data" })?.value else {
            return content
        }
        for case .object(let members) in amendments {
            for member in members where !["why", "cites"].contains(member.name) {
                data.removeAll { $0.name.isExactly(member.name) }
                data.append(member)
            }
        }
        return .object(all.filter { $0.name != "data" } + [("data", .object(data))])
    }
}
