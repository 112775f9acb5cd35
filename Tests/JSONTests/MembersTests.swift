import JSON
import Testing

@Suite("Members and elements")
struct MembersTests {
    private let document: JSONDocument

    init() throws {
        let text = #"{"z":1,"\u0061":[true,[],{"z":2}],"":"empty","é":{"z":3,"y":[4]},"n":null}"#
        document = try JSONDocument(parsing: Array(text.utf8))
    }

    @Test("a member is found by its name, escaped or not")
    func found() throws {
        let name: StaticString = "z"
        #expect(document.member("z", of: document.root).flatMap(document.integer) == 1)
        #expect(document.member(name, of: document.root).flatMap(document.integer) == 1)
        #expect(document.member("a", of: document.root).map(document.kind) == .array)
        #expect(document.member("", of: document.root).map(document.string) == "empty")
        let inner = try #require(document.member("é", of: document.root))
        #expect(document.member("z", of: inner).flatMap(document.integer) == 3)
    }

    @Test("no member is found by another name, nor one of an inner object", arguments: ["Z", "y", "zz", "\\u0061", "e\u{301}", "true"])
    func notFound(_ name: String) {
        #expect(document.member(name, of: document.root) == nil)
    }

    @Test("members come in document order, each with its value")
    func order() {
        let members = document.members(of: document.root)
        #expect(members.map { document.string($0.key) } == ["z", "a", "", "é", "n"])
        #expect(members.map { document.kind($0.value) } == [.number, .array, .string, .object, .null])
    }

    @Test("elements come in document order, inner ones within their own array")
    func elements() throws {
        let list = try #require(document.member("a", of: document.root))
        #expect(document.elements(of: list).map(document.kind) == [.true, .array, .object])
    }

    @Test("what is no object has no members, and what is no array no elements")
    func others() throws {
        let list = try #require(document.member("a", of: document.root))
        let text = try #require(document.member("", of: document.root))
        #expect(document.member("z", of: list) == nil)
        #expect(document.member("z", of: text) == nil)
        #expect(Array(document.members(of: list)).isEmpty)
        #expect(Array(document.members(of: text)).isEmpty)
        #expect(Array(document.elements(of: document.root)).isEmpty)
        #expect(Array(document.elements(of: text)).isEmpty)
    }

    @Test("the value on its own keeps the members' order and the kinds of numbers")
    func value() throws {
        let text = #"{"b":[1,1.5,-0,"x"],"a":{"t":true,"f":false,"n":null}}"#
        let document = try JSONDocument(parsing: Array(text.utf8))
        guard case .object(let members) = document.value(document.root), case .array(let list) = members[0].value else {
            Issue.record("not an object that begins with an array")
            return
        }
        #expect(members.map(\.name) == ["b", "a"])
        #expect(list == [1, .double(1.5), .double(-0.0), "x"])
        #expect(members[1].value == .object([("f", false), ("n", .null), ("t", true)]))
        if case .integer = list[2] { Issue.record("minus zero was read as an integer") }
    }
}
