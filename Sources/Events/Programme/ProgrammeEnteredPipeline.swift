/// A programme entered the pipeline. `occurred` is that day.
package struct ProgrammeEnteredPipeline: Payload {
    package static let type = EventType.programmeEnteredPipeline

    package var programme = ProgrammeDescription()
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        programme.fields(&table)
    }
}
