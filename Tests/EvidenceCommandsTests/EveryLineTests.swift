import DeskTesting
import Files
import Journal
import Messages
import Testing

@Suite("Every length and every line of a witnessed ledger")
struct EveryLineTests {
    @Test(
        "Each length below the witness is told, with the first line that is gone; whoever reads is refused or reads whole batches",
        arguments: Breakable.isFull ? Breakable.all : Breakable.each)
    func lengths(_ writer: String, keepsCopy: Bool) throws {
        try Desk.withTwoWriters { desk in
            let file = try Breakable(desk, writer, keepsCopy: keepsCopy)
            var (tries, found, refused) = (0, 0, 0)
            for length in 0..<file.good.count {
                let broken = Array(file.good[..<length])
                let damages = try file.verified(broken).damages
                tries += 1
                // The head and the checkpoint may both tell it.
                if Set(damages.map(\.line)) == [file.beginning(of: file.line(of: length))] { found += 1 }
                switch file.refusal(broken) {
                case .damaged?: refused += 1
                case nil where !keepsCopy: break
                default: Issue.record("length \(length): \(String(describing: file.refusal(broken)))")
                }
            }
            print("\(writer): \(tries) lengths, \(found) found, \(refused) refused to readers")
            #expect(found == tries)
            #expect(keepsCopy ? refused == tries : refused < tries)
        }
    }

    @Test("Each line that is taken away, said twice or exchanged with any other is told", arguments: Breakable.all)
    func lines(_ writer: String, keepsCopy: Bool) throws {
        try Desk.withTwoWriters { desk in
            let file = try Breakable(desk, writer, keepsCopy: keepsCopy)
            let lines = file.lines.map { Array(file.good[$0]) + [10] }
            var (tries, found) = (0, 0)
            func offer(_ broken: [[UInt8]], _ expected: Int) throws {
                let bytes = Array(broken.joined())
                tries += 1
                let told = try file.verified(bytes).damages.first?.line
                // Of a batch that is not whole any more, its beginning or the line itself is told.
                if told == expected || told == file.beginning(of: expected) { found += 1 }
                if case .damaged? = file.refusal(bytes) { return }
                #expect(broken.count < lines.count && !keepsCopy, "a shorter file that is whole is damage to its witness alone")
            }
            for index in lines.indices {
                try offer(Array(lines[..<index] + lines[(index + 1)...]), index + 1)
                // Beyond its head, this copy takes a broken line for one that was never acknowledged.
                if index < lines.count - 1 || !keepsCopy { try offer(Array(lines[...index] + lines[index...]), index + 2) }
                for other in lines.indices[(index + 1)...] {
                    var swapped = lines
                    swapped.swapAt(index, other)
                    try offer(swapped, index + 1)
                }
            }
            print("\(writer): \(tries) times lines, \(found) found")
            #expect(tries == 16 * 2 + 16 * 15 / 2 - (keepsCopy ? 1 : 0))
            #expect(found == tries)
        }
    }
}
