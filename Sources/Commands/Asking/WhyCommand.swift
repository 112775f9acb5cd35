import Arguments
import Events
import Formats
import GlobalCompact
import History
import JSON
import Pages
import Projections

/// `why`: the events that make a number, each with document and place.
enum WhyCommand: Command {
    static let spec = CommandSpec(
        name: "why", group: "ask",
        summary: "the events behind a measure, a requirement, a thing or an event, each with document, place and address",
        discussion: """
            A measure takes the same filters as 'measure'; a requirement takes --region, --state or --year for some of its rows. A number \
            is that of a line of 'readiness' with the same --forum, --as-of, --known-at and --published-by.

            Without any event that is not named, the answer would be the same. Those that give only what may be are marked 'possible', and \
            those without which something else would count 'excludes': what withdraws, ends, amends, corrects or retracts.
            """,
        operands: [
            OperandSpec(
                name: "WHAT",
                help: "a measure, a requirement such as review-2-held, the number of a line of readiness, a thing, or an event's id")
        ],
        options: CommonOptions.filters(CommonOptions.dimensions) + [MeasureCommand.currency] + CommonOptions.asking,
        examples: [
            (command: "why review-2-held --region UNECE", says: "why that row stands as it does"),
            (command: "why 4", says: "why that line of 'readiness' stands where it does"),
            (command: "why meetings --kind plenary", says: "the events behind a count"),
        ])

    static func run(_ invocation: Invocation) throws(Failure) -> ExitCode {
        let name = invocation.arguments.operands[0]
        if MeasureCatalogue.measure(named: name) != nil { return try explainMeasure(name, invocation) }
        let query = try Query(invocation)
        if let number = Int(name), name.utf8.allSatisfy({ (48...57).contains($0) }) {
            return try explainRequirement(try requirement(number, query), query)
        }
        let slug = name.hasPrefix("requirement/") ? String(name.dropFirst("requirement/".count)) : name
        if query.states.certain.requirements[slug]?.adopted != nil { return try explainRequirement(slug, query) }
        return try explainReference(name, query)
    }

    /// A thing by its events, an event by itself.
    private static func explainReference(_ name: String, _ query: Query) throws(Failure) -> ExitCode {
        let view = query.view
        if let state = State(named: name) { throw Failure(.notUnderstood, Sentences.stateReference(state)) }
        let reference = try Reference.find(name, query, otherwise: unknown(name, query))
        for option in (CommonOptions.dimensions.map { OptionName.of($0.rawValue) } + ["currency"])
        where query.invocation.arguments.has(option) {
            throw Failure(.notUnderstood, Sentences.reasonWithFilter(name, option))
        }
        var reasons = Reasons()
        switch reference {
        case .event(let id):
            reasons.add(id, as: .counts)
            try answer("Event \(id)", reasons, query, members: [("event", .string(id))])
        case .subject(let subject):
            let thing = ShownThing(subject, query)
            for fact in thing.facts { reasons.add(view.id(of: fact), as: fact.isCertain(asOf: query.basis.asOf) ? .counts : .possible) }
            try answer(thing.heading, reasons, query, inOrder: true, members: [("subject", .string(subject))])
        }
        return .done
    }

    /// That nothing is known by a name.
    private static func unknown(_ name: String, _ query: Query) -> Diagnostic {
        let known = MeasureCatalogue.all.map(\.name) + query.states.certain.requirements.keys.sorted()
        return Sentences.unknownCause(name, known: known)
    }

    /// The requirement of a line of the readiness.
    private static func requirement(_ number: Int, _ query: Query) throws(Failure) -> String {
        guard let forum = ReadinessCommand.forum(query.invocation.arguments.value("forum"), query) else {
            throw Failure(.notUnderstood, Sentences.noRequirements)
        }
        let none = RowNaming(events: .none, background: .none) { _ in [] }
        let numbered = try query.readiness(of: forum, none)?.numbered ?? []
        guard let line = numbered.first(where: { $0.number == number }) else {
            throw Failure(.notUnderstood, Sentences.noSuchLine(number, forum: forum, count: numbered.count))
        }
        return line.requirement.slug
    }

