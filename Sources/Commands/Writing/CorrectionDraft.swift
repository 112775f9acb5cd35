import Answers
import Arguments
import Events
import Formats
import GlobalCompact
import History
import JSON
import Journal
import Messages
import Pages
import Rules
import Wire

/// What `correct` makes of an event and of the fields that it is given.
struct CorrectionDraft: Sendable {
    /// A correction that is to be offered.
    struct Correction: Sendable {
        var id: String?
        /// The line that it started from.
        var replaces: String
        /// Its `changes`, or in version 1 its `content`.
        var says: (name: String, value: JSONValue)
    }

    private let target: CorrectionTarget
    /// The ledger before the correction: as it is, or where it is given again, as it was.
    private let view: View
    private let type: EventType
    private let fields: FieldCorrections
    /// What the event says before, as `type`, `subject`, `occurred` and `data`.
    private let content: JSONValue
    /// The names of the members of `data`, also of those that are none of its fields.
    private let members: [String]

    init(_ target: CorrectionTarget, _ invocation: Invocation) throws(Failure) {
        self.target = target
        let eventIndex = target.query.reading.eventIndex
        var cutoffs = Cutoffs.everything
        if let earlier = target.earlier {
            let counted = target.query.view.resolution.counting[earlier.lines[0].id] ?? earlier.lines[0]
            cutoffs.knownAt = Instant(microseconds: counted.recorded - 1)
        }
        let view = target.earlier == nil ? target.query.view : View(eventIndex, cutoffs)
        guard let fact = view.facts.first(where: { view.id(of: $0) == target.id }), let statement = view.statement(of: fact),
            let payload = statement.event.payload, let fields = view.resolution.fields(of: fact.origin.id, eventIndex)
        else { throw Failure(.no, Sentences.cannotBeCorrected(target.id, Correctability(target.id, view.resolution, view.eventIndex))) }
        type = Swift.type(of: payload).type
        guard !type.isWrittenByTheProgram else {
            let reason = Contradiction.Reason.untouchable(id: target.id)
            throw Failure(
                .no, Sentences.contradiction(Contradiction(event: target.id, reason: reason), place: "correct \(target.id)"))
        }
        self.view = view
        self.fields = fields
        let data = FieldWriter.object(payload)
        let others = target.query.otherMembers(of: fact, fields.standing)
        content = .object([
            ("type", .string(type.rawValue)), ("subject", .string(view.subject(of: fact))),
            ("occurred", .string(statement.occurred.description)), ("data", data.adding(others)),
        ])
        members = FieldGatherer.members(of: payload).map(\.name) + others.map(\.name)
    }

    /// The corrections to offer, once what they change is told before and after.
    func corrections(_ invocation: Invocation) throws(Failure) -> [Correction] {
        let given = try GivenFields(invocation, of: target.id, type, members: members)
        let own = invocation.arguments.value("id")
        if let earlier = target.earlier { return try again(earlier, given, invocation) }
        if given.fields.isEmpty { throw Failure(.no, Sentences.nothingChanges(target.id)) }
        // What cannot be read is refused where it is offered.
        guard let (normalised, said) = given.normalised(of: type) else {
            return [Correction(id: own, replaces: target.id, says: ("changes", given.changes(of: type)))]
        }
        var fields = fields
        let undecided = Set(fields.rivals().map(\.field))
        let changed = normalised.fields.filter { undecided.contains($0.field) || changes($0.field, said) }
        if changed.isEmpty { throw Failure(.no, Sentences.nothingChanges(target.id)) }
        try tell(GivenFields(changed), invocation)
        return Self.parts(changed, of: target.id, type, fields, view, own: own)
    }

    /// Corrections of some fields of an event: one on top of each line that says one of them, else one of the event.
    ///
    /// - Parameter own: the id of the first; the others' ids follow from it.
    static func parts(
        _ changed: [GivenFields.Field], of id: String, _ type: EventType, _ fields: FieldCorrections, _ view: View, own: String? = nil
    ) -> [Correction] {
        var fields = fields
        let holders = fields.holders().mapValues(\.id)
        let started = Set(changed.compactMap { holders[$0.field] })
        let starts = fields.standing.map(\.id).filter(started.contains)
        let ids = view.eventIndex.ids
        guard let latest = starts.last else {
            return [Correction(id: own, replaces: id, says: ("changes", GivenFields(changed).changes(of: type)))]
        }
        return starts.enumerated().map { place, start in
            let part = GivenFields(changed.filter { holders[$0.field] ?? latest == start })
            return Correction(
                id: own.map { EarlierChange.id($0, place: place) }, replaces: ids[start], says: ("changes", part.changes(of: type)))
        }
    }

