/// A programme was funded. `occurred` is that day.
package struct ProgrammeFunded: Payload {
    package static let type = EventType.programmeFunded

    package var programme = ProgrammeDescription()
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        programme.fields(&table)
    }
}
