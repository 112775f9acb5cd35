/// A programme was approved. `occurred` is that day.
package struct ProgrammeApproved: Payload {
    package static let type = EventType.programmeApproved

    package var programme = ProgrammeDescription()
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        programme.fields(&table)
    }
}
