/// A pledge was reported fulfilled. `occurred` is the day of the report.
package struct PledgeFulfilled: Payload {
    package static let type = EventType.pledgeFulfilled
    package static let ownFields: Set = ["text"]

    package var text: String?
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        table.prose("text", &text, .text, "how, in our own words")
    }
}
