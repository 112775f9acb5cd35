import Events
import Testing
import Wire

@Suite("The table of a payload's fields")
struct FieldListTests {
    @Test("No two fields of a record have one name", arguments: EventType.allCases)
    func uniqueNames(type: EventType) {
        Self.checkNames(FieldList.of(type), of: type.rawValue)
    }

    @Test("A name is a word or words in camel case, and every field has a line of help", arguments: EventType.allCases)
    func namesAndHelp(type: EventType) {
        for spec in FieldList.of(type) {
            #expect(spec.name.utf8.first.map { (97...122).contains($0) } == true)
            #expect(spec.name.utf8.allSatisfy { (97...122).contains($0) || (65...90).contains($0) })
            #expect(!spec.help.isEmpty && !spec.help.contains("\n"))
        }
    }

    @Test("Citations are the last field of every payload, and can be left out", arguments: EventType.allCases)
    func citations(type: EventType) throws {
        let last = try #require(FieldList.of(type).last)
        #expect(last.name == "cites")
        #expect(!last.isRequired)
        guard case .records(let nested) = last.shape else {
            Issue.record("citations are no records")
            return
        }
        #expect(nested.map(\.name) == ["document", "at"])
        #expect(!nested.contains { !$0.isRequired })
    }

    @Test("The fields of a type are listed in their order, with what they hold")
    func fields() {
        let specs = FieldList.of(.reportForwarded)
        #expect(
            specs.map(\.name)
                == ["title", "kind", "states", "offices", "region", "round", "meeting", "symbol", "document", "to", "cites"])
        #expect(specs.filter(\.isRequired).map(\.name) == ["to"])
        guard case .word(let words) = specs[9].shape else {
            Issue.record("the recipient is no word")
            return
        }
        #expect(words.contains("president-of-the-general-assembly"))
    }

    private static func checkNames(_ specs: [FieldSpec], of owner: String) {
        #expect(Set(specs.map(\.name)).count == specs.count, "\(owner)")
        for spec in specs {
            if case .records(let nested) = spec.shape { checkNames(nested, of: owner + "." + spec.name) }
        }
    }
}
