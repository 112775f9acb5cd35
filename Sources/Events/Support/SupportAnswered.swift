/// A source says what answered a request for support that was not given as such. `occurred` is the day of the answer.
package struct SupportAnswered: Payload {
    package static let type = EventType.supportAnswered
    package static let ownFields = AnswerDescription.names

    package var answer = AnswerDescription()
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        answer.fields(&table)
    }
}
