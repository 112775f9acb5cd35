import Events

/// Which facts somebody asks for, by the line whose content holds.
package enum FactScope: Sendable {
    case all
    /// Those of some types.
    case types(TypeSet)
    /// Those about some subjects, by number, and those of some types.
    case about(Set<UInt32>, TypeSet)
    /// Those of types or versions that this program does not know.
    case unknown

    /// Whether a fact is among them.
    func contains(_ content: IndexedEvent) -> Bool {
        switch self {
        case .all: true
        case .types(let types): types.contains(content.type)
        case .about(let subjects, let types): subjects.contains(content.subject) || types.contains(content.type)
        case .unknown: content.type == IndexedEvent.unknownType
        }
    }

    /// The ids of the events that have to do with such facts, where these are those about some subjects; nothing otherwise.
    func fewIDs(of eventIndex: EventIndex) -> [UInt32]? {
        guard case .about = self else { return nil }
        return lines(of: eventIndex).map { eventIndex.entries[Int($0)].id }
    }

    /// The lines of which some are such facts, those left out that a correction makes one; each once.
    func lines(of eventIndex: EventIndex) -> [UInt32] {
        switch self {
        case .all: Array(0..<UInt32(eventIndex.lookup.count))
        case .types(let types): eventIndex.lines(of: types)
        case .about(let subjects, let types):
            eventIndex.lines(about: subjects)
                + eventIndex.lines(of: types).filter { !subjects.contains(eventIndex.entries[Int($0)].subject) }
        case .unknown: eventIndex.linesOfUnknownTypes
        }
    }
}
