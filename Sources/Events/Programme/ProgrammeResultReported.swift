/// A result of a programme was reported. `occurred` is the day of the report.
package struct ProgrammeResultReported: Payload {
    package static let type = EventType.programmeResultReported
    package static let ownFields: Set = ["text", "beneficiaries", "unit", "exactness"]

    package var text = ""
    package var beneficiaries: Int?
    package var unit: String?
    package var exactness: Exactness?
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        table.prose("text", &text, .text, "the result, in our own words")
        table.integer("beneficiaries", &beneficiaries, 0...1000000000, "how many it reached")
        table.prose("unit", &unit, .text, "whom or what is counted")
        table.word("exactness", &exactness, "how exact that number is")
    }
}
