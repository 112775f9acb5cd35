import GlobalCompact
import Testing

@Suite("Codes of three letters")
struct LetterCodeTests {
    @Test("Three upper-case letters go into an integer and come back", arguments: ["AAA", "PRT", "ZZZ"])
    func roundTrip(text: String) throws {
        let code = try #require(LetterCode(text))
        #expect(code.text == text)
        #expect(LetterCode(packed: code.packed) == code)
    }

    @Test("Nothing else is a code", arguments: ["", "PT", "PRTX", "prt", "P1T", "É", "A A"])
    func refused(text: String) {
        #expect(LetterCode(text) == nil)
    }

    @Test("An integer that does not hold three letters is no code", arguments: [0, 0x41_41, 0x41_41_41_41, 0x41_41_5B, .max] as [UInt32])
    func refusedIntegers(packed: UInt32) {
        #expect(LetterCode(packed: packed) == nil)
    }

    @Test("Codes are in the order of the alphabet")
    func order() throws {
        let codes = try ["ZWE", "AFG", "PRT", "PRK"].map { try #require(LetterCode($0)) }
        #expect(codes.sorted().map(\.text) == ["AFG", "PRK", "PRT", "ZWE"])
    }
}
