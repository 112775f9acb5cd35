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
}
