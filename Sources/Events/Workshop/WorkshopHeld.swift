package import GlobalCompact

/// A workshop or a training was held. `occurred` is that day.
package struct WorkshopHeld: Payload {
    package static let type = EventType.workshopHeld

    package var title = ""
    package var states: [State] = []
    package var region: Region?
    package var offices: [String] = []
    package var programme: String?
    package var text: String?
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        table.prose("title", &title, .title, "what the workshop was about")
        table.states("states", &states, "the States that it was for")
        table.word("region", &region, "the region that it was in")
        table.texts("offices", &offices, "the offices that held it")
        table.text("programme", &programme, "the programme under which it was held")
        table.prose("text", &text, .text, "what a source says of it, in our own words")
    }
}
