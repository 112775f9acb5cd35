package import GlobalCompact

/// A body decided. `occurred` is that day.
package struct DecisionAdopted: Payload {
    package static let type = EventType.decisionAdopted

    package var decision = DecisionDescription()
    package var procedure: Procedure?
    package var inFavour: Int?
    package var against: Int?
    package var abstained: Int?
    package var didNotVote: Int?
    package var votedInFavour: [State] = []
    package var votedAgainst: [State] = []
    package var abstaining: [State] = []
    package var isWholeList: Bool?
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        decision.fields(&table)
        table.word("procedure", &procedure, "how it was decided")
        table.integer("inFavour", &inFavour, 0...200, "how many voted in favour")
        table.integer("against", &against, 0...200, "how many voted against")
        table.integer("abstained", &abstained, 0...200, "how many abstained")
        table.integer("didNotVote", &didNotVote, 0...200, "how many did not vote")
        table.states("votedInFavour", &votedInFavour, "the States named as voting in favour")
        table.states("votedAgainst", &votedAgainst, "the States named as voting against")
        table.states("abstaining", &abstaining, "the States named as abstaining")
        table.flag("isWholeList", &isWholeList, "whether all of the States are named")
    }
}
