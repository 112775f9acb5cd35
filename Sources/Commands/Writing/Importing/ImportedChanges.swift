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
    private let occurred: Period
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
        case .correct: occurred = Period(day: invocation.request.ownDay())
        case .amend:
            let today = try invocation.request.today()
            do throws(PeriodProblem) {
                occurred = try TypedDate.period(invocation.arguments.value("changed-on") ?? "", today: today)
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
        let amendedBy = comparison.amendments(of: row).filter { amendment in changed.fields.contains { amendment.says($0.field) } }.map(
            \.id)
        guard amendedBy.isEmpty else {
            problems.append(Sentences.amendedSince(id, by: amendedBy, place: place))
            return []
        }
        let given = changed.fields.map { GivenFields.Field(field: $0.field, value: $0.given) }
        return CorrectionDraft.parts(given, of: id, row.type, fields, query.view).map { correction in
            var item = CorrectCommand.change(
                .eventCorrected, id,
                [("event", .string(id)), ("replaces", .string(correction.replaces)), ("reason", .string(reason)), correction.says],
                on: occurred.description)
            item.place = place
            return item
        }
    }

    /// What speaks against an amendment of which another one that stands, of a later day, would leave nothing to be seen.
    private func amendedLater(_ row: ImportedRow, _ changed: ImportedChange) -> Diagnostic? {
        for field in changed.fields {
            let later = comparison.amendments(of: row).last { amendment in
                amendment.says(field.field) && (amendment.occurred.last, amendment.occurred.first) > (occurred.last, occurred.first)
            }
            guard let later else { continue }
            return Sentences.amendedLater(
                field.field.name, on: occurred, by: later.id, of: later.occurred, place: Sentences.row(sheet, row.row))
        }
        return nil
    }

    private mutating func amendment(_ row: ImportedRow, _ changed: ImportedChange) -> [Offering.Item] {
        let place = Sentences.row(sheet, row.row)
        guard row.type == .pledgeMade, let offer = row.offer else {
            problems.append(Sentences.nothingAmends(row.type, place: place))
            return []
        }
        if let problem = amendedLater(row, changed) {
            problems.append(problem)
            return []
        }
        // An amendment that says nothing but where it is from never happened.
        if changed.fields.allSatisfy({ $0.field == .member("cites") }) { problems.append(Sentences.notAmended("cites", place: place)) }
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
            ("occurred", .string(occurred.description)), ("data", .object(data)),
        ])
        guard case .object(let members) = content else { return [] }
        let id = ImportedIdentity.id(of: .array([.string(row.id ?? ""), content]))
        return [Offering.Item(place: place, bytes: JSONValue.object(members + [("id", .string(id))]).canonicalBytes())]
    }
}
