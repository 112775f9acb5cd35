import DeskTesting
import Files
import JSON
import Journal
import Rules
import Testing

@Suite("What the repository's ledger holds")
struct RealLedgerContentTests {
    /// Every event, as it stands in its line.
    private func events() throws -> [JSONValue] {
        let rows = try #require(try RealLedger.desk().done("log --format json").json["rows"]?.items)
        try #require(rows.count >= 60, "only \(rows.count) events are there")
        return rows
    }

    private func cites(_ event: JSONValue) -> [JSONValue] {
        event["data"]?["cites"]?.items ?? []
    }

    @Test("Every event but a document, an opening and what says why it changes another cites a document that is there")
    func citations() throws {
        let events = try events()
        let documents = Set(events.filter { $0["type"]?.text == "document.published" }.compactMap { $0["subject"]?.text })
        for event in events {
            let isReasoned = event["data"]?["reason"]?.text?.contains { !$0.isWhitespace } ?? false
            let mayStandAlone = isReasoned || ["document.published", "ledger.opened"].contains(event["type"]?.text)
            #expect(mayStandAlone || !cites(event).isEmpty, "\(event["id"]?.text ?? "") cites nothing")
            for citation in cites(event) {
                let document = citation["document"]?.text ?? ""
                #expect(documents.contains("document/" + document), "\(event["id"]?.text ?? "") cites \(document)")
            }
        }
    }

    @Test("Every citation says where in the document")
    func places() throws {
        let events = try events()
        for event in events {
            for citation in cites(event) {
                #expect(citation["at"]?.text?.contains { !$0.isWhitespace } == true, "\(event["id"]?.text ?? "")")
            }
        }
    }

    @Test("No place that stands is the line of a text file, or no more than that it was an excerpt")
    func findable() throws {
        let rows = try #require(try RealLedger.desk().done("find --format json").json["rows"]?.items)
        let places = rows.compactMap { $0["place"]?.text }.filter { !$0.isEmpty }
        #expect(places.count >= 800)
        for place in Set(places) {
            #expect(place != "excerpt" && place.firstMatch(of: /\bL[0-9]/) == nil, "\(place)")
        }
    }

    @Test("Ids tell from which source an event comes, and of a change which event it changes")
    func ids() throws {
        let expected = /(s[0-4]|p|p2)-[0-9]{3}(-[a-z]{1,2})?(\.(r|[1-9]))?/
        for event in try events() where event["type"]?.text != "ledger.opened" {
            let id = try #require(event["id"]?.text)
            #expect(id.wholeMatch(of: expected) != nil, "\(id)")
        }
    }

    @Test("Nothing in it contradicts anything else")
    func contradictions() throws {
        let reading = try LedgerReader(RealFileSystem()).read(LedgerFolder(root: RealLedger.repository))
        #expect(reading.size >= 60)
        #expect(ConsistencyRules.contradictions(reading.eventIndex).isEmpty)
    }

    @Test("No append was ever cut off in it, and no type is unknown: a question says nothing beside its answer")
    func clean() throws {
        #expect(try RealLedger.desk().done("list meetings").err.isEmpty)
    }
}
