package import Events
package import GlobalCompact

/// What is visible under three cuts, in effective order: the one thing that every question reads.
package struct View: Sendable {
    /// Every line, and after them the contents that no line holds of events that were corrected.
    package let chronicle: EventIndex
    package let cuts: Cutoffs
    package let resolution: CorrectionResolution
    /// Facts that have or may have occurred, in effective order.
    package let facts: FactList
    /// Facts of types or versions that this program does not know, among those that certainly occurred.
    package let unknownCount: Int

    /// Cuts a chronicle: known-at, corrections, published-by, as-of, effective order. O(n log n).
    ///
    /// - Parameter isWanted: leaves out facts by the line whose content holds; without it none are left out.
    package init(_ chronicle: EventIndex, _ cuts: Cutoffs, where isWanted: ((IndexedEvent) -> Bool)? = nil) {
        var resolution = CorrectionResolution(chronicle, knownAt: cuts.knownAt)
        resolution.resolveContents(chronicle)
        let chronicle = chronicle.adding(resolution.composed)
        self.chronicle = chronicle
        self.cuts = cuts
        self.resolution = resolution
        let entries = chronicle.entries
        var standing = resolution.standing(mayHaveOccurredBy: cuts.asOf, entries)
        if let isWanted { standing.removeAll { !isWanted(entries[Int($0.content)]) } }
        if let day = cuts.publishedBy {
            standing = Self.published(by: day, standing, chronicle, resolution)
        }
        var unknown = 0
        for fact in standing {
            let content = entries[Int(fact.content)]
            if content.type == IndexedEvent.unknownType, content.effectiveDay <= cuts.asOf.number { unknown += 1 }
        }
        unknownCount = unknown
        facts = FactList(EffectiveOrder.sorted(standing, chronicle), of: entries)
    }

    /// The facts that certainly occurred, and after them in the order those that only may have.
    package var certainAndPossible: (certain: FactList, possible: FactList) {
        let sure = certain(by: cuts.asOf)
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
        chronicle.ids[fact.origin.id]
    }

    /// The subject of a fact.
    package func subject(of fact: EffectiveFact) -> String {
        chronicle.subjects[fact.content.subject]
    }

    /// What a fact states.
    package func statement(of fact: EffectiveFact) -> (event: Event, occurred: Period)? {
        chronicle.statement(fact.content.number)
    }

    /// Reads what facts state, one after another: the way to go through many.
    package func readStatements(of facts: FactList, _ take: (EffectiveFact, Event, Period) -> Void) {
        let first = facts.startIndex
        chronicle.source.readStatements(facts.contentNumbers) { take(facts[first + $0], $1, $2) }
    }

    private static func published(
        by day: Day, _ facts: [FactList.Places], _ chronicle: EventIndex, _ resolution: CorrectionResolution
    ) -> [FactList.Places] {
        let publication = EventTypeIndex.index(of: .documentPublished)
        // Which documents there are by then is not cut by as-of.
        let published = resolution.standing(mayHaveOccurredBy: day, chronicle.entries).map { chronicle.entries[Int($0.content)] }
        var documents: Set<String> = []
        for content in published where content.type == publication && content.effectiveDay <= day.number {
            documents.insert(chronicle.subjects[content.subject])
        }
        return facts.filter { fact in
            let content = chronicle.entries[Int(fact.content)]
            if content.type == publication { return content.effectiveDay <= day.number }
            guard let payload = chronicle.statement(fact.content)?.event.payload else { return false }
            return payload.cites.contains { documents.contains(Subject(.document, $0.document).description) }
        }
    }
}
