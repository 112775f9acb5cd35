import Arguments
import Events
import GlobalCompact
import Journal
import Messages
import Pages
import Projections

/// Which facts a call asks for, beside their words.
struct FactNarrowing {
    /// What is asked, in the words of a sentence, in the order of the options.
    private(set) var words: [String] = []
    private var scope: AskedScope?
    private var types: Set<EventType>?
    private var document: String?
    private var needsOneSource = false
    private var needsNoDay = false
    /// By the ids of the facts that name something for the days that are asked for, the due days that follow from it.
    private var due: [String: [Day]]?

    init(_ query: Query) throws(Failure) {
        let arguments = query.request.arguments
        try takeScope(query)
        try takeType(arguments.value("type"))
        try takeDocument(arguments.value("document"), query)
        needsOneSource = arguments.has("one-source")
        needsNoDay = arguments.has("undated")
        if needsOneSource { words.append("that cite one document") }
        if needsNoDay { words.append("without an exact day") }
        let dates = QuestionDates(query.request, today: query.basis.today, eventIndex: query.reading.eventIndex)
        if let days = try dates.period("due") {
            due = try DueFacts(query).ids(in: days)
            words.append(Self.due(days))
        }
    }

    /// `due in 2026`, `due on 11 Mar 2024`, `due by May 2026`
    private static func due(_ days: Period) -> String {
        let preposition = days.isOpenStart || days.isOpenEnd ? "" : days.namesFirstDay ? "on " : "in "
        return "due " + preposition + days.inWords
    }

    private mutating func takeScope(_ query: Query) throws(Failure) {
        var filters: [Dimension: Set<ExactText>] = [:]
        for dimension in FindQuestion.scopes { filters[dimension] = try Filters.values(query.request, dimension) }
        guard !filters.isEmpty else { return }
        words.append(Report.scope(filters))
        scope = AskedScope(filters, query)
    }

    private mutating func takeType(_ typed: String?) throws(Failure) {
        guard let typed else { return }
        if let thing = Thing(named: typed) {
            types = Set(EventType.allCases.filter { $0.thing == thing })
            words.append("about \(thing.plural)")
        } else if let type = EventType(rawValue: typed) {
            types = [type]
            words.append("of type \(typed)")
        } else {
            throw Failure(.notUnderstood, Sentences.unknownType(typed, orThing: true))
        }
    }

    private mutating func takeDocument(_ typed: String?, _ query: Query) throws(Failure) {
        guard let typed else { return }
        let found = try query.document(typed, option: "document")
        document = found
        words.append("that cite \(query.documentName(found) ?? found)")
    }

    /// Whether a fact is asked for.
    func holds(_ row: FactRow) -> Bool {
        if let types, !types.contains(row.type) { return false }
        if let scope, !scope.holds(row) { return false }
        if let document, !row.cites.contains(where: { $0.document.isExactly(document) }) { return false }
        if needsOneSource, Set(row.cites.map(\.document)).count != 1 { return false }
        if needsNoDay, row.occurred.first == row.occurred.last, !row.occurred.isOpenEnd { return false }
        if let due, due[row.id] == nil { return false }
        return true
    }

    /// When what a fact asks for is due among the days that are asked for; nothing where it names them itself.
    func dueDays(_ row: FactRow) -> String? {
        guard let days = due?[row.id], let first = days.first, let last = days.last else { return nil }
        return "due " + (first == last ? "by \(first.inWords)" : "by \(first.inWords) to \(last.inWords), as it is about several")
    }
}
