/// A pledge turned out to be one that was recorded already: it counts once.
package struct PledgeSameAs: Payload {
    package static let type = EventType.pledgeSameAs

    package var pledge = ""
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        table.reference("pledge", &pledge, to: .pledge, "the pledge that it is the same as")
    }
}
