import Files
import Synchronization
import Testing

@Suite("Work on several processors")
struct ThreadTests {
    @Test("Every number is worked out once, and the values come in their order", arguments: [0, 1, 2, 3, 64, 1000])
    func order(count: Int) {
        let calls = Mutex<[Int]>([])
        let values = Machine.concurrently(count) { number in
            calls.withLock { $0.append(number) }
            return number * number
        }
        #expect(values == (0..<count).map { $0 * $0 })
        #expect(calls.withLock { $0.sorted() } == Array(0..<count))
    }

    @Test("Meanwhile the calling thread does something else, once", arguments: [0, 1, 2, 64])
    func meanwhile(count: Int) {
        var done = 0
        let values = Machine.concurrently(count, meanwhile: { done += 1 }) { $0 * 3 }
        #expect(values == (0..<count).map { $0 * 3 } && done == 1)
    }

    @Test("There is at least one processor")
    func processors() {
        #expect(Machine.processorCount >= 1)
    }

    @Test("Work within work is done too, however few threads are left for it")
    func nested() {
        let values = Machine.concurrently(8) { outer in Machine.concurrently(5) { outer * 10 + $0 } }
        #expect(values == (0..<8).map { outer in (0..<5).map { outer * 10 + $0 } })
        // Threads that were taken are free again.
        #expect(Machine.concurrently(3) { $0 } == [0, 1, 2])
    }

    @Test("Work that is begun within work, over and over and by several at once, is done once each, and nobody waits for ever")
    func often() {
        let calls = Atomic<Int>(0)
        for round in 0..<300 {
            let sums = Machine.concurrently(3) { outer in
                let parts = Machine.concurrently(outer + 1) { part in
                    calls.wrappingAdd(1, ordering: .relaxed)
                    return Machine.concurrently(2, meanwhile: {}) { part + $0 }.reduce(0, +)
                }
                return parts.reduce(round, +)
            }
            #expect(sums == [round + 1, round + 4, round + 9])
        }
        #expect(calls.load(ordering: .relaxed) == 300 * 6)
    }
}
