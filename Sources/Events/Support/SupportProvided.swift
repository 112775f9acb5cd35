/// Support was given, or is offered. `occurred` is that day.
package struct SupportProvided: Payload {
    package static let type = EventType.supportProvided

    package var support = SupportDescription()
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        support.fields(&table)
    }
}
