package import GlobalCompact

/// What a pledge says; carried by its making, and by amendments that change it.
package struct PledgeDescription: FieldRecord {
    package var title: String?
    package var by: [State] = []
    package var stakeholders: [String] = []
    package var pledgerKinds: [PledgerKind] = []
    package var pledgerStates: [State] = []
    package var register: String?
    package var number: String?
    package var framework: PledgeFramework?
    package var type: PledgeType?
    package var matches: String?
    package var forms: [PledgeForm] = []
    package var objectives = ObjectiveSet()
    package var principles: [Int] = []
    package var implementedIn: [State] = []
    package var forum: String?
    package var text: String?
    package var indicator: String?
    package var baseline: String?
    package var targetValue: String?
    package var targetDate: Period?

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        table.prose("title", &title, .title, "what the pledge is called")
        table.states("by", &by, "the States that pledge")
        table.texts("stakeholders", &stakeholders, "the stakeholders that pledge")
        table.words("pledgerKinds", &pledgerKinds, "what kinds of pledgers they are: States, local governments, networks ...")
        table.states("pledgerStates", &pledgerStates, "the States where the stakeholders sit: that of a city, or of an office")
        table.text("register", &register, "the register that it stands in")
        table.prose("number", &number, .text, "its number in the register")
        table.word("framework", &framework, "which compact it answers to: on migration (gcm), on refugees (gcr), or both")
        table.word("type", &type, "individual, common, in partnership, matching or mirror")
        table.reference("matches", &matches, to: .pledge, "the pledge that it matches")
        table.words("forms", &forms, "what it gives")
        table.objectives("objectives", &objectives, "the objectives of the Compact that it serves")
        table.numbers("principles", &principles, 1...10, "the guiding principles that it names")
        table.states("implementedIn", &implementedIn, "the States where it is carried out")
        table.reference("forum", &forum, to: .meeting, "the forum that it was made for")
        table.prose("text", &text, .text, "what is pledged, in our own words")
        table.prose("indicator", &indicator, .text, "what it will be measured by")
        table.prose("baseline", &baseline, .text, "where the indicator stood")
        table.prose("targetValue", &targetValue, .text, "where the indicator should stand")
        table.period("targetDate", &targetDate, "by when")
    }
}
