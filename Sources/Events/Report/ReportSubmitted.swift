/// A report was handed in or came out. `occurred` is that day.
package struct ReportSubmitted: Payload {
    package static let type = EventType.reportSubmitted
    package static let ownFields: Set = ["note"]

    package var report = ReportDescription()
    package var note: String?
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        report.fields(&table)
        table.prose("note", &note, .text, "what else a source says of it")
    }
}
