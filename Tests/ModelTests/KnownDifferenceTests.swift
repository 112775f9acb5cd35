import DeskTesting
import JSON
import Testing

@Suite("What is known to differ from the design")
struct KnownDifferenceTests {
    @Test("A known difference still differs: one that no longer does is to be taken off the list", arguments: KnownDifference.all)
    func stillDiffers(_ known: KnownDifference) throws {
        try TemporaryFolder.with { (folder: String) throws in
            var lines = known.lines
            for place in lines.indices { lines[place].recorded = 10 * (place + 1) }
            try ModelFolder.write(lines, to: folder)
            var found = try? ProgramDesk(folder: folder).ask(known.question)
            let isAnswered = found != nil
            for name in known.path {
                found = found.flatMap { found in Int(name).map { $0 < found.items.count ? found.items[$0] : nil } ?? found[name] }
            }
            let answer = isAnswered ? found.map { String(decoding: $0.canonicalBytes(), as: UTF8.self) } : "no answer"
            #expect(known.given != known.right)
            #expect(answer == known.given)
        }
    }
}

extension KnownDifference: CustomTestStringConvertible {
    var testDescription: String { name }
}
