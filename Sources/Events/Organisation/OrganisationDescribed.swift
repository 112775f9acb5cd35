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
        table.text("name", &name, "what it is called")
        table.text("abbreviation", &abbreviation, "its usual abbreviation")
        table.word("kind", &kind, "what kind of organisation")
        table.text("seat", &seat, "where it sits")
        table.text("partOf", &partOf, "the organisation or body that it is part of")
        table.text("scope", &scope, "the region or matters that it works on, in our own words")
        table.text("note", &note, "what else a source says of it")
    }
}
