import JSON
import Testing
import Wire

@Suite("Where two contents differ")
struct ContentDifferenceTests {
    static let differences: [(left: String, right: String, path: String, values: [String?])] = [
        (#"{"a":1}"#, #"{"a":2}"#, "a", ["1", "2"]),
        (#"{"b":1,"a":1}"#, #"{"b":2,"a":2}"#, "a", ["1", "2"]),
        (#"{"a":1}"#, #"{}"#, "a", ["1", nil]),
        (#"{}"#, #"{"a":null}"#, "a", [nil, "null"]),
        (#"{"data":{"title":"A","round":1}}"#, #"{"data":{"title":"B","round":1}}"#, "data.title", [#""A""#, #""B""#]),
        (#"{"data":{"x":1},"type":"a"}"#, #"{"data":{"y":1},"type":"b"}"#, "data.x", ["1", nil]),
        (#"{"a":[1,2,3]}"#, #"{"a":[1,3,2]}"#, "a[1]", ["2", "3"]),
        (#"{"a":[1,2]}"#, #"{"a":[1,2,3]}"#, "a[2]", [nil, "3"]),
        (#"{"a":[{"b":{"c":1}}]}"#, #"{"a":[{"b":{"c":"1"}}]}"#, "a[0].b.c", ["1", #""1""#]),
        (#"{"a":[]}"#, #"{"a":{}}"#, "a", ["[]", "{}"]),
        (#"{"a":{"b":1}}"#, #"{"a":7}"#, "a", [#"{"b":1}"#, "7"]),
        ("{\"a\":\"\u{E9}\"}", "{\"a\":\"e\u{301}\"}", "a", ["\"\u{E9}\"", "\"e\u{301}\""]),
        ("1", "2", "", ["1", "2"]),
    ]

    @Test("The first difference in canonical order is named with both values", arguments: differences)
    func first(left: String, right: String, path: String, values: [String?]) throws {
        let (left, right) = (try Reading.json(left), try Reading.json(right))
        let difference = try #require(ContentDifference.first(left, right))
        #expect(difference.path == path)
        #expect([difference.left, difference.right].map { $0.map { Array($0.utf8) } } == values.map { $0.map { Array($0.utf8) } })
        let mirrored = try #require(ContentDifference.first(right, left))
        #expect(mirrored.path == path)
        #expect(mirrored.left == difference.right && mirrored.right == difference.left)
    }

    @Test(
        "Contents that differ in the order of members only are the same",
        arguments: [(#"{"a":[1,{"c":2,"d":3}],"b":null}"#, #"{"b":null,"a":[1,{"d":3,"c":2}]}"#)])
    func same(left: String, right: String) throws {
        #expect(ContentDifference.first(try Reading.json(left), try Reading.json(right)) == nil)
        #expect(ContentDifference.first(try Reading.json(left), try Reading.json(left)) == nil)
    }

    @Test("All differences are told in canonical order, each member once")
    func all() throws {
        let left = try Reading.json(#"{"b":[1,2],"a":{"x":1,"y":2},"c":3}"#)
        let right = try Reading.json(#"{"c":3,"a":{"y":3,"z":1},"b":[1]}"#)
        #expect(ContentDifference.all(left, right).map(\.path) == ["a.x", "a.y", "a.z", "b[1]"])
        #expect(ContentDifference.all(left, left).isEmpty)
    }
}
