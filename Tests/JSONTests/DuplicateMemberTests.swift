import JSON
import SeededTesting
import Testing

@Suite("Names that occur twice")
struct DuplicateMemberTests {
    /// Numbers of members about which the way of comparing changes.
    static let counts = [2, 3, 15, 16, 17, 18, 40, 5_000]

    @Test("an object whose names are all different is read in any order", arguments: counts)
    func differentNames(_ count: Int) throws {
        for names in [ascending(count), ascending(count).reversed(), shuffled(count)] {
            let document = try JSONDocument(parsing: object(names))
            #expect(Array(document.members(of: document.root)).count == count)
        }
    }

    @Test("a name that occurs again at the end is refused there", arguments: counts)
    func lastNameAgain(_ count: Int) {
        for names in [ascending(count), ascending(count).reversed(), shuffled(count)] {
            for again in [names[0], names[count / 2], names[count - 1]] {
                let offset = object(names).count
                #expect(throws: JSONProblem(offset: offset, reason: .duplicateMember(again))) {
                    try JSONDocument(parsing: object(names + [again]))
                }
            }
        }
    }

    @Test("of several names that occur again the first to do so is told", arguments: counts)
    func firstOfSeveral(_ count: Int) {
        let names = Array(ascending(count).reversed())
        #expect(throws: JSONProblem(offset: object(names).count, reason: .duplicateMember(names[1]))) {
            try JSONDocument(parsing: object(names + [names[1], names[0], names[1]]))
        }
    }

    @Test("a name that occurs again in another spelling is refused", arguments: counts)
    func otherSpelling(_ count: Int) {
        let names = shuffled(count)
        let spelled = #"\u006e"# + names[0].dropFirst()
        #expect(throws: JSONProblem(offset: object(names).count, reason: .duplicateMember(names[0]))) {
            try JSONDocument(parsing: object(names + [spelled]))
        }
    }

    @Test("names that are only canonically equivalent are different names", arguments: counts)
    func canonicallyEquivalentNames(_ count: Int) throws {
        let names = shuffled(count) + ["e\u{301}", "\u{E9}"]
        let document = try JSONDocument(parsing: object(names))
        #expect(Array(document.members(of: document.root)).count == count + 2)
    }

    @Test("the same name in different objects is read")
    func differentObjects() throws {
        let text = #"{"b":{"b":1,"a":{"b":2,"a":3}},"a":[{"b":4},{"b":5}]}"#
        let document = try JSONDocument(parsing: Array(text.utf8))
        #expect(document.kind(document.root) == .object)
    }

    private func ascending(_ count: Int) -> [String] {
        (0..<count).map { "n\(10_000 + $0)" }
    }

    private func shuffled(_ count: Int) -> [String] {
        var random = SeededDraw(seed: UInt64(count))
        return ascending(count).shuffled(using: &random)
    }

    private func object(_ names: [String]) -> [UInt8] {
        Array(("{" + names.map { "\"\($0)\":0" }.joined(separator: ",") + "}").utf8)
    }
}
