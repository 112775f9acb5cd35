/// A decision was put before its body. `occurred` is that day.
package struct DecisionProposed: Payload {
    package static let type = EventType.decisionProposed

    package var decision = DecisionDescription()
    package var by: [String] = []
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        decision.fields(&table)
        table.texts("by", &by, "the offices or States that put it forward")
    }
}
