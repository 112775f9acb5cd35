/// What an organisation, a body or a network is. `occurred` is when a source said so.
package struct OrganisationDescribed: Payload {
    package static let type = EventType.organisationDescribed

    package var name = ""
    package var abbreviation: String?
    package var kind: OrganisationKind?
    package var seat: String?
    package var partOf: String?
    package var scope: String?
    package var note: String?
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        table.prose("name", &name, .title, "what it is called")
        table.prose("abbreviation", &abbreviation, .text, "its usual abbreviation")
        table.word("kind", &kind, "what kind of organisation")
        table.prose("seat", &seat, .text, "where it sits")
        table.prose("partOf", &partOf, .text, "the organisation or body that it is part of")
        table.prose("scope", &scope, .text, "the region or matters that it works on, in our own words")
        table.prose("note", &note, .text, "what else a source says of it")
    }
}
