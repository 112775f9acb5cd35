import History
import Synchronization

/// A chronicle on its way, to which segments are added while others are decoded.
final class ChronicleBuilding: Sendable {
    private struct State {
        var chronicle: EventIndex
        /// Segments of which lines are not in the chronicle yet.
        var waiting: [ChronicleSegment] = []
        /// How many lines of the first of them are.
        var takenOfFirst = 0
        /// How many lines of the file are, and how many may be.
        var taken = 0
        var whole = 0
    }

    private let state: Mutex<State>
    let hash: NameHash

    init(_ chronicle: EventIndex) {
        hash = chronicle.hash
        state = Mutex(State(chronicle: chronicle))
    }

    func reserve(lines count: Int) {
        state.withLock { $0.chronicle.reserve(lines: count) }
    }

    /// Adds the segment after those that came before.
    func append(_ segment: ChronicleSegment) {
        state.withLock { $0.waiting.append(segment) }
    }

    /// Says how many lines of the file are of whole batches.
    func setWhole(lines: Int) {
        state.withLock { $0.whole = lines }
    }

    /// Takes the lines of whole batches into the chronicle.
    func takeWhole() {
        state.withLock { state in
            var done = 0
            while done < state.waiting.count, state.taken < state.whole {
                let segment = state.waiting[done]
                let count = min(segment.count - state.takenOfFirst, state.whole - state.taken)
                state.chronicle.append(segment, lines: state.takenOfFirst..<(state.takenOfFirst + count))
                state.taken += count
                state.takenOfFirst += count
                guard state.takenOfFirst == segment.count else { break }
                state.takenOfFirst = 0
                done += 1
            }
            state.waiting.removeFirst(done)
        }
    }

    /// The chronicle; nothing more is added.
    func take() -> EventIndex {
        state.withLock { state in
            defer { state.chronicle = EventIndex(source: LineStore()) }
            return state.chronicle
        }
    }
}
