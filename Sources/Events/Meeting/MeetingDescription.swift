package import GlobalCompact

/// What tells a meeting from others; carried by the event that a meeting begins with, and by any other that knows more.
package struct MeetingDescription: FieldRecord {
    package var title: String?
    package var kind: MeetingKind?
    package var region: Region?
    /// The region or group in the document's own words, where it is no commission.
    package var scope: String?
    /// The round of the regional reviews, or which of the forums it is.
    package var round: Int?
    /// Which meeting of its body it is: 128 for the 128th.
    package var number: Int?
    package var feedsInto: String?
    package var backToBackWith: String?
    package var formality: Formality?
    package var mode: MeetingMode?
    package var place: String?
    package var organisers: [String] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        table.prose("title", &title, .title, "what the meeting is called")
        table.word("kind", &kind, "what kind of meeting")
        table.word("region", &region, "the UN regional commission whose region it concerns")
        table.prose("scope", &scope, .text, "the region or group in the document's own words, where it is no commission")
        table.integer("round", &round, 1...99, "the round of the regional reviews, or which of the forums it is")
        table.integer("number", &number, 1...9999, "which meeting of its body: 128 for the 128th")
        table.reference("feedsInto", &feedsInto, to: .meeting, "the meeting that it feeds into")
        table.reference("backToBackWith", &backToBackWith, to: .meeting, "the meeting next to which it is held")
        table.word("formality", &formality, "formal or informal")
        table.word("mode", &mode, "in person, virtual or hybrid")
        table.prose("place", &place, .text, "where: a city, or a building")
        table.texts("organisers", &organisers, "the offices or States that organise or host it")
    }
}
