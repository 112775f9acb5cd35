import JSON
import Testing

@Suite("Limits")
struct LimitsTests {
    private static let wide = JSONLimits(bytes: 1_000_000)

    @Test("sixty-four levels are read and the sixty-fifth is refused where it opens", arguments: ["[", "{\"a\":"])
    func depthOfALine(_ opening: String) throws {
        let closing = opening == "[" ? "]" : "}"
        let deepest = String(repeating: opening, count: 64) + "1" + String(repeating: closing, count: 64)
        let document = try JSONDocument(parsing: Array(deepest.utf8))
        #expect(document.range(document.root) == 0..<deepest.utf8.count)

        let deeper = Array((opening + deepest + closing).utf8)
        #expect(throws: JSONProblem(offset: 64 * opening.utf8.count, reason: .tooDeep(limit: 64))) {
            try JSONDocument(parsing: deeper)
        }
    }

    @Test("a hundred thousand opening brackets are refused as too deep")
    func manyOpeningBrackets() {
        let brackets = [UInt8](repeating: UInt8(ascii: "["), count: 100_000)
        #expect(throws: JSONProblem(offset: 64, reason: .tooDeep(limit: 64))) {
            try JSONDocument(parsing: brackets, limits: Self.wide)
        }
        #expect(throws: JSONProblem(offset: 65_535, reason: .tooLarge(limit: 65_535))) {
            try JSONDocument(parsing: brackets)
        }
    }

    @Test("a hundred thousand opening objects are refused as too deep")
    func manyOpeningObjects() {
        let text = Array(String(repeating: "[{\"\":", count: 50_000).utf8)
        #expect(throws: JSONProblem(offset: 160, reason: .tooDeep(limit: 64))) {
            try JSONDocument(parsing: text, limits: Self.wide)
        }
    }

    @Test("reading needs no stack, whatever the depth")
    func greatDepth() throws {
        let limits = JSONLimits(depth: 100_000, bytes: 1_000_000)
        let text = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
        let document = try JSONDocument(parsing: Array(text.utf8), limits: limits)
        #expect(document.range(document.root) == 0..<200_000)
        #expect(document.isCanonical)

        let open = [UInt8](repeating: UInt8(ascii: "["), count: 100_000)
        #expect(throws: JSONProblem(offset: 100_000, reason: .unexpectedEnd)) {
            try JSONDocument(parsing: open, limits: limits)
        }
    }

    @Test("containers beside each other add no depth")
    func siblings() throws {
        let text = "[" + Array(repeating: "[{}]", count: 500).joined(separator: ",") + "]"
        let document = try JSONDocument(parsing: Array(text.utf8), limits: JSONLimits(depth: 3))
        #expect(Array(document.elements(of: document.root)).count == 500)
    }

    @Test("at depth 0 a scalar is read and an empty array is refused")
    func noDepth() throws {
        let limits = JSONLimits(depth: 0)
        #expect(try JSONDocument(parsing: Array("1".utf8), limits: limits).hasOnlyPlainIntegers)
        #expect(throws: JSONProblem(offset: 0, reason: .tooDeep(limit: 0))) {
            try JSONDocument(parsing: Array("[]".utf8), limits: limits)
        }
    }

    @Test("65,535 bytes are read and one more is refused, white space included")
    func bytesOfALine() throws {
        let longest = "\"" + String(repeating: "a", count: 65_533) + "\""
        let document = try JSONDocument(parsing: Array(longest.utf8))
        #expect(document.string(document.root).utf8.count == 65_533)
        #expect(throws: JSONProblem(offset: 65_535, reason: .tooLarge(limit: 65_535))) {
            try JSONDocument(parsing: Array((longest + " ").utf8))
        }
    }
}
