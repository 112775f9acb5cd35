/// Progress on a pledge was reported. `occurred` is the day of the report.
package struct PledgeProgressed: Payload {
    package static let type = EventType.pledgeProgressed
    package static let ownFields: Set = ["text"]

    package var stage = PledgeProgress.planning
    package var text: String?
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        table.word("stage", &stage, "planning or in progress")
        table.prose("text", &text, .text, "the progress, in our own words")
    }
}
