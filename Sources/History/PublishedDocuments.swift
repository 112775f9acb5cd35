import Events
import GlobalCompact

/// The documents that were published by a day: for the cut that leaves out what none of them says.
final class PublishedDocuments {
    private let day: Day
    private let eventIndex: EventIndex
    private let documents: Set<String>
    /// By the numbers of several documents among the values, whether one of them was.
    private var answers: [UInt32: Bool] = [:]
    private static let types = TypeSet(of: [Citation.thing])

    /// Which documents there are by then is not cut by as-of.
    init(by day: Day, _ resolution: CorrectionResolution, _ eventIndex: EventIndex) {
        var documents: Set<String> = []
        resolution.forEachStanding(.types(Self.types), mayHaveOccurredBy: day, eventIndex) { _, content in
            if content.effectiveDay <= day.number { documents.insert(eventIndex.subjects[content.subject]) }
            return true
        }
        (self.day, self.eventIndex, self.documents) = (day, eventIndex, documents)
    }

    /// Whether a fact cites one of them, or is the publication of one.
    func cites(_ content: IndexedEvent) -> Bool {
        if Self.types.contains(content.type) { return content.effectiveDay <= day.number }
        guard let cited = eventIndex.citedDocuments(content) else { return false }
        if let known = answers[cited] { return known }
        let isPublished = eventIndex.values.several(cited).contains { documents.contains(Subject(Citation.thing, $0).description) }
        answers[cited] = isPublished
        return isPublished
    }
}
