package import Events
package import GlobalCompact

/// What is visible under three cuts, in effective order: the one thing that every question reads.
package final class View: Sendable {
    /// Every line, and after them the contents that no line holds of events that were corrected.
    package let eventIndex: EventIndex
    package let cutoffs: Cutoffs
    package let resolution: CorrectionResolution
    private let scope: FactScope
    private let sorted = SortedFacts()

    /// Cuts an event index: known-at, corrections, published-by, as-of. Facts are put into effective order when somebody asks for them.
    ///
    /// - Parameter scope: facts that are not in it are left out.
    package init(_ eventIndex: EventIndex, _ cutoffs: Cutoffs, of scope: FactScope = .all) {
        // Which documents were published is asked of all of them.
        let ids = cutoffs.publishedBy == nil ? scope.fewIDs(of: eventIndex) : nil
        var resolution = CorrectionResolution(eventIndex, knownAt: cutoffs.knownAt, of: ids)
        resolution.resolveContents(eventIndex, scope)
        self.eventIndex = eventIndex.adding(resolution.composed)
        resolution.noteChanged(self.eventIndex)
        self.cutoffs = cutoffs
        self.resolution = resolution
        self.scope = scope
    }

    /// Facts that have or may have occurred, in effective order. O(n log n) when they are asked for first.
    package var facts: FactList {
        sorted.facts { sortedFacts(scope) }
    }

    /// The same in whatever order. O(n), whenever they are asked for.
    package var unsortedFacts: FactList {
        FactList(visible(scope), of: eventIndex.entries)
    }

    /// Those of a thing of some kind. O(n log n) in these, whenever they are asked for.
    package func facts(of thing: Thing) -> FactList {
        let types = TypeSet(of: [thing])
        return switch scope {
        case .all: sortedFacts(.types(types))
        case .types, .about, .unknown: facts.keeping { types.contains($0.type) }
        }
    }

    /// The same in whatever order. O(n) in these, whenever they are asked for.
    package func unsortedFacts(of thing: Thing) -> FactList {
        switch scope {
        case .all: FactList(visible(.types(TypeSet(of: [thing]))), of: eventIndex.entries)
        case .types, .about, .unknown: facts(of: thing)
        }
    }

    /// The same in parts, each of which is worked out when it is asked for, by whomever: as many as there are to be of so many lines.
    package func unsortedFacts(of thing: Thing, parts count: (_ lines: Int) -> Int) -> [@Sendable () -> FactList] {
        guard case .all = scope else { return [{ self.facts(of: thing) }] }
        let own = FactScope.types(TypeSet(of: [thing]))
        let lines = own.lines(of: eventIndex)
        let count = count(lines.count)
        if count == 1 { return [{ self.unsortedFacts(of: thing) }] }
        let ranges = (0..<count).map { lines.count * $0 / count..<lines.count * ($0 + 1) / count }
        return ranges.map { range in
            {
                var facts = self.resolution.standing(own, among: lines[range], mayHaveOccurredBy: self.cutoffs.asOf, self.eventIndex)
                if range.lowerBound == 0 { facts += self.resolution.changedStanding(own, mayHaveOccurredBy: self.cutoffs.asOf) }
                return FactList(self.published(facts), of: self.eventIndex.entries)
            }
        }
    }

    /// Facts of types or versions that this program does not know, among those that certainly occurred; and such changes of other events,
    /// which no day and no document cuts off.
    package var unknownCount: Int {
        func changesEvents(_ places: FactList.Places) -> Bool {
            eventIndex.subjects[eventIndex.entries[Int(places.content)].subject].hasPrefix(Thing.event.rawValue + "/")
        }
        let facts = visible(.unknown).count {
            eventIndex.entries[Int($0.content)].effectiveDay <= cutoffs.asOf.number && !changesEvents($0)
        }
        return facts + resolution.standing(.unknown, mayHaveOccurredBy: .latest, eventIndex).count(where: changesEvents)
    }

    /// Whether no fact is merely possible, also as of another day than its own. Ends with the first that is.
    package func areAllCertain(asOf day: Day) -> Bool {
        if eventIndex.lookup.latestDay <= day.number { return true }
        let published = cutoffs.publishedBy.map { PublishedDocuments(by: $0, resolution, eventIndex) }
        var isPossible = false
        resolution.forEachStanding(scope, mayHaveOccurredBy: day, eventIndex) { _, content in
            isPossible = content.effectiveDay > day.number && published?.cites(content) ?? true
            return !isPossible
        }
        return !isPossible
    }

    /// Whether a fact that stands begins a subject, by its number, whatever the view is of.
    package func begins(_ subject: UInt32) -> Bool {
        // What it does not have resolved is resolved for this alone.
        if case .about(let subjects, _) = scope, !subjects.contains(subject) {
            return eventIndex.recordedLines.begins(subject, knownAt: cutoffs.knownAt)
        }
        return resolution.begins(subject, eventIndex)
    }

    private func sortedFacts(_ scope: FactScope) -> FactList {
        FactList(EffectiveOrder.sorted(visible(scope), eventIndex), of: eventIndex.entries)
    }

    /// The facts of a scope, in no order.
    private func visible(_ scope: FactScope) -> [FactList.Places] {
        published(resolution.standing(scope, mayHaveOccurredBy: cutoffs.asOf, eventIndex))
    }

    /// Those of some facts that the cut by what was published leaves.
    private func published(_ facts: [FactList.Places]) -> [FactList.Places] {
        guard let day = cutoffs.publishedBy else { return facts }
        let published = PublishedDocuments(by: day, resolution, eventIndex)
        return facts.filter { published.cites(eventIndex.entries[Int($0.content)]) }
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
}

extension EventIndex {
    /// Whether a fact that stands begins a subject, by its number.
    package func begins(_ subject: UInt32, knownAt: Instant? = nil) -> Bool {
        let scope = FactScope.about([subject], TypeSet([]))
        var resolution = CorrectionResolution(self, knownAt: knownAt, of: scope.fewIDs(of: self))
        resolution.resolveContents(self, scope)
        resolution.noteChanged(self)
        return resolution.begins(subject, self)
    }
}
