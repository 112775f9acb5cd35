import Commands
import DeskTesting
import Messages
import Testing

@Suite("Every way to break a file below its witness is found, and told by the command")
struct EveryBreakTests {
    private static let file = "events/lisbon.jsonl"

    /// Breaks the file in many ways; requires that `verify` tells each one, with the file and a line.
    private func tryAll(_ desk: Desk, _ name: String, _ broken: some Sequence<[UInt8]>, reading: [String] = []) throws {
        let good = try desk.bytes(Self.file)
        var (tries, found) = (0, 0)
        for bytes in broken where bytes != good {
            tries += 1
            try desk.write(bytes, to: Self.file)
            let answer = desk.run(["verify"])
            if answer.code == .damaged, answer.err.contains("\(Self.file), line ") {
                found += 1
            } else if bytes.starts(with: good), answer.err.contains("\(Self.file): something that is no whole batch") {
                // Beyond the head of this copy: what an append left that never finished, told and no damage.
                found += 1
            }
            for command in reading { #expect([.done, .damaged].contains(desk.run(command, "--as-of", "2025-01-01").code)) }
        }
        try desk.write(good, to: Self.file)
        print("\(name): \(tries) tries, \(found) found")
        #expect(tries > 0)
        #expect(found == tries)
        #expect(desk.run(["verify"]).code == .done)
    }

    private func published(of count: Int, keepsCopy: Bool, _ body: (Desk, [UInt8]) throws -> Void) throws {
        try Desk.withLedger(of: count) { desk in
            try #require(desk.run("checkpoint", "--publish", "w").code == .done)
            if !keepsCopy { desk.forget() }
            try body(desk, try desk.bytes(Self.file))
        }
    }

    @Test("A bit of every byte of a small file")
    func everyByte() throws {
        try published(of: 1, keepsCopy: false) { desk, good in
            try tryAll(desk, "bits", good.indices.lazy.map { Self.flipped(good, place: $0, bit: $0 % 8) })
        }
    }

    @Test("Bits of a file of thirty events, with and without what this copy knows", arguments: [true, false])
    func someBits(keepsCopy: Bool) throws {
        try published(of: 30, keepsCopy: keepsCopy) { desk, good in
            let places = stride(from: 0, to: good.count, by: 43).lazy
            try tryAll(desk, "some bits", places.map { Self.flipped(good, place: $0, bit: $0 % 8) }, reading: ["log"])
        }
    }

    @Test("Every length of a small file")
    func everyLength() throws {
        try published(of: 2, keepsCopy: false) { desk, good in
            try tryAll(desk, "lengths", (0..<good.count).lazy.map { Array(good[..<$0]) }, reading: ["log"])
        }
    }

    @Test("Lengths of a file of thirty events, with and without what this copy knows", arguments: [true, false])
    func someLengths(keepsCopy: Bool) throws {
        try published(of: 30, keepsCopy: keepsCopy) { desk, good in
            let lineEnds = good.indices.filter { good[$0] == 10 }
            let lengths = stride(from: 0, to: good.count, by: 59) + lineEnds + lineEnds.dropLast().map { $0 + 1 }
            try tryAll(desk, "some lengths", lengths.lazy.map { Array(good[..<$0]) })
        }
    }

    @Test("Every line deleted, doubled, or exchanged with any of the next three", arguments: [true, false])
    func lines(keepsCopy: Bool) throws {
        try published(of: 30, keepsCopy: keepsCopy) { desk, good in
            let lines = good.split(separator: 10).map { Array($0) + [10] }
            var broken: [[[UInt8]]] = []
            for index in lines.indices {
                broken.append(Array(lines[..<index] + lines[(index + 1)...]))
                broken.append(Array(lines[...index] + lines[index...]))
                for other in lines.indices[(index + 1)...].prefix(3) {
                    var swapped = lines
                    swapped.swapAt(index, other)
                    broken.append(swapped)
                }
            }
            try tryAll(desk, "lines", broken.lazy.map { Array($0.joined()) }, reading: ["log"])
        }
    }

    @Test("A file that is gone, with and without what this copy knows", arguments: [true, false])
    func gone(keepsCopy: Bool) throws {
        try published(of: 3, keepsCopy: keepsCopy) { desk, _ in
            try desk.remove(Self.file)
            let answer = desk.run(["verify"])
            #expect(answer.code == .damaged)
            #expect(answer.err.contains("\(Self.file): damaged: the file is missing, of which "))
            #expect(answer.err.contains("4 events"))
        }
    }

    private static func flipped(_ bytes: [UInt8], place: Int, bit: Int) -> [UInt8] {
        var broken = bytes
        broken[place] ^= 1 << UInt8(bit)
        return broken
    }
}

private func + (left: StrideTo<Int>, right: [Int]) -> [Int] {
    Array(left) + right
}
