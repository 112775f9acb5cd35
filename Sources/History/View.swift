package import Events
package import GlobalCompact

/// What is visible under three cuts, in effective order: the one thing that every question reads.
package struct View: Sendable {
    /// Every line, and after them the contents that no line holds of events that were corrected.
    package let eventIndex: EventIndex
    package let cutoffs: Cutoffs
    package let resolution: CorrectionResolution
    /// Facts that have or may have occurred, in effective order.
    package let facts: FactList
    /// Facts of types or versions that this program does not know, among those that certainly occurred.
    package let unknownCount: Int

    /// Cuts an event index: known-at, corrections, published-by, as-of, effective order. O(n log n).
    ///
    /// - Parameter isWanted: leaves out facts by the line whose content holds; without it none are left out.
    package init(_ eventIndex: EventIndex, _ cutoffs: Cutoffs, where isWanted: ((IndexedEvent) -> Bool)? = nil) {
        var resolution = CorrectionResolution(eventIndex, knownAt: cutoffs.knownAt)
        resolution.resolveContents(eventIndex)
        let eventIndex = eventIndex.adding(resolution.composed)
        self.eventIndex = eventIndex
        self.cutoffs = cutoffs
        self.resolution = resolution
        let entries = eventIndex.entries
        var standing = resolution.standing(mayHaveOccurredBy: cutoffs.asOf, entries)
        if let isWanted { standing.removeAll { !isWanted(entries[Int($0.content)]) } }
        if let day = cutoffs.publishedBy {
            standing = Self.published(by: day, standing, eventIndex, resolution)
        }
        var unknown = 0
        for fact in standing {
            let content = entries[Int(fact.content)]
            if content.type == IndexedEvent.unknownType, content.effectiveDay <= cutoffs.asOf.number { unknown += 1 }
        }
        unknownCount = unknown
        facts = FactList(EffectiveOrder.sorted(standing, eventIndex), of: entries)
    }

    /// The facts that certainly occurred, and after them in the order those that only may have.
    package var certainAndPossible: (certain: FactList, possible: FactList) {
        let sure = certain(by: cutoffs.asOf)
        return (sure, facts[sure.endIndex..<facts.endIndex])
    }

    /// The facts that certainly occurred by a day, which is none after as-of. O(log n).
    package func certain(by day: Day) -> FactList {
        var (low, high) = (facts.startIndex, facts.endIndex)
        while low < high {
            let middle = (low + high) / 2
            if facts[middle].isCertain(asOf: day) { low = middle + 1 } else { high = middle }
        }
        return facts[facts.startIndex..<low]
    }

    /// The id of a fact.
    package func id(of fact: EffectiveFact) -> String {
        eventIndex.ids[fact.origin.id]
    }

    /// The subject of a fact.
    package func subject(of fact: EffectiveFact) -> String {
        eventIndex.subjects[fact.content.subject]
    }

    /// What a fact states.
    package func statement(of fact: EffectiveFact) -> (event: Event, occurred: Period)? {
        eventIndex.statement(fact.content.number)
    }

    /// Reads what facts state, one after another: the way to go through many.
    package func readStatements(of facts: FactList, _ take: (EffectiveFact, Event, Period) -> Void) {
        let first = facts.startIndex
        eventIndex.source.readStatements(facts.contentNumbers) { take(facts[first + $0], $1, $2) }
    }

    private static func published(
        by day: Day, _ facts: [FactList.Places], _ eventIndex: EventIndex, _ resolution: CorrectionResolution
    ) -> [FactList.Places] {
        let publications = TypeSet(of: [Citation.thing])
        // Which documents there are by then is not cut by as-of.
        let published = resolution.standing(mayHaveOccurredBy: day, eventIndex.entries).map { eventIndex.entries[Int($0.content)] }
        var documents: Set<String> = []
        for content in published where publications.contains(content.type) && content.effectiveDay <= day.number {
            documents.insert(eventIndex.subjects[content.subject])
        }
        var answers: [UInt32: Bool] = [:]
        return facts.filter { fact in
            let content = eventIndex.entries[Int(fact.content)]
            if publications.contains(content.type) { return content.effectiveDay <= day.number }
            guard let cited = eventIndex.citedDocuments(content) else { return false }
            if let known = answers[cited] { return known }
            let isPublished = eventIndex.values.several(cited).contains { documents.contains(Subject(Citation.thing, $0).description) }
            answers[cited] = isPublished
            return isPublished
        }
    }
}
