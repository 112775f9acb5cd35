package import Events
package import Formats
package import GlobalCompact

/// One event in the life of a thing: what it says of the thing that does not stand above.
package struct LifeRow: Sendable {
    package var id: String
    package var type: EventType
    package var occurred: Period
    /// What is its own, and what it says of the thing and was replaced later.
    package var says: [ShownField]
    package var cites: [Citation]
    /// `corrected by ...`; empty where it stands as it was recorded.
    package var fate: String
    /// The name of the thing that it is about, where the thing has several.
    package var name: String?

    package init(
        id: String, type: EventType, occurred: Period, says: [ShownField], cites: [Citation], fate: String, name: String? = nil
    ) {
        (self.id, self.type, self.occurred, self.says, self.cites) = (id, type, occurred, says, cites)
        (self.fate, self.name) = (fate, name)
    }

    /// What happened, as a word: `entered pipeline`.
    var verb: String {
        type.verb
    }

    /// What it says in a sentence's words: its own text alone, all else behind its label.
    var sentence: String {
        FieldWords.sentence(says)
    }
}

extension Report {
    /// A thing: what it is, then what was said of it, each with its day and source.
    ///
    /// - Parameters:
    ///   - heading: what it is called, and how far it has come.
    ///   - fields: what is known of it, for programs also what is its events' own.
    ///   - life: its events in effective order.
    ///   - below: what is to be said of events that are not shown.
    ///   - members: what programs are told first.
    package static func life(
        heading: String, fields: [ShownField], _ life: [LifeRow], _ rows: [EventRow], documents: DocumentNames, below: [String],
        _ basis: BasisNote, members: Record
    ) -> Page {
        let told = fields.filter { !$0.isOwn && !inHeading.contains($0.name) }
        let what: [Block] = told.isEmpty ? [] : [.table(statement(told))]
        let cited = CitedDocuments(life.map(\.cites), documents)
        let table = said(life, cited)
        return Page(
            blocks: [.heading(heading)] + what + [.heading("What was said of it"), .table(table)] + below.map(Block.paragraph)
                + cited.legend() + basis.blocks,
            table: table,
            json: (basis.member + members + [
                "states": .record(says(fields)), "life": .records(life.map(record)), "events": .values(rows.map(\.line)),
            ]).json)
    }

    /// Fields by name, each as a line has it.
    private static func says(_ fields: [ShownField]) -> Record {
        Record(fields.map { ($0.name, .json($0.json)) })
    }

    /// The fields that the heading says; the days for which a meeting was planned are told with what was said of it.
    package static let inHeading: Set<String> = ["title", "status", "stage", "days", "planned"]

    /// One event: what it says, where that is said, when it was recorded, and what corrects it.
    ///
    /// - Parameter correctedBy: the fields that corrections say, also those that they took out, each with the correction's id.
    package static func event(
        heading: String, fields: [ShownField], correctedBy: [(name: String, correction: String)], cites: [Citation], _ rows: [EventRow],
        documents: DocumentNames, _ basis: BasisNote, members: Record
    ) -> Page {
        let gone = correctedBy.filter { one in !fields.contains { $0.name.isExactly(one.name) } }.map {
            ShownField.text($0.name, "nothing")
        }
        let corrected = correctedBy.isEmpty ? nil : Record(correctedBy.map { ($0.name, .text($0.correction)) })
        let told = (fields + gone).filter { $0.name != "cites" || correctedBy.contains { $0.name == "cites" } }
        let recorded = events(rows)
        return Page(
            blocks: [.heading(heading), .table(statement(told, correctedBy))]
                + (cites.isEmpty ? [] : [.heading("Where that is said"), .table(sources(cites, documents))]) + [
                    .heading("How it was recorded"), .table(recorded),
                ] + basis.blocks,
            table: recorded,
            json: (basis.member + members + [
                "states": .record(says(fields)), "corrected": corrected.map { .record($0) } ?? .absent,
                "events": .values(rows.map(\.line)),
            ]).json)
    }

    private static func statement(_ fields: [ShownField], _ correctedBy: [(name: String, correction: String)] = []) -> Table {
        Table(
            columns: [column("field", "FIELD"), column("value", "VALUE", wraps: true), column("correctedBy", "CORRECTED BY")],
            rows: fields.map { field in
                let id = correctedBy.first { $0.name.isExactly(field.name) }?.correction
                return [
                    Cell(FieldWords.label(field.name)), Cell(.text(field.text), names: field.words),
                    Cell(id ?? "", reasons: id.map { [$0] } ?? []),
                ]
            }, empty: "Nothing is stated.")
    }

    /// Documents with the places in them, and where they were read.
    static func sources(_ cites: [Citation], _ documents: DocumentNames) -> Table {
        Table(
            columns: [
                column("document", "DOCUMENT", wraps: true, isKey: true), column("at", "PLACE", wraps: true, isKey: true),
                column("address", "ADDRESS", wraps: true),
            ],
            rows: cites.map { [Cell(documents.name($0.document)), Cell($0.at), Cell(documents.address($0.document) ?? "")] },
            empty: "No source is named.")
    }

    private static func said(_ life: [LifeRow], _ documents: CitedDocuments) -> Table {
        var source = column("cites", "SOURCE", wraps: true, isKey: true)
        source.minimum = 20
        var before = ""
        return Table(
            columns: [
                column("occurred", "WHEN", .days, isKey: true), column("type", "TYPE", for: .programs),
                column("verb", "WHAT", isKey: true), column("says", "", wraps: true), source, column("name", "OF THE NAME"),
                column("note", "NOTE", wraps: true), column("event", "EVENT", for: .curious),
            ],
            rows: life.map { row in
                let spelled = documents.spelled(row.cites)
                defer { before = spelled }
                let source = spelled == before && !spelled.isEmpty ? "same" : spelled
                return [
                    .days(row.occurred, reasons: [row.id]), Cell(row.type.rawValue), Cell(row.verb), Cell(row.sentence),
                    Cell(.text(Report.spelled(row.cites)), names: source, isForPrograms: true),
                    Cell(row.name ?? ""), Cell(row.fate), Cell(row.id, reasons: [row.id]),
                ]
            },
            empty: "No events.")
    }

    private static func record(_ row: LifeRow) -> Record {
        [
            "event": .text(row.id), "occurred": .days(row.occurred), "type": .text(row.type.rawValue),
            "says": .record(says(row.says)), "cites": .cites(row.cites),
        ]
    }
}
