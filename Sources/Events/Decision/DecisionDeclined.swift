/// A body decided against. `occurred` is that day.
package struct DecisionDeclined: Payload {
    package static let type = EventType.decisionDeclined

    package var decision = DecisionDescription()
    package var procedure: Procedure?
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        decision.fields(&table)
        table.word("procedure", &procedure, "how it was decided")
    }
}
