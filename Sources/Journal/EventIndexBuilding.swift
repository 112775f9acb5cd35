import History
import Synchronization

/// An event index on its way, to which segments are added while others are decoded.
final class EventIndexBuilding: Sendable {
    private struct State {
        var eventIndex: EventIndex
        /// Segments of which lines are not in the event index yet.
        var waiting: [EventIndexSegment] = []
        /// How many lines of the first of them are.
        var takenOfFirst = 0
        /// How many lines of the file are, and how many may be.
        var taken = 0
        var whole = 0
    }

    private let state: Mutex<State>
    let hash: NameHash

    init(_ eventIndex: EventIndex) {
        hash = eventIndex.hash
        state = Mutex(State(eventIndex: eventIndex))
    }

    func reserve(lines count: Int) {
        state.withLock { $0.eventIndex.reserve(lines: count) }
    }

    /// Adds the segment after those that came before.
    func append(_ segment: EventIndexSegment) {
        state.withLock { $0.waiting.append(segment) }
    }

    /// Says how many lines of the file are of whole batches.
    func setWhole(lines: Int) {
        state.withLock { $0.whole = lines }
    }

    /// Takes the lines of whole batches into the event index.
    func takeWhole() {
        state.withLock { state in
            var done = 0
            while done < state.waiting.count, state.taken < state.whole {
                let segment = state.waiting[done]
                let count = min(segment.count - state.takenOfFirst, state.whole - state.taken)
                state.eventIndex.append(segment, lines: state.takenOfFirst..<(state.takenOfFirst + count))
                state.taken += count
                state.takenOfFirst += count
                guard state.takenOfFirst == segment.count else { break }
                state.takenOfFirst = 0
                done += 1
            }
            state.waiting.removeFirst(done)
        }
    }

    /// The event index; nothing more is added.
    func take() -> EventIndex {
        state.withLock { state in
            defer { state.eventIndex = EventIndex(source: LineStore()) }
            return state.eventIndex
        }
    }
}
