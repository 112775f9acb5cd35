/// A contribution will not come. `occurred` is that day.
package struct ContributionCancelled: Payload {
    package static let type = EventType.contributionCancelled
    package static let ownFields: Set = ["why"]

    package var why: String?
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        table.prose("why", &why, .text, "why, as the source says")
    }
}
