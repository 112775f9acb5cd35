/// Two names stand for one pledge, whichever of them says so: it counts once, under the name that was made first.
package struct PledgeSameAs: Payload {
    package static let type = EventType.pledgeSameAs

    package var pledge = ""
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        table.reference("pledge", &pledge, to: .pledge, "the other name of the pledge: both are counted once, under the name made first")
    }
}
