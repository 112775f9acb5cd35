import Events
import Formats
import GlobalCompact
import History
import Journal
import Messages
import Pages
import Projections

/// One thing as `show` has it: what it is, and its life, event by event.
struct ShownThing {
    private let query: Query
    /// The subjects that it has, the first one first: only a pledge has several.
    private let names: [String]

    init(_ subject: String, _ query: Query) {
        self.query = query
        guard let named = Subject(subject), named.thing == .pledge, let names = query.states.certain.pledges.names(of: named.slug)
        else {
            names = [subject]
            return
        }
        self.names = names.map { Subject(.pledge, $0).description }
    }

    /// Its facts, also those that only may have occurred, in effective order.
    var facts: [EffectiveFact] {
        query.view.facts.filter { names.contains(query.view.subject(of: $0)) }
    }

    /// What it is called, and how far it has come.
    var heading: String {
        heading(shown(statements(facts.filter { $0.isCertain(asOf: query.basis.asOf) })).fields)
    }

    private func statements(_ facts: [EffectiveFact]) -> [Statement] {
        facts.compactMap { fact in query.view.statement(of: fact).map { (fact: fact, event: $0.event, occurred: $0.occurred) } }
    }

    func answer() throws(Failure) -> Answer {
        let view = query.view
        let all = self.facts
        let facts = all.filter { $0.isCertain(asOf: query.basis.asOf) }
        let others = names.dropFirst().map { String($0.drop { $0 != "/" }.dropFirst()) }
        let statements = statements(facts)
        let shown = shown(statements)
        let rows = EventRows(query).rows(ids: facts.map { view.id(of: $0) })
        let possible = all.filter { !$0.isCertain(asOf: query.basis.asOf) }.map { view.id(of: $0) }
        let members: Record = [
            "subject": .text(names[0]), "possible": .texts(possible), "otherNames": others.isEmpty ? .absent : .texts(others),
        ]
        let below = possible.isEmpty && facts.isEmpty ? unseen : Report.alsoPossible(possible)
        let fields = (others.isEmpty ? [] : [ShownField.text("otherNames", others.joined(separator: "; "))]) + shown.fields
        return try query.answer(
            Report.life(
                heading: heading(shown.fields), fields: fields, life(statements, shown.fields, rows), rows, documents: query.documents,
                below: below,
                query.note(next: facts.isEmpty ? nil : "why \(Sentences.word(names[0]))", "Where each of this is said"), members: members))
    }

    /// `First International Migration Review Forum (meeting/imrf-2022), as of 28 November 2026: held, 17 to 20 May 2022`
    private func heading(_ fields: [ShownField]) -> String {
        func words(_ name: String) -> String? { fields.first { $0.name == name }?.words }
        let standing = ["status", "stage"].compactMap(words).first
        let stands = [standing, words("days")].compactMap(\.self).joined(separator: ", ")
        return (words("title").map { "\($0) (\(names[0]))" } ?? names[0]) + ", as of \(query.basis.asOf.inFullWords)"
            + (stands.isEmpty ? "" : ": \(stands)")
    }

    private typealias Statement = (fact: EffectiveFact, event: Event, occurred: Period)

    /// What is known of the thing.
    private func shown(_ statements: [Statement]) -> ShownFields {
        var shown = ShownFields(Subject(names[0]), query.states.certain)
        for statement in names.count == 1 ? statements : makingsFirst(statements) {
            // That its names are the same is said by their list.
            if names.count > 1, statement.fact.content.eventType == .pledgeSameAs { continue }
            shown.take(statement.event)
        }
        return shown
    }

    /// Its events in effective order, each with what does not stand among the fields that hold.
    private func life(_ statements: [Statement], _ holding: [ShownField], _ rows: [EventRow]) -> [LifeRow] {
        let fates = Dictionary(rows.map { ($0.id, $0.fate) }) { first, _ in first }
        let told = holding.filter { !Report.inHeading.contains($0.name) || $0.name == "title" }
        var known = ShownFields(nil, query.states.certain)
        return statements.compactMap { statement in
            let (fact, event, occurred) = statement
            guard let payload = event.payload else { return nil }
            let id = query.view.id(of: fact)
            var news = known.take(event)
            // Days that are told again are told again.
            news += ShownFields.of(event).filter { said in said.name == "planned" && !news.contains { $0.name == "planned" } }
            // An amount that the source leaves blank is told as one.
            if payload.isBlankAmount { news.append(.text("amount", "blank")) }
            return LifeRow(
                id: id, type: Swift.type(of: payload).type, occurred: occurred,
                says: news.filter { field in field.isOwn || !told.contains { $0.saysTheSame(as: field) } }, cites: payload.cites,
                fate: fates[id] ?? "", name: names.count > 1 ? query.view.subject(of: fact) : nil)
        }
    }

    /// The facts of a pledge of several names so that what comes later holds: the makings of each name but the first, the next one last,
    /// then all else.
    private func makingsFirst(_ statements: [Statement]) -> [Statement] {
        let view = query.view
        func isLaterMaking(_ statement: Statement) -> Bool {
            statement.fact.content.eventType == .pledgeMade && view.subject(of: statement.fact) != names.first
        }
        let makings = statements.filter(isLaterMaking)
        return names.reversed().flatMap { name in makings.filter { view.subject(of: $0.fact) == name } }
            + statements.filter { !isLaterMaking($0) }
    }

    /// What is said of a thing of which nothing is shown though it has events.
    private var unseen: [String] {
        let eventIndex = query.reading.eventIndex
        let later = View(eventIndex, .everything).facts.count { names.contains(eventIndex.subjects[$0.content.subject]) }
        let command = Sentences.run("log --subject \(Sentences.word(names[0]))").text(
            program: Edition.name, ledger: query.request.naming)
        return later > 0
            ? ["Its events are of later days or later recordings, or no document published by then says so."]
            : ["All its events were retracted, or moved to something else:", command]
    }
}

extension Payload {
    /// Whether it is a step of a contribution that says no amount.
    fileprivate var isBlankAmount: Bool {
        let type = Swift.type(of: self).type
        guard type.thing == .contribution, FieldList.of(type).contains(where: { $0.name == "amount" }) else { return false }
        return !ShownFields.of(self).contains { ["amount", "booked"].contains($0.name) }
    }
}
