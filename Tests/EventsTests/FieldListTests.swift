import Events
import Testing

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

    /// Their types stay what they were when the first ledger was entered.
    private static let exceptions: Set<String> = ["due", "number", "to"]

    @Test("A field's name has one type wherever it stands, but for three that are older than the rule")
    func types() {
        var shapes: [String: Set<String>] = [:]
        for spec in EventType.allCases.flatMap({ FieldList.of($0) }) { shapes[spec.name, default: []].insert(Self.kind(spec.shape)) }
        let several = shapes.filter { $0.value.count > 1 }
        #expect(Set(several.keys) == Self.exceptions, "\(several)")
        #expect(shapes.count > 100)
    }

    @Test("A thing's title is for people, and so are texts; what is counted is not")
    func prose() {
        func names(_ role: ProseRole) -> Set<String> {
            Set(EventType.allCases.flatMap { FieldList.of($0) }.filter { $0.prose == role }.map(\.name))
        }
        #expect(names(.title) == ["title", "name"])
        #expect(names(.text).isSuperset(of: ["text", "note", "why", "reason", "address"]))
        #expect(names(.text).isDisjoint(with: ["fund", "office", "offices", "of", "publisher", "symbol"]))
    }

    @Test("A field that is the event's own is told apart from the thing's")
    func own() {
        #expect(FieldList.of(.pledgeProgressed).filter(\.isOwn).map(\.name) == ["text"])
        #expect(FieldList.of(.pledgeMade).filter(\.isOwn).isEmpty)
    }

    /// The type in JSON of what a shape holds.
    private static func kind(_ shape: FieldShape) -> String {
        switch shape {
        case .text, .word, .period, .reference, .dayRule: "a text"
        case .texts, .words, .states, .references, .dayRules: "a list of texts"
        case .integer: "a number"
        case .numbers, .objectives: "a list of numbers"
        case .flag: "yes or no"
        case .money, .content, .changes: "an object"
        case .records: "a list of objects"
        }
    }

    private static func checkNames(_ specs: [FieldSpec], of owner: String) {
        #expect(Set(specs.map(\.name)).count == specs.count, "\(owner)")
        for spec in specs {
            if case .records(let nested) = spec.shape { checkNames(nested, of: owner + "." + spec.name) }
        }
    }
}
