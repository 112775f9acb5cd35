import DeskTesting
import Files
import Journal
import Messages
import Testing

@Suite("Every bit of every byte of a witnessed ledger")
struct EveryBitTests {
    /// Of a short ledger; of all thirty events, a bit in every line at once stands for it below.
    @Test(
        "Each bit alone is told, with its line and nothing else, and refused by whoever reads",
        arguments: Breakable.isFull ? Breakable.all : Breakable.each)
    func alone(_ writer: String, keepsCopy: Bool) throws {
        try Desk.withTwoWriters(events: Breakable.isFull ? 15 : 3) { desk in
            let file = try Breakable(desk, writer, keepsCopy: keepsCopy)
            var (tries, found) = (0, 0)
            for place in file.good.indices {
                for bit in 0..<8 {
                    var broken = file.good
                    broken[place] ^= 1 << UInt8(bit)
                    tries += 1
                    let damages = try file.verified(broken).damages
                    if isTold(damages, place, broken, file), isRefused(file.refusal(broken), place, file) { found += 1 }
                }
            }
            print("\(writer): \(tries) bits one by one, \(found) found")
            #expect(tries == 8 * file.good.count)
            #expect(found == tries)
        }
    }

    /// Whether the line of the one byte that is another is told first, and no other is, unless its newline is gone or one has come.
    private func isTold(_ damages: [Damage], _ place: Int, _ broken: [UInt8], _ file: Breakable) -> Bool {
        let movesOthers = broken[place] == 10 || file.good[place] == 10
        return damages.first?.line == file.line(of: place) && (damages.count == 1 || movesOthers)
    }

    /// Whether a reading is refused for the line; without its end, the last line is only taken for one that is being written.
    private func isRefused(_ refusal: JournalProblem?, _ place: Int, _ file: Breakable) -> Bool {
        if case .damaged(let damage)? = refusal { return damage.line == file.line(of: place) || damage.line == nil }
        return refusal == nil && place == file.good.count - 1
    }

    @Test("One bit in every line at once: each line is told", arguments: Breakable.all)
    func inEveryLine(_ writer: String, keepsCopy: Bool) throws {
        try Desk.withTwoWriters { desk in
            let file = try Breakable(desk, writer, keepsCopy: keepsCopy)
            var (tries, found) = (0, 0)
            for place in 0..<(file.lines.map(\.count).max() ?? 0) {
                for bit in 0..<8 {
                    var broken = file.good
                    var lines: [Int] = []
                    for (index, line) in file.lines.enumerated() where place < line.count {
                        let altered = broken[line.lowerBound + place] ^ 1 << UInt8(bit)
                        // A line that is cut in two by its bit is tried alone.
                        if altered == 10 { continue }
                        broken[line.lowerBound + place] = altered
                        lines.append(index + 1)
                    }
                    tries += lines.count
                    if try file.verified(broken).damages.map({ $0.line ?? 0 }) == lines { found += lines.count }
                }
            }
            for place in file.good.indices {
                for bit in 0..<8 where file.good[place] ^ 1 << UInt8(bit) == 10 || file.good[place] == 10 {
                    var broken = file.good
                    broken[place] ^= 1 << UInt8(bit)
                    tries += 1
                    if isTold(try file.verified(broken).damages, place, broken, file) { found += 1 }
                }
            }
            print("\(writer): \(tries) bits in all lines, \(found) found")
            #expect(tries == 8 * file.good.count)
            #expect(found == tries)
        }
    }

    @Test("Each bit of a published checkpoint is told", arguments: Breakable.writers)
    func checkpoint(_ writer: String) throws {
        try Desk.withTwoWriters(events: 2) { desk in
            let name = "Snapshots/w.\(writer).checkpoint"
            let good = try desk.bytes(name)
            var (tries, found) = (0, 0)
            for place in good.indices {
                for bit in 0..<8 {
                    var broken = good
                    broken[place] ^= 1 << UInt8(bit)
                    let system = AlteredFileSystem(path: desk.folder + "/" + name, bytes: broken)
                    let result = try LedgerVerifier(system).verify(LedgerFolder(root: desk.folder))
                    tries += 1
                    if result.damages.count + result.mismatches.count == 1 { found += 1 }
                }
            }
            print("\(writer): \(tries) bits of the checkpoint, \(found) found")
            #expect(tries > 0)
            #expect(found == tries)
        }
    }
}
