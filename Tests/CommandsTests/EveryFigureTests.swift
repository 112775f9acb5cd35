import DeskTesting
import JSON
import Messages
import Testing

/// Every figure that the pages show leads to events, and each of these to a document and a place in it.
@Suite("Every figure of a page leads to a document and a place")
struct EveryFigureTests {
    private static let pages = [
        "show UNECE", "show UNECE --as-of 2024-03-11", "show UNECE --as-of 2023-05-15", "brief ECA", "fund", "fund --as-of 2024-03-11",
        "readiness imrf-2026", "readiness imrf-2026 --as-of 2026-04-07", "readiness imrf-2026 --as-of 2024-03-11",
        "reconcile", "reconcile --as-of 2024-03-11",
    ]

    /// Members that hold a figure: where one is more than nought, its object names the events that make it.
    private static let figures: Set<String> = ["value", "recorded", "reached", "reckoned", "amount", "sinceLastForum", "upToItsEnd"]

    /// An object that holds a figure, with what names its events.
    private struct Figure {
        var place: String
        var events: [String]
        var isNought: Bool
    }

    /// All of them, in their order. What an object says of its events, it says for what stands in it too.
    private static func figures(in value: JSONValue, at place: String, under events: [String]) -> [Figure] {
        switch value {
        case .array(let elements):
            return elements.enumerated().flatMap { figures(in: $1, at: "\(place)[\($0)]", under: events) }
        case .object(let members):
            let own = (value["events"]?.items ?? []).compactMap(\.text) + [value["event"]?.text].compactMap(\.self)
            let named = own.isEmpty ? events : own
            let held = members.filter { figures.contains($0.name) }
            let isNought = held.allSatisfy { $0.value.isNull || [0, "0.00", .array([])].contains($0.value) }
            let figure = held.isEmpty ? [] : [Figure(place: place, events: named, isNought: isNought)]
            let parts = members.filter { $0.name != "basis" && $0.name != "query" }
            return figure + parts.flatMap { figures(in: $0.value, at: place + "." + $0.name, under: named) }
        case .null, .bool, .integer, .double, .string: return []
        }
    }

    @Test("'why' of each event behind a figure names a document of the ledger and a place in it", arguments: pages)
    func walk(page: String) throws {
        let desk = try RealLedger.desk()
        let answer = try desk.done(page + " --format json").json
        let found = Self.figures(in: answer, at: page, under: [])
        #expect(found.count >= 10, "\(page): \(found.count)")
        for figure in found where !figure.isNought { #expect(!figure.events.isEmpty, "\(figure.place) names no event") }
        let asOf = try #require(answer["basis"]?["asOf"]?.text)
        let events = Set(found.flatMap(\.events)).sorted()
        #expect(events.count >= 10, "\(page): \(events.count)")
        let documents = Set((try desk.done("list documents --format json").json["rows"]?.items ?? []).compactMap { $0["slug"]?.text })
        for event in events {
            let why = try desk.done("why \(event) --as-of \(asOf) --format json").json
            let cites = (why["events"]?.items ?? []).flatMap { $0["cites"]?.items ?? [] }
            #expect(!cites.isEmpty, "\(page): \(event) cites nothing")
            for cite in cites {
                #expect(cite["at"]?.text?.isEmpty == false, "\(page): \(event) has no place")
                #expect(documents.contains(cite["document"]?.text ?? ""), "\(page): \(event) cites a document that is not there")
            }
        }
    }

    @Test("A figure without events is found, and one of nought is none")
    func planted() throws {
        let page = try JSONValue(
            reading: Array(
                #"{"rows":[{"value":1},{"value":0},{"value":2,"events":["a"],"parts":[{"amount":"1.00"}]},{"value":3,"event":"b"}]}"#.utf8))
        let found = Self.figures(in: page, at: "", under: [])
        #expect(found.map(\.events) == [[], [], ["a"], ["a"], ["b"]])
        #expect(found.map(\.isNought) == [false, true, false, false, false])
    }

    @Test("The page of the UNECE region has every figure that the Brief states, and on the day of the committee what was stated then")
    func wholeBrief() throws {
        let desk = try RealLedger.desk()
        for (document, day, atLeast) in [("brief-2024", "2024-03-11", 15), ("note-2023-26", "2023-05-15", 4)] {
            let page = try desk.done("show UNECE --as-of \(day) --format json").json
            var shown = Set((page["others"]?.items ?? []).compactMap { $0["figure"]?.text })
            for section in page["sections"]?.items ?? [] {
                for part in ["stated", "elsewhere"] { shown.formUnion((section[part]?.items ?? []).compactMap { $0["figure"]?.text }) }
            }
            let stated = try desk.done("find --document \(document) --type figure --as-of \(day) --format json").json["rows"]?.items ?? []
            let figures = Set(stated.compactMap { $0["subject"]?.text })
            #expect(figures.count >= atLeast, "\(document): \(figures.count)")
            #expect(figures.subtracting(shown).isEmpty, "\(document): \(figures.subtracting(shown).sorted())")
        }
        let targets = try desk.done("show UNECE --as-of 2024-03-11 --format json").json["targets"]?.items ?? []
        #expect(targets.compactMap { $0["amount"]?["amount"]?.text } == ["150000000.00"])
    }
}
