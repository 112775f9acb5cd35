package import GlobalCompact

/// A network was established, or a source says that it is there. `occurred` is that day.
package struct NetworkEstablished: Payload {
    package static let type = EventType.networkEstablished

    package var title = ""
    package var kind = NetworkKind.other
    package var states: [State] = []
    package var region: Region?
    package var scope: String?
    package var seat: String?
    package var coChairs: [String] = []
    package var partOf: String?
    package var text: String?
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        table.prose("title", &title, .title, "what the network is called")
        table.word("kind", &kind, "what kind of network")
        table.states("states", &states, "the States that it is in")
        table.word("region", &region, "the region that it is in")
        table.prose("scope", &scope, .text, "where it works, where that is no State or region")
        table.prose("seat", &seat, .text, "where it sits")
        table.texts("coChairs", &coChairs, "the offices that chair it")
        table.prose("partOf", &partOf, .text, "what it is embedded in")
        table.prose("text", &text, .text, "what a source says of it, in our own words")
    }
}
