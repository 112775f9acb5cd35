package import GlobalCompact

/// A document states a figure, which may be blank. `occurred` is when it was stated.
package struct FigureStated: Payload {
    package static let type = EventType.figureStated

    package var of = ""
    package var scope = ""
    package var region: Region?
    package var states: [State] = []
    package var fund: String?
    package var unit = FigureUnit.count
    package var value: Int?
    package var amount: Money?
    package var exactness: Exactness?
    package var asAt: Period?
    package var over: Period?
    package var overText: String?
    package var isDoubtful: Bool?
    package var why: String?
    package var detail: String?
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        table.text("of", &of, "what is counted: pledges, champions, contributions, programmes ...")
        table.text("scope", &scope, "of what, in the document's own words")
        table.word("region", &region, "the region that it is of")
        table.states("states", &states, "the States that it is of")
        table.text("fund", &fund, "the fund's code, such as MIG00")
        table.word("unit", &unit, "what the number is")
        table.integer("value", &value, 0...1000000000000, "the number; absent where the document leaves it blank")
        table.money("amount", &amount, "the amount, where it is money")
        table.word("exactness", &exactness, "how exact it is")
        table.period("asAt", &asAt, "the day that it is of, where that is not when it was stated")
        table.period("over", &over, "the time over which it counts")
        table.prose("overText", &overText, .text, "that time in the document's own words")
        table.flag("isDoubtful", &isDoubtful, "whether it does not fit other sources")
        table.prose("why", &why, .text, "why it is doubtful or blank")
        table.prose("detail", &detail, .text, "what else the document says of it, in our own words")
    }
}
