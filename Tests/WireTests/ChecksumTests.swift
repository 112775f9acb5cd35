import Events
import JSON
import LedgerTesting
import Testing
import Wire

@Suite("The checksum of a line")
struct ChecksumTests {
    @Test("Any one flipped bit of a line is found, whichever byte it stands in", arguments: [GoldenLines.all[1], LineDraft.plain.text])
    func flippedBit(line: String) throws {
        let good = Array(line.utf8)
        _ = try Reading.line(good)
        for place in good.indices {
            for bit in 0..<8 {
                var bad = good
                bad[place] ^= 1 << bit
                #expect(throws: LineProblem.self, "bit \(bit) of byte \(place)") { try Reading.line(bad) }
            }
        }
    }

    @Test("A line that says something else has another checksum, and both are told")
    func changedValue() throws {
        let stated = String(LineDraft.plain.text.dropFirst(11).prefix(8))
        let computed = String(LineDraft.plain.with("id", "review-2").text.dropFirst(11).prefix(8))
        #expect(stated != computed)
        #expect(throws: LineProblem.checksum(found: stated, computed: computed)) {
            try Reading.line(LineDraft.plain.with("id", "review-2").with("crc32c", .string(stated)).line)
        }
        #expect(try Reading.line(LineDraft.plain.with("id", "review-2").with("crc32c", .string(computed)).line).id == "review-2")
    }

    @Test("The checksum is eight digits in a text", arguments: ["", "0000000", "000000000"])
    func shape(digits: String) {
        let problem = FieldProblem("crc32c", .wrongShape(expected: "eight lower-case hex digits"))
        #expect(throws: LineProblem.fields([problem])) { try Reading.line(LineDraft.plain.with("crc32c", .string(digits)).line) }
        #expect(throws: LineProblem.fields([problem])) { try Reading.line(LineDraft.plain.with("crc32c", 1234567890).line) }
    }

    @Test("Upper-case digits are not the checksum")
    func upperCase() throws {
        let line = try #require(
            GoldenLines.all.first { $0.dropFirst(11).prefix(8).contains { $0.isLetter } && $0.hasPrefix("{\"crc32c\"") })
        let digits = line.dropFirst(11).prefix(8)
        let other = line.prefix(11) + digits.uppercased() + line.dropFirst(19)
        #expect(throws: LineProblem.checksum(found: digits.uppercased(), computed: String(digits))) { try Reading.line(String(other)) }
    }
}
