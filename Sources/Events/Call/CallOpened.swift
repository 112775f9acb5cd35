package import GlobalCompact

/// A call was opened or circulated. `occurred` is that day.
package struct CallOpened: Payload {
    package static let type = EventType.callOpened

    package var title = ""
    package var kind = CallKind.other
    package var offices: [String] = []
    package var to: [String] = []
    package var fund: String?
    package var deadline: Period?
    package var text: String?
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        table.prose("title", &title, .title, "what the call is")
        table.word("kind", &kind, "what it asks for")
        table.texts("offices", &offices, "who calls")
        table.texts("to", &to, "who is called")
        table.text("fund", &fund, "the fund's code, such as MIG00")
        table.period("deadline", &deadline, "until when")
        table.prose("text", &text, .text, "what it says, in our own words")
    }
}
