import Arguments
import Events
import Formats
import GlobalCompact
import History
import JSON
package import Messages
import Pages
import Projections

/// `why`: the events that make a number, each with document and place.
package enum WhyQuestion: Question {
    package static let name = "why"
    package static let entry = QuestionEntry(
        name: name,
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
        filters: CommonOptions.dimensions,
        options: [MeasureQuestion.currency],
        hasRows: false,
        examples: [
            (command: "why review-2-held --region UNECE", says: "why that row stands as it does"),
            (command: "why 4", says: "why that line of 'readiness' stands where it does"),
            (command: "why meetings --kind plenary", says: "the events behind a count"),
        ])

    package static func answer(_ request: Request) throws(Failure) -> Answer {
        let name = request.arguments.operands[0]
        if MeasureCatalogue.measure(named: name) != nil { return try explainMeasure(name, request) }
        let query = try Query(request)
        if let number = Int(name), name.utf8.allSatisfy({ (48...57).contains($0) }) {
            return try explainRequirement(try requirement(number, query), query)
        }
        let slug = name.hasPrefix("requirement/") ? String(name.dropFirst("requirement/".count)) : name
        if query.states.certain.requirements[slug]?.adopted != nil { return try explainRequirement(slug, query) }
        return try explainReference(name, query)
    }

    /// A thing by its events, an event by itself.
    private static func explainReference(_ name: String, _ query: Query) throws(Failure) -> Answer {
        let view = query.view
        if let state = State(named: name) { throw Failure(.notUnderstood, Sentences.stateReference(state)) }
        let reference = try Reference.find(name, query, otherwise: unknown(name, query))
        for option in (CommonOptions.dimensions.map { OptionName.of($0.rawValue) } + ["currency"])
        where query.request.arguments.has(option) {
            throw Failure(.notUnderstood, Sentences.reasonWithFilter(name, option))
        }
        var reasons = Reasons()
        switch reference {
        case .event(let id):
            reasons.add(id, as: .counts)
            return try answer("Event \(id)", reasons, query, members: ["event": .text(id)])
        case .subject(let subject):
            let thing = ShownThing(subject, query)
            for fact in thing.facts { reasons.add(view.id(of: fact), as: fact.isCertain(asOf: query.basis.asOf) ? .counts : .possible) }
            return try answer(thing.heading, reasons, query, inOrder: true, members: ["subject": .text(subject)])
        }
    }

    /// That nothing is known by a name.
    private static func unknown(_ name: String, _ query: Query) -> Diagnostic {
        let known = MeasureCatalogue.all.map(\.name) + query.states.certain.requirements.keys.sorted()
        return Sentences.unknownCause(name, known: known)
    }

    /// The requirement of a line of the readiness.
    private static func requirement(_ number: Int, _ query: Query) throws(Failure) -> String {
        guard let forum = ReadinessQuestion.forum(query.request.arguments.value("forum"), query) else {
            throw Failure(.notUnderstood, Sentences.noRequirements)
        }
        let none = RowNaming(events: .none, background: .none) { _ in [] }
        let numbered = try query.readiness(of: forum, none)?.numbered ?? []
        guard let line = numbered.first(where: { $0.number == number }) else {
            throw Failure(.notUnderstood, Sentences.noSuchLine(number, forum: forum, count: numbered.count))
        }
        return line.requirement.slug
    }

    private static func explainMeasure(_ name: String, _ request: Request) throws(Failure) -> Answer {
        let measure = try MeasureQuestion.measure(named: name)
        let filters = try Filters.of(request, for: measure)
        let currency = try MeasureQuestion.currency(request, measure)
        let query = try Query(request)
        let states = query.states
        var question = filters.question(query, in: states.withPossible)
        question.currency = currency
        let tallies = question.whole(states)
        let told = tallies.map { tally in
            Report.told(tally, withRemarks: measure.kind == .sum && (tally.value.currency != nil || currency != nil))
        }.joined(separator: ", ")
        return try answer(
            Report.heading(
                name.replacing("-", with: " "), question.filters, asOf: query.basis.asOf, told.isEmpty ? "0" : told),
            question.reasons(query.view, states), query,
            members: ["measure": .text(name), "values": .records(tallies.map(Report.toldRecord))])
    }

    private static func explainRequirement(_ slug: String, _ query: Query) throws(Failure) -> Answer {
        let request = query.request
        let states = query.states
        guard let adopted = states.certain.requirements[slug]?.adopted else {
            throw Failure(.notUnderstood, unknown(slug, query))
        }
        let wanted = try (Filters.values(request, .region) ?? []).union(Filters.values(request, .state) ?? [])
            .union(Filters.values(request, .year) ?? [])
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
        }
        let reasons = requirement.reasons(query.view, states, asOf: query.basis.asOf, where: isWanted)
        return try answer(
            "\(adopted.title), as of \(query.basis.asOf.inFullWords): \(statuses.joined(separator: "; "))",
            sum: [Report.owing(adopted, rows)] + Report.sums(rows) + Report.remarks(rows), reasons, query,
            members: [
                "requirement": .text(slug), "status": .text(requirement.status.rawValue),
                "rows": .records(
                    rows.map { ["key": .text($0.key?.value), "status": .text($0.status.rawValue), "remarks": .texts($0.remarks)] }),
            ])
    }

    private static func answer(
        _ heading: String, sum: [String] = [], _ reasons: Reasons, _ query: Query, inOrder: Bool = false,
        members: Record
    ) throws(Failure) -> Answer {
        let recorded = EventRows(query).rows(ids: reasons.parts.keys.sorted())
        let rows = inOrder ? LogQuestion.inEffectiveOrder(recorded) : recorded
        return try query.answer(
            Report.why(
                heading: heading, sum: sum, rows, reasons, says: { $0.event.payload.map(Facts.says) ?? "" }, documents: query.documents,
                query.note,
                members: members))
    }
}
