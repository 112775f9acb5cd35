/// Somebody asked for support. `occurred` is that day.
package struct SupportRequested: Payload {
    package static let type = EventType.supportRequested

    package var support = SupportDescription()
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        support.fields(&table)
    }
}
