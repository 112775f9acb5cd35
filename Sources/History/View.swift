package import Events
package import GlobalCompact

/// What is visible under three cuts, in effective order: the one thing that every question reads.
package struct View: Sendable {
    package let chronicle: Chronicle
    package let cuts: Cuts
    package let resolution: Resolution
    /// Facts that have or may have occurred, in effective order.
    package let facts: [Standing]
    /// Facts of types or versions that this program does not know, among those that certainly occurred.
    package let unknownCount: Int

    /// Cuts a chronicle: known-at, corrections, published-by, as-of, effective order. O(n log n).
    package init(_ chronicle: Chronicle, _ cuts: Cuts) {
        self.chronicle = chronicle
        self.cuts = cuts
        resolution = Resolution(chronicle, knownAt: cuts.knownAt)
        var standing = resolution.standing()
        if let day = cuts.publishedBy {
            standing = Self.published(by: day, standing, chronicle)
        }
        standing.removeAll { !$0.mayHaveOccurred(by: cuts.asOf) }
        standing.sort { Self.precedes($0, $1, chronicle) }
        facts = standing
        unknownCount = standing.count { $0.content.type == Entry.unknownType && $0.isCertain(asOf: cuts.asOf) }
    }

    /// The id of a fact.
    package func id(of fact: Standing) -> String {
        chronicle.ids[fact.origin.id]
    }

    /// The subject of a fact.
    package func subject(of fact: Standing) -> String {
        chronicle.subjects[fact.content.subject]
    }

    /// What a fact states.
    package func statement(of fact: Standing) -> (event: Event, occurred: Period)? {
        chronicle.statement(fact.content.number)
    }

    /// Reads what facts state, one after another: the way to go through many.
    package func readStatements(of facts: [Standing], _ take: (Standing, Event, Period) -> Void) {
        chronicle.source.readStatements(facts.map(\.content.number)) { take(facts[$0], $1, $2) }
    }

    /// Effective day, first day, rank, recorded time, id.
    private static func precedes(_ left: Standing, _ right: Standing, _ chronicle: Chronicle) -> Bool {
        if left.effectiveDay != right.effectiveDay { return left.effectiveDay < right.effectiveDay }
        if left.firstDay != right.firstDay { return left.firstDay < right.firstDay }
        if left.content.rank != right.content.rank { return left.content.rank < right.content.rank }
        if left.origin.recorded != right.origin.recorded { return left.origin.recorded < right.origin.recorded }
        return chronicle.ids.precedes(left.origin.id, right.origin.id)
    }

    private static func published(by day: Day, _ facts: [Standing], _ chronicle: Chronicle) -> [Standing] {
        let publication = EventTypeIndex.index(of: .documentPublished)
        var documents: Set<String> = []
        for fact in facts where fact.content.type == publication && fact.isCertain(asOf: day) {
            documents.insert(chronicle.subjects[fact.content.subject])
        }
        return facts.filter { fact in
            if fact.content.type == publication { return fact.isCertain(asOf: day) }
            guard let payload = chronicle.statement(fact.content.number)?.event.payload else { return false }
            return payload.cites.contains { documents.contains(Subject(.document, $0.document).description) }
        }
    }
}
