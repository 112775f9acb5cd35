package import Events
package import Formats
package import GlobalCompact

/// A fact with all that it says, for people and for a table of facts.
package struct FactRow: Sendable {
    /// A number that an event states: of people, of things, or an amount.
    package enum Value: Sendable {
        case number(Int)
        case amount(Money)
    }

    package var id: String
    package var type: EventType
    package var subject: String
    package var occurred: Period
    /// Codes of States, regions and objectives that it is of, sorted.
    package var states: [String]
    package var regions: [String]
    package var objectives: [String]
    /// What the thing is called.
    package var title: String
    /// What the event says in words beside the title, for people.
    package var says: String
    /// The first number or amount that it states, with what is counted and how exact it is.
    package var value: Value?
    package var unit: String
    package var exactness: String
    package var cites: [Citation]
    package var recorded: Instant
    package var writer: String
    /// All that the event says, as a JSON object; only where it is given on.
    package var data: String?

    package init(
        id: String, type: EventType, subject: String, occurred: Period, states: [String], regions: [String], objectives: [String],
        title: String, says: String, value: Value?, unit: String, exactness: String, cites: [Citation], recorded: Instant, writer: String
    ) {
        (self.id, self.type, self.subject, self.occurred) = (id, type, subject, occurred)
        (self.states, self.regions, self.objectives) = (states, regions, objectives)
        (self.title, self.says, self.value, self.unit, self.exactness) = (title, says, value, unit, exactness)
        (self.cites, self.recorded, self.writer) = (cites, recorded, writer)
    }
}

extension Report {
    /// Facts: a row a fact and citation; people are told a fact once, with all its sources.
    ///
    /// - Parameters:
    ///   - heading: what was looked for, and how many facts there are.
    ///   - documents: the symbol, title and address of a document.
    ///   - givesData: whether the table has a column with all that each event says.
    package static func facts(
        _ facts: [FactRow], heading: String, documents: DocumentNames, below: [String] = [], givesData: Bool = false, _ basis: BasisNote
    ) -> Page {
        let table = givesData ? withData(factTable(facts, documents), facts) : factTable(facts, documents)
        let cited = CitedDocuments(facts.map(\.cites), documents)
        return Page(
            table: table,
            blocks: { table in
                [.heading(heading), .table(once(table))] + below.map(Block.paragraph) + cited.legend(of: table) + basis.blocks
            }, rows: table.rowRecords.map(\.json),
            json: { (["basis": .record(basis.record), "rows": .values($0)] as Record).json })
    }

    /// The table with all that each event says, where that is given on.
    private static func withData(_ table: Table, _ facts: [FactRow]) -> Table {
        var whole = table
        whole.columns.append(dataColumn)
        let data = facts.flatMap { fact in Array(repeating: Cell(fact.data ?? ""), count: max(fact.cites.count, 1)) }
        whole.rows = zip(table.rows, data).map { $0 + [$1] }
        return whole
    }

    /// Facts as rows: one a fact and citation.
    ///
    /// - Parameter cited: the numbers of documents on the page that they stand on; without it, their own.
    static func factTable(_ facts: [FactRow], _ documents: DocumentNames, _ cited: CitedDocuments? = nil) -> Table {
        let cited = cited ?? CitedDocuments(facts.map(\.cites), documents)
        return Table(columns: factColumns, rows: facts.flatMap { rows(of: $0, documents, cited) }, empty: "No facts.")
    }

    /// The headings that a table of facts has as CSV, with all that each event says.
    package static var factHeadings: [String] {
        Table(columns: factColumns + [dataColumn], rows: [], empty: "").headings
    }

    private static let dataColumn = column("data", "DATA", for: .programs)

    private static let factColumns: [Column] = {
        var source = column("document", "SOURCE", wraps: true, isKey: true)
        source.minimum = 20
        return [
            column("id", "EVENT", for: .curious), column("thing", "THING", for: .programs), column("type", "TYPE", for: .programs),
            column("subject", "SUBJECT", for: .programs), column("occurred", "WHEN", .days, isKey: true),
            column("exactness", "EXACTNESS", for: .programs), column("state", "STATE", .list, for: .programs),
            column("region", "REGION", .list, for: .programs), column("objective", "OBJECTIVE", .list, for: .programs),
            column("title", "WHAT", wraps: true, isKey: true), column("says", "SAYS", for: .programs),
            column("value", "VALUE", for: .programs),
            column("minorUnits", "MINOR UNITS", .number, for: .programs), column("currency", "CURRENCY", for: .programs),
            column("unit", "UNIT", for: .programs), source,
            column("symbol", "SYMBOL", for: .programs), column("place", "PLACE", for: .programs),
            column("address", "ADDRESS", for: .programs), column("recorded", "RECORDED", for: .programs),
            column("writer", "WRITER", for: .programs),
        ]
    }()

    private static func rows(of fact: FactRow, _ documents: DocumentNames, _ cited: CitedDocuments) -> [[Cell]] {
        let cites: [Citation?] = fact.cites.isEmpty ? [nil] : fact.cites
        return cites.map { cite in
            // People are told a fact once, with all of its sources.
            let sources = cited.spelled(fact.cites)
            let what = "\(fact.title.isEmpty ? fact.subject : fact.title): \(fact.says.isEmpty ? fact.type.verb : fact.says)"
            return [
                Cell(fact.id, reasons: [fact.id]), Cell(fact.type.thing.rawValue), Cell(fact.type.rawValue), Cell(fact.subject),
                .days(fact.occurred, reasons: [fact.id]), Cell(fact.exactness), Cell(.list(fact.states)), Cell(.list(fact.regions)),
                Cell(.list(fact.objectives)), Cell(.text(fact.title), names: what, isForPrograms: true), Cell(fact.says),
            ] + value(fact) + [
                Cell(fact.unit), Cell(.text(cite?.document ?? ""), names: sources, isForPrograms: true),
                Cell(cite.flatMap { documents.symbol($0.document) } ?? ""), Cell(cite?.at ?? ""),
                Cell(cite.flatMap { documents.address($0.document) } ?? ""),
                Cell(fact.recorded.description), Cell(fact.writer),
            ]
        }
    }

    private static func value(_ fact: FactRow) -> [Cell] {
        switch fact.value {
        case .number(let number): [Cell(.number(number)), .blank, .blank]
        case .amount(let money):
            [
                Cell(.amount(money.amount, code: money.currency.code, minorUnits: String(money.amountMinorUnits))),
                Cell(.number(Int(money.amountMinorUnits))), Cell(money.currency.code),
            ]
        case nil: [.blank, .blank, .blank]
        }
    }

    /// The table with each fact once, whose first row names all its sources; as it is where its id was left out.
    static func once(_ table: Table) -> Table {
        guard let id = table.columns.firstIndex(where: { $0.name == "id" }) else { return table }
        var joined = table
        joined.rows = []
        for row in table.rows where joined.rows.last.map({ !$0[id].text.utf8.elementsEqual(row[id].text.utf8) }) ?? true {
            joined.rows.append(row)
        }
        return joined
    }
}
