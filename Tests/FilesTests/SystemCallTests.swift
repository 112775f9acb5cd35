import Files
import Testing

@Suite("Calls to the system")
struct SystemCallTests {
    @Test("A call that signals interrupt is made again until it is not", arguments: [0, 1, 5])
    func interrupted(times: Int) throws {
        var calls = 0
        let answer = try SystemCall.run(.write, "a", code: { FileProblem.Code.interrupted }) {
            calls += 1
            return calls > times ? 7 : -1
        }
        #expect(answer == 7)
        #expect(calls == times + 1)
    }

    @Test("Any other refusal ends it at once, also after an interruption")
    func refused() {
        var codes = [FileProblem.Code.interrupted, FileProblem.Code.noSpace, FileProblem.Code.interrupted][...]
        let problem = FileProblem(operation: .sync, path: "a", code: FileProblem.Code.noSpace)
        #expect(throws: problem) { try SystemCall.run(.sync, "a", code: { codes.removeFirst() }) { -1 } }
        #expect(codes.count == 1)
    }

    @Test("Where the system takes only a part, the rest is handed over from there", arguments: [[10], [1, 9], [3, 3, 3, 1], [9, 1]])
    func shortWrites(parts: [Int]) throws {
        let bytes = Array(UInt8(0)..<10)
        var (taken, rest): ([UInt8], ArraySlice<Int>) = ([], parts[...])
        try SystemCall.putAll(bytes, .write, "a") { done, left in
            #expect(done == taken.count && left.count == bytes.count - done)
            let count = rest.removeFirst()
            taken += left.prefix(count)
            return count
        }
        #expect(taken == bytes && rest.isEmpty)
    }

    @Test("A part that was taken before a refusal stays taken, and the refusal is told")
    func refusedAfterAPart() {
        var taken: [UInt8] = []
        let problem = FileProblem(operation: .write, path: "a", code: FileProblem.Code.noSpace)
        #expect(throws: problem) {
            try SystemCall.putAll([1, 2, 3, 4], .write, "a") { done, left throws(FileProblem) in
                if done > 0 { throw problem }
                taken += left.prefix(3)
                return 3
            }
        }
        #expect(taken == [1, 2, 3])
    }

    @Test("What takes nothing and reports nothing is a problem, not a wait without end")
    func takesNothing() {
        var calls = 0
        let problem = FileProblem(operation: .write, path: "a", code: FileProblem.Code.inputOutput)
        #expect(throws: problem) {
            try SystemCall.putAll([1, 2], .write, "a") { _, _ in
                calls += 1
                return calls == 1 ? 1 : 0
            }
        }
    }
}
