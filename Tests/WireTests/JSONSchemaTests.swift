import Events
import JSON
import Testing
import Wire

@Suite("JSON Schema of lines")
struct JSONSchemaTests {
    private static func patterns(_ value: JSONValue) -> [String] {
        switch value {
        case .object(let members):
            return members.flatMap { name, value in
                if name == "pattern", case .string(let pattern) = value { return [pattern] }
                return patterns(value)
            }
        case .array(let items): return items.flatMap(patterns)
        case .string, .null, .bool, .integer, .double: return []
        }
    }

    @Test("No pattern takes a line break at the end, whatever `$` means to a validator")
    func ends() throws {
        let patterns = Set(Self.patterns(JSONSchema.all))
        #expect(patterns.count > 20)
        for pattern in patterns {
            #expect(pattern.hasPrefix("^") && pattern.hasSuffix(#"(?![\s\S])"#) && !pattern.contains("$"), "\(pattern)")
        }
    }

    @Test("A pattern takes what it took, and nothing longer", arguments: ["2024-03-11", "../2024", "2024-07/..", "2024-07-03/2024-07-04"])
    func period(text: String) throws {
        let pattern = try #require(Self.patterns(JSONSchema.of(.pledgeMade)).first { $0.contains(#"\.\./"#) })
        let expression = try Regex(pattern)
        #expect(try expression.firstMatch(in: text) != nil)
        for wrong in [text + "\n", text + "\r\n", "\n" + text, text + " ", text + "x", text + "/"] {
            #expect(try expression.firstMatch(in: wrong) == nil, "\(wrong)")
        }
    }
}
