import Events
import Journal
import Testing
import Wire

@Suite("Ids that the program makes")
struct MadeIDTests {
    /// Draws from a list of numbers, and the last one again and again.
    private struct Listed: RandomNumberGenerator {
        var numbers: [UInt64]

        mutating func next() -> UInt64 {
            numbers.count > 1 ? numbers.removeFirst() : numbers[0]
        }
    }

    @Test("Ten characters of Crockford's base 32 in lower case")
    func form() {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<1000 {
            let id = EventIDMaker.make(using: &generator) { _ in false }
            #expect(id.wholeMatch(of: /[0-9a-hjkmnp-tv-z]{10}/) != nil && EventID.isValid(id), "\(id)")
        }
    }

    @Test("One that is taken is drawn again")
    func taken() {
        var generator = Listed(numbers: Array(repeating: 0, count: 20) + [UInt64.max])
        #expect(EventIDMaker.make(using: &generator) { $0 == "0000000000" } == "zzzzzzzzzz")
    }

    @Test("Events that are offered without an id get one each; one that is given is kept")
    func recorded() throws {
        try TestLedger.with { ledger in
            let result = try ledger.append([try Offers.meeting(nil), try Offers.meeting("given"), try Offers.meeting(nil)])
            let ids = result.outcomes.map(\.id)
            #expect(ids[1] == "given" && Set(ids).count == 3)
            #expect(try ledger.events().dropFirst().map(\.id) == ids)
            for id in [ids[0], ids[2]] { #expect(id.wholeMatch(of: /[0-9a-hjkmnp-tv-z]{10}/) != nil, "\(id)") }
        }
    }
}
