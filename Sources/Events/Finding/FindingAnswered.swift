/// A source says what answered a finding: a request, a recommendation or a gap. `occurred` is the day of the answer.
package struct FindingAnswered: Payload {
    package static let type = EventType.findingAnswered
    package static let ownFields = AnswerDescription.names

    package var answer = AnswerDescription()
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        answer.fields(&table)
    }
}
