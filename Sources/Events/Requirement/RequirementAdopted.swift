package import GlobalCompact

/// A text expects something of a forum's road: a measure, a threshold and a due day. `occurred` is the day of the text.
package struct RequirementAdopted: Payload {
    package static let type = EventType.requirementAdopted

    package var forum = ""
    package var area = RequirementArea.reviews
    package var title = ""
    /// A few words in the place of the title, for screens.
    package var label: String?
    package var verb = RequirementVerb.voluntary
    package var owedBy: [String] = []
    package var owedTo: [String] = []
    /// The name of a measure.
    package var measure = ""
    package var filters: [MeasureFilter] = []
    package var per = RequirementScope.none
    /// The keys of the rows: codes of regions or States, years; empty where the scope itself says which.
    package var among: [String] = []
    /// How many, where the measure counts.
    package var atLeast: Int?
    /// How much, where the measure sums.
    package var amount: Money?
    package var countedFrom: DayRule?
    /// In order: the first that is known, and not before the day of what must come first, is the due day.
    package var due: [DayRule] = []
    package var after: [String] = []
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        table.reference("forum", &forum, to: .meeting, "the forum on whose road it stands")
        table.word("area", &area, "what it is about")
        table.prose("title", &title, .title, "what is expected, in our own words")
        table.prose("label", &label, .label, "the same in a few words, at most 40 characters")
        table.word("verb", &verb, "the text's own verb")
        table.texts("owedBy", &owedBy, "the offices or States that owe it")
        table.texts("owedTo", &owedTo, "the offices or States that it is owed to")
        table.text("measure", &measure, "the measure that counts it: 'gcm-ledger help measures' lists them")
        table.records("filters", &filters, "what the measure is narrowed to, as dimension=value,value")
        table.word("per", &per, "what it has a row for")
        table.texts("among", &among, "the keys of the rows, where only some are meant: regions, States or years")
        table.integer("atLeast", &atLeast, 0...1_000_000_000, "how many are expected in each row")
        table.money("amount", &amount, "how much is expected in each row")
        table.dayRule("countedFrom", &countedFrom, "the day from which it counts: a date, or MEETING.start or .end with an offset in days")
        table.dayRules("due", &due, "the due day: a date, or MEETING.start or .end with an offset in days; several in order of preference")
        table.references("after", &after, to: .requirement, "the requirements that must be met first, row by row")
    }
}

/// A dimension of a measure and the values that it is narrowed to.
package struct MeasureFilter: FieldRecord, Hashable {
    package var dimension = ""
    package var values: [String] = []
    /// Whether each of the values has to be there; otherwise any of them counts.
    package var each: Bool?

    package init() {}

    package init(_ dimension: String, _ values: [String], each: Bool? = nil) {
        self.dimension = dimension
        self.values = values
        self.each = each
    }

    package mutating func fields(_ table: inout some FieldVisitor) {
        table.text("dimension", &dimension, "the dimension")
        table.texts("values", &values, "the values that count")
        table.flag("each", &each, "whether each of the values has to be there; otherwise any of them counts")
    }
}
