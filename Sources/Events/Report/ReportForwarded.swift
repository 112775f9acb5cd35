/// A report was handed on to an office. `occurred` is that day.
package struct ReportForwarded: Payload {
    package static let type = EventType.reportForwarded
    package static let ownFields: Set = ["to"]

    package var report = ReportDescription()
    package var to = Recipient.coordinator
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        report.fields(&table)
        table.word("to", &to, "the office that it was handed on to")
    }
}
