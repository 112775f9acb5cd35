import Answers
import Arguments
import Events
import Formats
import GlobalCompact
import History
import JSON
import Messages
import Wire

/// What is offered for rows that say something else than the ledger: corrections of their events, or amendments of what they are about.
struct ImportedChanges: Sendable {
    private let query: Query
    private let comparison: ImportedComparison
    private let sheet: String
    private let change: ImportOptions.Change
    private let reason: String
    /// When pledges were amended.
    private let occurred: String
    /// What corrections say of the events that change, by the numbers of their ids.
    private let fields: [UInt32: FieldCorrections]
    private(set) var problems: [Diagnostic] = []

    /// - Parameter rows: those that changed.
    init(
        _ change: ImportOptions.Change, of rows: [ImportedRow], _ query: Query, _ comparison: ImportedComparison, sheet: String,
        _ invocation: Invocation
    ) throws(Failure) {
        let ids = change == .correct ? rows.compactMap { comparison.fact(of: $0)?.origin.id } : []
        fields = Dictionary(zip(ids, query.view.resolution.fields(of: ids, query.view.eventIndex))) { first, _ in first }
        (self.change, self.query, self.comparison, self.sheet) = (change, query, comparison, sheet)
        reason = invocation.arguments.value("reason") ?? ""
        switch change {
        case .correct: occurred = invocation.request.ownDay().description
        case .amend:
            let today = try invocation.request.today()
            do throws(PeriodProblem) {
                occurred = try TypedDate.period(invocation.arguments.value("changed-on") ?? "", today: today).description
            } catch {
                throw Failure(.no, Sentences.period(error, place: "--changed-on"))
            }
        }
    }

    /// What is offered for one row.
    mutating func items(_ row: ImportedRow, _ changed: ImportedChange) -> [Offering.Item] {
        switch change {
        case .correct: correction(row, changed)
        case .amend: amendment(row, changed)
        }
    }

    private mutating func correction(_ row: ImportedRow, _ changed: ImportedChange) -> [Offering.Item] {
        let place = Sentences.row(sheet, row.row)
        guard let id = row.id, let fields = comparison.fact(of: row).flatMap({ fields[$0.origin.id] }) else { return [] }
        let amendedBy = comparison.amendments(of: row, saying: changed.fields.map(\.field))
        guard amendedBy.isEmpty else {
            problems.append(Sentences.amendedSince(id, by: amendedBy, place: place))
            return []
        }
        let given = changed.fields.map { GivenFields.Field(field: $0.field, value: $0.given) }
        return CorrectionDraft.parts(given, of: id, row.type, fields, query.view).map { correction in
            var item = CorrectCommand.change(
                .eventCorrected, id,
                [("event", .string(id)), ("replaces", .string(correction.replaces)), ("reason", .string(reason)), correction.says],
                on: occurred)
            item.place = place
            return item
        }
    }

    private mutating func amendment(_ row: ImportedRow, _ changed: ImportedChange) -> [Offering.Item] {
        let place = Sentences.row(sheet, row.row)
        guard row.type == .pledgeMade, let offer = row.offer else {
            problems.append(Sentences.nothingAmends(row.type, place: place))
            return []
        }
        var data: [(name: String, value: JSONValue)] = []
        for field in changed.fields {
            switch (field.field, field.given) {
            case (.member(let name), let value?): data.append((name.text, value))
            // What cites is the amendment itself, and when a pledge was made does not change by one.
            case (.member(let name), nil) where name.text == "cites": break
            case (let field, _): problems.append(Sentences.notAmended(field.name, place: place))
            }
        }
        if !reason.isEmpty { data.append(("why", .string(reason))) }
        if case .object(let members) = offer.data, let cites = members.first(where: { $0.name == "cites" }),
            !data.contains(where: { $0.name == "cites" })
        {
            data.append(cites)
        }
        let content: JSONValue = .object([
            ("type", .string(EventType.pledgeAmended.rawValue)), ("subject", .string(offer.subject.description)),
            ("occurred", .string(occurred)), ("data", .object(data)),
        ])
        guard case .object(let members) = content else { return [] }
        let id = ImportedIdentity.id(of: .array([.string(row.id ?? ""), content]))
        return [Offering.Item(place: place, bytes: JSONValue.object(members + [("id", .string(id))]).canonicalBytes())]
    }
}
