import Events
import JSON
import Testing
import Wire

@Suite("Hostile input")
struct HostileInputTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let bytes: [UInt8]
        let problem: JSONProblem

        init(_ name: String, _ bytes: [UInt8], _ offset: Int, _ reason: JSONProblem.Reason) {
            (testDescription, self.bytes, problem) = (name, bytes, JSONProblem(offset: offset, reason: reason))
        }

        init(_ text: String, _ offset: Int, _ reason: JSONProblem.Reason) {
            self.init(text, Array(text.utf8), offset, reason)
        }
    }

    private static let bracket = UInt8(ascii: "[")

    static let refused: [Case] = [
        Case("", 0, .empty),
        Case("  \n", 3, .empty),
        Case("60,000 brackets", Array(repeating: bracket, count: 60_000), 64, .tooDeep(limit: 64)),
        Case("a byte-order mark", [0xEF, 0xBB, 0xBF] + Array("{}".utf8), 0, .byteOrderMark),
        Case("UTF-16", [0xFF, 0xFE, 0x7B, 0x00], 0, .byteOrderMark),
        Case("a stray byte", Array(#"{"a":""#.utf8) + [0xFF] + Array(#""}"#.utf8), 6, .invalidUTF8),
        Case("an overlong slash", Array(#"{"a":""#.utf8) + [0xC0, 0xAF] + Array(#""}"#.utf8), 6, .invalidUTF8),
        Case("a surrogate in UTF-8", Array(#"{"a":""#.utf8) + [0xED, 0xA0, 0x80] + Array(#""}"#.utf8), 6, .invalidUTF8),
        Case(#"{"a":"\ud800"}"#, 6, .loneSurrogate),
        Case(#"{"a":"\udc00\ud800"}"#, 6, .loneSurrogate),
        Case(#"{"a":1,}"#, 7, .unexpectedByte(UInt8(ascii: "}"))),
        Case(#"{"a":[1,]}"#, 8, .unexpectedByte(UInt8(ascii: "]"))),
        Case(#"{"a":1,"a":1}"#, 7, .duplicateMember("a")),
        Case(#"{"a":1,"\u0061":2}"#, 7, .duplicateMember("a")),
        Case(#"{"b":{"a":1,"a":1}}"#, 12, .duplicateMember("a")),
        Case("{\"a\":\"\n\"}", 6, .controlCharacterInString),
        Case(#"{"a":"\x"}"#, 6, .invalidEscape),
        Case(#"{"a":01}"#, 5, .invalidNumber),
        Case(#"{"a":1e999}"#, 5, .invalidNumber),
        Case(#"{"a":NaN}"#, 5, .unexpectedByte(UInt8(ascii: "N"))),
        Case(#"{"a":1} {"a":1}"#, 8, .trailingBytes),
        Case(#"{"a":1"#, 6, .unexpectedEnd),
        Case("// {}", 0, .unexpectedByte(UInt8(ascii: "/"))),
    ]

    @Test("What is no strict JSON is refused with the reason and its place, as a line and as an offer", arguments: refused)
    func refuses(hostile: Case) {
        #expect(throws: LineProblem.json(hostile.problem)) { try Reading.line(hostile.bytes) }
        #expect(throws: OfferProblem.json(hostile.problem)) { try Reading.offer(hostile.bytes) }
    }

    @Test("What is too long is refused before it is looked at", arguments: [65_536, 70_000, 100_000])
    func tooLong(count: Int) {
        let bytes = Array(repeating: Self.bracket, count: count)
        #expect(throws: LineProblem.tooLong(bytes: count)) { try Reading.line(bytes) }
        #expect(throws: OfferProblem.json(JSONProblem(offset: 65_535, reason: .tooLarge(limit: 65_535)))) { try Reading.offer(bytes) }
    }

    @Test(
        "Numbers are integers within 2^53-1 in plain digits",
        arguments: ["1.0", "0.5", "1e2", "-0", "9007199254740992", "-9007199254740992", "123456789012345678901234567890"])
    func numbers(number: String) throws {
        let data = #"{"planned":"2024-11","venueCode":\#(number)}"#
        #expect(throws: OfferProblem.fields([FieldProblem("", .notAnInteger)])) { try Reading.offer(.meetingScheduled, data: data) }
        let line = LineDraft.plain.with("data", .object([("planned", "2024-11"), ("venueCode", 77)])).text
        let parts = line.split(separator: "77}", omittingEmptySubsequences: false)
        #expect(throws: LineProblem.notCanonical) { try Reading.line(parts.joined(separator: number + "}")) }
    }

    @Test("The greatest such numbers are taken", arguments: ["0", "-1", "9007199254740991", "-9007199254740991"])
    func greatestNumbers(number: String) throws {
        let offer = try Reading.offer(.meetingScheduled, data: #"{"planned":"2024-11","venueCode":\#(number)}"#)
        #expect(offer.data.text == #"{"planned":"2024-11","venueCode":\#(number)}"#)
        #expect(throws: Never.self) { try Reading.line(LineDraft.plain.with("data", offer.data).line) }
    }

    @Test("Sixty-four levels are taken and one more is not")
    func depth() throws {
        func data(_ levels: Int) -> String {
            #"{"planned":"2024-11","x":"# + String(repeating: "[", count: levels) + String(repeating: "]", count: levels) + "}"
        }
        #expect(try Reading.offer(.meetingScheduled, data: data(62)).unknownMembers == ["x"])
        #expect(throws: OfferProblem.self) { try Reading.offer(.meetingScheduled, data: data(63)) }
    }
}
