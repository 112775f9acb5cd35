package import GlobalCompact

/// A fact that stands after the cuts: an event of the ledger with what its corrections say.
package struct EffectiveFact: Sendable {
    /// The line that first stated it; its id and its recorded time are the fact's.
    package var origin: IndexedEvent
    /// The line whose content holds: the origin's own, a correction's, or one that is made of both and has the latest correction's id.
    /// Subject, type and days are from here.
    package var content: IndexedEvent

    package init(origin: IndexedEvent, content: IndexedEvent) {
        self.origin = origin
        self.content = content
    }

    package var firstDay: Int32 { content.firstDay }
    package var effectiveDay: Int32 { content.effectiveDay }

    /// Whether it has certainly occurred by a day.
    package func isCertain(asOf day: Day) -> Bool {
        effectiveDay <= day.number
    }
}
