package import GlobalCompact

/// Who gives to which fund, and for what.
package struct ContributionDescription: FieldRecord {
    package var donor: [State] = []
    package var donorOffice: String?
    package var fund: String?
    package var earmarking: String?
    package var pledge: String?
    package var region: Region?
    package var note: String?

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        table.states("donor", &donor, "the State that gives")
        table.text("donorOffice", &donorOffice, "who gives, where it is no State")
        table.text("fund", &fund, "the fund's code, such as MIG00")
        table.text("earmarking", &earmarking, "what it is earmarked for")
        table.reference("pledge", &pledge, to: .pledge, "the pledge that it carries out")
        table.word("region", &region, "the region that it is for")
        table.prose("note", &note, .text, "what else a source says of it")
    }
}
