/// A decision taken before was made formal. `occurred` is that day.
package struct DecisionFormalised: Payload {
    package static let type = EventType.decisionFormalised

    package var decision = DecisionDescription()
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        decision.fields(&table)
    }
}
