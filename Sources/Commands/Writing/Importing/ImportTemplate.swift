import Answers
import Arguments
import Events
import Formats
import GlobalCompact
import History
import JSON
import Messages
import Projections

/// A sheet with the columns of an event type, to be filled in and imported: made of the type's table of fields.
struct ImportTemplate: Sendable {
    private let type: EventType
    /// What happens to pledges that are there has a row for each that is open.
    private let pledges: [PledgeState]?
    private let query: Query?

    init(_ type: EventType, _ invocation: Invocation) throws(Failure) {
        self.type = type
        guard let word = invocation.arguments.value("state") else {
            (pledges, query) = (nil, nil)
            return
        }
        guard type.thing == .pledge, !type.canBegin else { throw Failure(.notUnderstood, Sentences.templateWithoutRows(type)) }
        let states = try Self.states(word)
        let query = try Query(everythingOf: invocation.request)
        let open = query.states.certain.pledges.values.filter { pledge in
            pledge.begun && pledge.by.contains(where: states.contains) && pledge.stage != .fulfilled && pledge.stage != .withdrawn
        }
        if open.isEmpty { throw Failure(.no, Sentences.noOpenPledge(states.sorted { $0.code < $1.code })) }
        (pledges, self.query) = (open.sorted { $0.slug < $1.slug }, query)
    }

    /// The States of a list by code or name.
    private static func states(_ list: String) throws(Failure) -> Set<State> {
        var states: Set<State> = []
        for text in State.texts(ofList: list) {
            guard let state = State(named: text) else { throw Failure(.notUnderstood, Sentences.unknownState(text)) }
            states.insert(state)
        }
        if states.isEmpty { throw Failure(.notUnderstood, Sentences.emptyFilter(list, option: "state")) }
        return states
    }

    /// Writes it: as CSV unless another format is told.
    func deliver(_ invocation: Invocation) throws(Failure) {
        let isTold = invocation.arguments.has("format") || invocation.format != .text
        guard isTold else { return try invocation.put(Format.csv.render(page, style: TextStyle(columns: 100)) ?? []) }
        try invocation.answer(page)
    }

    // MARK: Columns

    /// A heading, what its cells hold, whether it has to be filled in, and what it is for.
    private struct Heading {
        var name: String
        var holds: String
        var needed: String
        var meaning: String
        var example: String
    }

    private var headings: [Heading] {
        let needs = FieldNeeds(type)
        let subject = Heading(
            name: ImportColumn.subject.name, holds: "a slug: a-z 0-9 -", needed: needs.ofSubject,
            meaning: "which \(type.thing.rawValue) it is" + (needs.makesSlug ? "; else a slug is made of the title" : ""),
            example: "\(type.thing.rawValue)/my-\(type.thing.rawValue)")
        let occurred = Heading(
            name: ImportColumn.occurred.name, holds: "a day, a month, a year, or an interval", needed: "yes", meaning: "when it occurred",
            example: "2024-03-11")
        let remarks = pledges == nil ? [] : Self.remarks
        let cites = [
            Heading(
                name: ImportColumn.document.name, holds: "a document", needed: "", meaning: "the document that says so, by its slug",
                example: "letter-2024"),
            Heading(
                name: ImportColumn.place.name, holds: "text", needed: "with a document", meaning: "the place in it: a paragraph, a page",
                example: "para 3"),
        ]
        return [subject] + remarks + [occurred] + ImportColumn.columns(of: type).compactMap { heading($0, needs) } + cites
    }

    private func heading(_ column: ImportColumn, _ needs: FieldNeeds) -> Heading? {
        let fields = FieldList.of(type)
        switch column {
        case .field(let name):
            guard let spec = fields.first(where: { $0.name == name }) else { return nil }
            return Heading(
                name: column.name, holds: Self.holds(spec.shape), needed: needs.word(spec).replacing("--", with: ""), meaning: spec.help,
                example: Self.example(spec.shape))
        case .currency(let name):
            return Heading(
                name: column.name, holds: "three letters", needed: "with \(ImportColumn.field(name).name)",
                meaning: "the currency of \(ImportColumn.field(name).name), where it does not stand beside the amount", example: "USD")
        case .id, .type, .subject, .occurred, .document, .place, .cites, .data: return nil
        }
    }

