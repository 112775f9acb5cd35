package import GlobalCompact

/// A report was said to be coming. `occurred` is when a source said so.
package struct ReportAnnounced: Payload {
    package static let type = EventType.reportAnnounced

    package var report = ReportDescription()
    /// When it is expected.
    package var planned: Period?
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        report.fields(&table)
        table.period("planned", &planned, "when it is expected")
    }
}