    private static func explainMeasure(_ name: String, _ invocation: Invocation) throws(Failure) -> ExitCode {
        let measure = try MeasureCommand.measure(named: name)
        let filters = try Filters.of(invocation, for: measure)
        let currency = try MeasureCommand.currency(invocation, measure)
        let query = try Query(invocation)
        let states = query.states
        var question = filters.question(query, in: states.withPossible)
        question.currency = currency
        let tallies = question.whole(states)
        let told = tallies.map { tally in
            Report.told(tally, withRemarks: measure.kind == .sum && (tally.value.currency != nil || currency != nil))
        }.joined(separator: ", ")
        try answer(
            Report.heading(
                name.replacing("-", with: " "), question.filters, asOf: query.basis.asOf, told.isEmpty ? "0" : told),
            question.reasons(query.view, states), query,
            members: [("measure", .string(name)), ("values", .array(tallies.map(Report.toldJSON)))])
        return .done
    }

    private static func explainRequirement(_ slug: String, _ query: Query) throws(Failure) -> ExitCode {
        let invocation = query.invocation
        let states = query.states
        guard let adopted = states.certain.requirements[slug]?.adopted else {
            throw Failure(.notUnderstood, unknown(slug, query))
        }
        let wanted = try (Filters.values(invocation, .region) ?? []).union(Filters.values(invocation, .state) ?? [])
            .union(Filters.values(invocation, .year) ?? [])
        @Sendable func isWanted(_ row: Readiness.Row) -> Bool {
            wanted.isEmpty || row.key.map { wanted.contains(ExactText($0.value)) } ?? false
        }
        let naming = RowNaming(events: .all, background: .none) { requirement in
            requirement.slug == slug ? requirement.rows.indices.filter { isWanted(requirement.rows[$0]) } : []
        }
        let readiness = try query.readiness(of: adopted.forum, naming)
        guard let requirement = readiness?.requirements.first(where: { $0.slug == slug }) else {
            let isCalledOff = readiness?.forum.status == .cancelled
            throw Failure(.notUnderstood, Sentences.noLongerExpected(slug, calledOff: isCalledOff ? adopted.forum : nil))
        }
        let rows = requirement.rows.filter(isWanted)
        if rows.isEmpty, !wanted.isEmpty {
            throw Failure(
                .notUnderstood, Sentences.noSuchRow(wanted.map(\.text).sorted(), slug, keys: requirement.rows.compactMap(\.key?.value)))
        }
        let statuses = rows.map { row in
            (row.key.map { $0.value + ": " } ?? "") + row.status.rawValue
                + (row.remarks.isEmpty ? "" : " (\(row.remarks.joined(separator: ", ")))")
        }
        let reasons = requirement.reasons(query.view, states, asOf: query.basis.asOf, where: isWanted)
        try answer(
            "\(adopted.title): \(statuses.joined(separator: "; "))", sum: [Report.owing(adopted, rows)] + Report.sums(rows), reasons,
            query,
            members: [
                ("requirement", .string(slug)), ("status", .string(requirement.status.rawValue)),
                (
                    "rows",
                    .array(
                        rows.map { row in
                            .object([
                                ("key", row.key.map { .string($0.value) } ?? .null), ("status", .string(row.status.rawValue)),
                                ("remarks", .array(row.remarks.map(JSONValue.string))),
                            ])
                        })
                ),
            ])
        return .done
    }

    private static func answer(
        _ heading: String, sum: [String] = [], _ reasons: Reasons, _ query: Query, inOrder: Bool = false,
        members: [(name: String, value: JSONValue)]
    ) throws(Failure) {
        let recorded = EventRows(query).rows(ids: reasons.parts.keys.sorted())
        let rows = inOrder ? LogCommand.inEffectiveOrder(recorded) : recorded
        try query.answer(
            Report.why(
                heading: heading, sum: sum, rows, reasons, says: { $0.event.payload.map(Facts.says) ?? "" }, documents: query.documents,
                query.note,
                members: members))
    }
}
