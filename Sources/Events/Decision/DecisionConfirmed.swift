/// A decision was confirmed. `occurred` is that day.
package struct DecisionConfirmed: Payload {
    package static let type = EventType.decisionConfirmed

    package var decision = DecisionDescription()
    package var procedure: Procedure?
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        decision.fields(&table)
        table.word("procedure", &procedure, "how it was confirmed")
    }
}
