import JSON
import SeededTesting
import Testing

@Suite("Marks in bytes")
struct TextMarksTests {
    @Test("Every way of marking bytes says what looking at each byte says", arguments: TextMarks.ways)
    func marks(way: Int) {
        var random = SeededDraw(seed: 41)
        let pieces: [[UInt8]] = [
            Array("a".utf8), Array("\"".utf8), Array("\\".utf8), [10], [0], [0x1F], [0x20], [0x7F], Array("é".utf8), Array("日".utf8),
            Array("🌍".utf8), Array("plain words of some length".utf8), Array(repeating: 0x61, count: 63),
        ]
        let spoilt: [[UInt8]] = [
            [0x80], [0xC1, 0x80], [0xE0, 0x9F, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5],
            [0xE6, 0x97], [0xFF],
        ]
        var sawSpoilt = 0
        for round in 0..<400 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 0...40, using: &random) { bytes += pieces[Int.random(in: 0..<pieces.count, using: &random)] }
            if round % 3 == 0 {
                let piece = spoilt[Int.random(in: 0..<spoilt.count, using: &random)]
                bytes.insert(contentsOf: piece, at: Int.random(in: 0...bytes.count, using: &random))
            }
            let marks = TextMarks(bytes.span, way: way)
            let valid = Self.validCount(bytes)
            #expect(marks.validCount == valid)
            if valid < bytes.count { sawSpoilt += 1 }
            for place in 0...bytes.count {
                let stop = bytes[place...].firstIndex { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }
                #expect(marks.stops.span.stop(from: place) == stop ?? bytes.count)
                let before = bytes[..<place].lastIndex { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }
                #expect(marks.stops.span.stop(before: place) == before)
                #expect(marks.newline(from: place) == bytes[place...].firstIndex(of: 10))
            }
        }
        #expect(sawSpoilt > 100)
    }

    @Test("No bytes have no newline and end at once")
    func empty() {
        let marks = TextMarks([UInt8]().span)
        #expect(marks.validCount == 0)
        #expect(marks.newline(from: 0) == nil)
        #expect(marks.stops.span.stop(from: 0) == 0)
    }

    /// How many bytes are whole characters, as the standard library has it.
    private static func validCount(_ bytes: [UInt8]) -> Int {
        do {
            _ = try UTF8Span(validating: bytes.span)
            return bytes.count
        } catch {
            return error.byteOffsets.lowerBound
        }
    }
}
