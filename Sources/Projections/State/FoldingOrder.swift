import Events
import GlobalCompact
import History

/// Lets facts be folded as they come, in any order, but those of one thing in effective order: one that comes too early waits.
///
/// So the lines of a file can be read from its first to its last. What waits is little, as most things are told in order.
struct FoldingOrder {
    typealias Statement = (fact: EffectiveFact, event: Event, occurred: Period)

    /// By the number of the line whose content holds, that of the next fact of the same thing; `IndexedEvent.none` where there is none.
    private var next: [UInt32]
    /// By the same, whether the fact's turn has not come.
    private var isTooEarly: [Bool]
    private var waiting: [UInt32: Statement] = [:]
    /// How many things there are, by the types of their first facts.
    private var counts: [Int]

    /// For facts in effective order, of types that this program knows: no others are read.
    init(_ facts: FactList, of eventIndex: EventIndex) {
        var next = Array(repeating: IndexedEvent.none, count: eventIndex.count)
        var isTooEarly = Array(repeating: false, count: eventIndex.count)
        var last = Array(repeating: IndexedEvent.none, count: eventIndex.subjects.count)
        var counts = Array(repeating: 0, count: EventTypeIndex.types.count)
        // Looks stand in one list, whatever they are of.
        let isLook = EventTypeIndex.types.map { $0.thing == .source }
        var lastLook = IndexedEvent.none
        let entries = eventIndex.entries.span
        for number in facts.contentNumbers {
            let entry = entries[Int(number)]
            var before = number
            if isLook[Int(entry.type)] { swap(&before, &lastLook) } else { swap(&before, &last[Int(entry.subject)]) }
            if before != IndexedEvent.none {
                next[Int(before)] = number
                isTooEarly[Int(number)] = true
            } else {
                counts[Int(entry.type)] += 1
            }
        }
        self.next = next
        self.isTooEarly = isTooEarly
        self.counts = counts
    }

    /// How many things of a kind the facts are of.
    func count(of thing: Thing) -> Int {
        zip(EventTypeIndex.types, counts).reduce(0) { $1.0.thing == thing ? $0 + $1.1 : $0 }
    }

    /// Takes in a fact, and hands over those whose turn it is.
    mutating func take(_ statement: Statement, _ fold: (Statement) -> Void) {
        let number = statement.fact.content.number
        if isTooEarly[Int(number)] {
            waiting[number] = statement
            return
        }
        fold(statement)
        var following = next[Int(number)]
        while following != IndexedEvent.none {
            isTooEarly[Int(following)] = false
            guard let waited = waiting.removeValue(forKey: following) else { return }
            fold(waited)
            following = next[Int(following)]
        }
    }

    /// Hands over what still waits, as facts before it could not be read.
    mutating func takeRest(_ facts: FactList, _ fold: (Statement) -> Void) {
        if waiting.isEmpty { return }
        facts.forEach { fact in
            if let waited = waiting.removeValue(forKey: fact.content.number) { fold(waited) }
        }
    }
}
