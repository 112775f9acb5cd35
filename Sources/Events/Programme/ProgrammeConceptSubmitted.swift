/// A concept note for a programme was submitted. `occurred` is that day.
package struct ProgrammeConceptSubmitted: Payload {
    package static let type = EventType.programmeConceptSubmitted

    package var programme = ProgrammeDescription()
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        programme.fields(&table)
    }
}