    /// What a cell holds, in a few words.
    private static func holds(_ shape: FieldShape) -> String {
        switch shape {
        case .texts: "texts, with ; between"
        case .words(let words): "several of " + words.joined(separator: ", ") + ", with ; between"
        case .states: "States by code or name, with ; between"
        case .objectives, .numbers: HelpTopic.holds(shape).prefix { $0 != ":" } + ", with ; between"
        case .references(let thing): "\(thing.plural), with ; between"
        case .dayRules: "days, with ; between"
        case .period: "a day, a month, a year, or an interval"
        case .money: "digits and one point"
        case .text, .word, .integer, .flag, .reference, .dayRule, .records, .content, .changes: HelpTopic.holds(shape)
        }
    }

    private static func example(_ shape: FieldShape) -> String {
        switch shape {
        case .texts: "Office of one city; Office of another"
        case .word(let words): words.first ?? ""
        case .words(let words): words.prefix(2).joined(separator: "; ")
        case .integer(let range): String(range.lowerBound)
        case .numbers(let range): "\(range.lowerBound); \(range.lowerBound + 1)"
        case .period: "2024-03"
        case .money: "1500000.00"
        case .states: "PRT; Cabo Verde"
        case .objectives: "5; 7"
        case .flag: "yes"
        case .reference(let thing): "my-" + thing.rawValue
        case .references(let thing): "my-\(thing.rawValue); other-\(thing.rawValue)"
        case .dayRule, .dayRules: "2024-12-31"
        case .text, .records, .content, .changes: ""
        }
    }

    // MARK: Rows

    /// What tells whoever fills it in which pledge a row is of; headings in brackets are not imported.
    private static let remarks = [
        Heading(name: "(title)", holds: "", needed: "", meaning: "what the pledge is called; it is not imported", example: ""),
        Heading(
            name: "(stage)", holds: "", needed: "", meaning: "how far it has come by what is recorded; it is not imported", example: ""),
        Heading(name: "(last report)", holds: "", needed: "", meaning: "the last report on it; it is not imported", example: ""),
    ]

    private var rows: [[Cell]] {
        guard let pledges, let query else { return [] }
        let wanted = Set(pledges.compactMap { $0.reports.last?.id })
        var texts: [String: String] = [:]
        for fact in query.view.facts(of: .pledge) where wanted.contains(query.view.id(of: fact)) {
            texts[query.view.id(of: fact)] = query.view.statement(of: fact).flatMap { Self.text(of: $0.event) }
        }
        return pledges.map { pledge in
            let last = pledge.reports.last.map { report in
                let text = texts[report.id]
                return [report.occurred.description, text].compactMap(\.self).joined(separator: ": ")
            }
            return [Cell(pledge.subject), Cell(pledge.title), Cell(pledge.stage.rawValue), Cell(last ?? "no report")]
        }
    }

    private static func text(of event: Event) -> String? {
        event.payload.flatMap { payload in
            FieldGatherer.members(of: payload).first { $0.name == "text" }.flatMap { member in
                if case .text(let text) = member.value { text.text } else { nil }
            }
        }
    }

    // MARK: The page

    private var page: Page {
        let headings = headings
        var table = Table(columns: headings.map { Column(name: $0.name) }, rows: rows, empty: "No rows.")
        table.isForm = true
        let form = table
        let columns = Table(
            columns: [
                Column(name: "column", isKey: true), Column(name: "holds", title: "what it holds", wraps: true), Column(name: "needed"),
                Column(name: "meaning", wraps: true), Column(name: "example"),
            ],
            rows: headings.map { [Cell($0.name), Cell($0.holds), Cell($0.needed), Cell($0.meaning), Cell($0.example)] }, empty: "")
        let json: Record = [
            "type": .text(type.rawValue),
            "columns": .records(
                headings.map { heading in
                    [
                        "column": .text(heading.name), "holds": .text(heading.holds), "needed": .text(heading.needed),
                        "meaning": .text(heading.meaning), "example": .text(heading.example),
                    ]
                }),
            "rows": .values(form.rowRecords.map(\.json)),
        ]
        let filled = "Fill in a row for each event, save the sheet as CSV in UTF-8, and look what becomes of it: "
        return Page(
            blocks: [
                .heading(type.rawValue), .paragraph("\(type.rawValue): \(type.meaning)."), .heading("Examples"), .table(columns),
                .paragraph(filled + "\(Edition.name) import FILE --as \(type.rawValue) --dry-run"),
            ], table: form, json: json.json)
    }
}
