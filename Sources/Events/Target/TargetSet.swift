package import GlobalCompact

/// A fund was given a target. `occurred` is when a source said so.
package struct TargetSet: Payload {
    package static let type = EventType.targetSet

    package var title = ""
    package var kind = TargetKind.annual
    package var fund = ""
    package var amount: Money?
    package var year: Int?
    package var due: DayRule?
    package var by: [String] = []
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        table.prose("title", &title, .title, "what the target is")
        table.word("kind", &kind, "annual, first-year, capitalization, or of an event")
        table.text("fund", &fund, "the fund's code, such as MIG00")
        table.money("amount", &amount, "how much")
        table.integer("year", &year, 2018...2100, "the year that it is for")
        table.dayRule("due", &due, "the day by which it is to be reached")
        table.texts("by", &by, "who set it")
    }
}