    /// Whether what is said of a field is not so already.
    private func changes(_ field: CorrectedField, _ said: [CorrectedField: FieldCorrections.Said]) -> Bool {
        var fields = fields
        switch said[field] {
        case .value(let value)?: return fields.fields()[field] != value
        case .cleared?: return members.contains { field == .member($0) }
        case .unknown?: return true
        case nil: return false
        }
    }

    // MARK: Given again

    /// What was offered, if the same was given then.
    private func again(_ earlier: EarlierChange, _ given: GivenFields, _ invocation: Invocation) throws(Failure) -> [Correction] {
        let (eventIndex, ids) = (target.query.reading.eventIndex, view.eventIndex.ids)
        let recorded = earlier.lines.map { line -> EventCorrected? in
            if case .event(.corrected(let correction))? = eventIndex.recorded(line.number)?.event { correction } else { nil }
        }
        guard let first = recorded.first, let first else { throw Failure(.no, Sentences.cannotBeCorrected(target.id, .unknown)) }
        let normalised = given.normalised(of: type) ?? (given, [:])
        guard first.changes != nil else {
            let base = target.query.wholeContent(ofLine: earlier.lines[0].replaces) ?? content
            try tell(normalised.fields, from: base, invocation)
            return [
                Correction(
                    id: ids[earlier.lines[0].id], replaces: first.replaces, says: ("content", normalised.fields.applied(to: base)))
            ]
        }
        let told = recorded.compactMap { $0?.changes.map { FieldCorrections.said($0) } }
        let others = normalised.fields.fields.filter { one in
            !told.contains { $0[one.field] != nil } && changes(one.field, normalised.said)
        }
        var all: [GivenFields.Field] = []
        var corrections: [Correction] = []
        for (place, said) in told.enumerated() {
            // What is not given now is offered as it was before, so that it is told where it was changed then.
            var part = said.keys.sorted().map { field in
                normalised.fields.fields.first { $0.field == field } ?? GivenFields.Field(field: field, value: before(field))
            }
            if place == 0 { part += others }
            all += part
            corrections.append(
                Correction(
                    id: ids[earlier.lines[place].id], replaces: recorded[place]?.replaces ?? target.id,
                    says: ("changes", GivenFields(part).changes(of: type))))
        }
        try tell(GivenFields(all), invocation)
        return corrections
    }

    /// What the event says in a field before; nothing where it is absent.
    private func before(_ field: CorrectedField) -> JSONValue? {
        Self.value(field, in: content)
    }

    private static func value(_ field: CorrectedField, in content: JSONValue) -> JSONValue? {
        guard case .object(let all) = content else { return nil }
        guard case .member(let name) = field else { return all.first { $0.name == field.name }?.value }
        guard case .object(let data)? = all.first(where: { $0.name == "data" })?.value else { return nil }
        return data.first { $0.name.isExactly(name.text) }?.value
    }

    // MARK: Telling

    /// Shows what changes, before and after, and which correction said what was before.
    private func tell(_ changed: GivenFields, from base: JSONValue? = nil, _ invocation: Invocation) throws(Failure) {
        guard invocation.format == .text else { return }
        let before = base ?? content
        let after = changed.applied(to: before)
        var fields = fields
        let holders = fields.holders().mapValues { view.eventIndex.ids[$0.id] }
        let rows = changed.fields.map(\.field).sorted().compactMap { field -> [Cell]? in
            let values = [before, after].map { Self.value(field, in: $0) }
            guard values[0]?.canonicalBytes() != values[1]?.canonicalBytes() else { return nil }
            let words = values.map { FieldWords.words($0, of: field.name, in: type) }
            return [Cell(FieldWords.label(field.name)), Cell(words[0]), Cell(words[1])]
                + (holders.isEmpty ? [] : [Cell(holders[field] ?? target.id)])
        }
        if rows.isEmpty { return }
        var columns = [
            Column(name: "field", title: "FIELD"), Column(name: "before", title: "BEFORE", wraps: true),
            Column(name: "after", title: "AFTER", wraps: true),
        ]
        if !holders.isEmpty { columns.append(Column(name: "saidBy", title: "SAID BY")) }
        let table = Table(columns: columns, rows: rows, empty: "")
        let heading = target.sentence("Correcting", [target.id])
        try invocation.answer(Page(blocks: [.paragraph(heading), .table(table)], table: table, json: .null))
    }
}

extension JSONValue {
    /// An object with more members.
    fileprivate func adding(_ more: [(name: String, value: JSONValue)]) -> JSONValue {
        if case .object(let members) = self { .object(members + more) } else { self }
    }
}
