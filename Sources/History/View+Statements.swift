package import Events
package import GlobalCompact

extension View {
    /// Reads what facts state, one after another in the order of the lines whose content holds, which is the quickest.
    ///
    /// - Parameter things: things of which titles, notes, texts and citations may be left out.
    package func readStatementsInOrderOfLines(
        of facts: FactList, withoutProseOf things: Set<Thing>, _ take: (EffectiveFact, Event, Period) -> Void
    ) {
        let facts = facts.inOrderOfLines(eventIndex)
        eventIndex.source.readStatements(facts.contentNumbers, withoutProseOf: things) { take(facts[$0], $1, $2) }
    }
}
