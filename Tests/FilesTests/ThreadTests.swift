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

    @Test("There is at least one processor")
    func processors() {
        #expect(Machine.processorCount >= 1)
    }
}
