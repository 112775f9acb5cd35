package import GlobalCompact

/// What a joint programme is.
package struct ProgrammeDescription: FieldRecord {
    package var title: String?
    package var fund: String?
    package var states: [State] = []
    package var scope: String?
    package var region: Region?
    package var thematicArea: Int?
    package var agencies: [String] = []
    package var lead: String?
    package var amount: Money?
    package var months: Int?
    package var donors: [State] = []
    package var objectives = ObjectiveSet()
    package var text: String?

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        table.prose("title", &title, .title, "what the programme is called, or what it is")
        table.text("fund", &fund, "the fund's code, such as MIG00")
        table.states("states", &states, "the States where it works")
        table.prose("scope", &scope, .text, "where it works, where that is no State")
        table.word("region", &region, "the region that it is in")
        table.integer("thematicArea", &thematicArea, 1...5, "the fund's thematic area")
        table.texts("agencies", &agencies, "the agencies that carry it out")
        table.text("lead", &lead, "the agency that leads it")
        table.money("amount", &amount, "its budget")
        table.integer("months", &months, 1...600, "how many months it lasts")
        table.states("donors", &donors, "the States named as its donors")
        table.objectives("objectives", &objectives, "the objectives that it serves")
        table.prose("text", &text, .text, "what it does, in our own words")
    }
}
