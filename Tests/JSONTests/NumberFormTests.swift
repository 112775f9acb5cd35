import JSON
import SeededTesting
import Testing

@Suite("The form of numbers")
struct NumberFormTests {
    /// RFC 8785, appendix B: a double's bits and how it is written.
    static let appendixBRows = TextCase.table(
        """
        zero                      | 0000000000000000 | 0
        minus zero                | 8000000000000000 | 0
        least positive            | 0000000000000001 | 5e-324
        greatest negative         | 8000000000000001 | -5e-324
        greatest                  | 7fefffffffffffff | 1.7976931348623157e+308
        least                     | ffefffffffffffff | -1.7976931348623157e+308
        greatest exact integer    | 4340000000000000 | 9007199254740992
        least exact integer       | c340000000000000 | -9007199254740992
        about 2 to the 68th       | 4430000000000000 | 295147905179352830000
        below 1e23                | 44b52d02c7e14af5 | 9.999999999999997e+22
        1e23                      | 44b52d02c7e14af6 | 1e+23
        above 1e23                | 44b52d02c7e14af7 | 1.0000000000000001e+23
        two below 1e21            | 444b1ae4d6e2ef4e | 999999999999999700000
        below 1e21                | 444b1ae4d6e2ef4f | 999999999999999900000
        1e21                      | 444b1ae4d6e2ef50 | 1e+21
        below a millionth         | 3eb0c6f7a0b5ed8c | 9.999999999999997e-7
        a millionth               | 3eb0c6f7a0b5ed8d | 0.000001
        two below a third of 1e9  | 41b3de4355555553 | 333333333.3333332
        below a third of 1e9      | 41b3de4355555554 | 333333333.33333325
        a third of 1e9            | 41b3de4355555555 | 333333333.3333333
        above a third of 1e9      | 41b3de4355555556 | 333333333.3333334
        two above a third of 1e9  | 41b3de4355555557 | 333333333.33333343
        many leading zeros        | becbf647612f3696 | -0.0000033333333333333333
        rounded to even           | 43143ff3c1cb0959 | 1424953923781206.2
        """)

    @Test("a double of RFC 8785's appendix B is written as it says", arguments: appendixBRows)
    func appendixB(_ row: TextCase) throws {
        let bits = try #require(UInt64(row.expectedText, radix: 16))
        #expect(JSONValue.double(Double(bitPattern: bits)).canonicalBytes() == row.bytes)
    }

    @Test(
        "the point moves within twenty-one places before and six after, and beyond there is an exponent",
        arguments: [
            (1e20, "100000000000000000000"), (1e21, "1e+21"), (1.5e20, "150000000000000000000"), (1.25e21, "1.25e+21"),
            (1.2345678901234568e20, "123456789012345680000"), (1e-6, "0.000001"), (1e-7, "1e-7"), (1.5e-6, "0.0000015"), (1.5e-7, "1.5e-7"),
            (0.1, "0.1"), (0.5, "0.5"), (10, "10"), (100, "100"), (12.5, "12.5"), (1234.5678, "1234.5678"), (-2.5, "-2.5"),
            (1e100, "1e+100"),
            (9_007_199_254_740_994, "9007199254740994"), (18_014_398_509_481_984, "18014398509481984"), (4.35, "4.35"), (0.3, "0.3"),
        ] as [(Double, String)])
    func places(_ value: Double, _ expected: String) {
        #expect(String(decoding: JSONValue.double(value).canonicalBytes(), as: UTF8.self) == expected)
    }

    @Test("infinity and NaN, which JSON has not, are written as null", arguments: [Double.infinity, -.infinity, .nan, .signalingNaN])
    func noNumber(_ value: Double) {
        #expect(JSONValue.double(value).canonicalBytes() == Array("null".utf8))
    }

    @Test(
        "an integer is written in plain digits, beyond 2^53 - 1 as the nearest double",
        arguments: [
            (0, "0"), (-1, "-1"), (9_007_199_254_740_991, "9007199254740991"), (-9_007_199_254_740_991, "-9007199254740991"),
            (9_007_199_254_740_993, "9007199254740992"), (Int.max, "9223372036854776000"), (Int.min, "-9223372036854776000"),
        ] as [(Int, String)])
    func integers(_ value: Int, _ expected: String) {
        #expect(String(decoding: JSONValue.integer(value).canonicalBytes(), as: UTF8.self) == expected)
    }

    @Test("any double is read again as the same one, from at most seventeen digits", arguments: 1...20 as ClosedRange<UInt64>)
    func roundTrips(seed: UInt64) throws {
        var random = SeededDraw(seed: seed)
        for _ in 0..<500 {
            let value = Double(bitPattern: random.next())
            guard value.isFinite else { continue }
            let text = JSONValue.double(value).canonicalBytes()
            let document = try JSONDocument(parsing: text)
            #expect(document.double(document.root) == value, "seed \(seed), bits \(String(value.bitPattern, radix: 16))")
            let digits = text.prefix { $0 != UInt8(ascii: "e") }.filter { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
            let significant = digits.drop { $0 == UInt8(ascii: "0") }.reversed().drop { $0 == UInt8(ascii: "0") }
            #expect(significant.count <= 17, "seed \(seed), bits \(String(value.bitPattern, radix: 16))")
        }
    }
}
