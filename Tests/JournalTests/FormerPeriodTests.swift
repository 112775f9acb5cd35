import Events
import Files
import GlobalCompact
import History
import JSON
import Journal
import LedgerTesting
import Testing
import Wire

/// The ledger has lines of version 0.1.0, whose intervals have ends of two precisions.
@Suite("Events that an older line holds, offered again")
struct FormerPeriodTests {
    private static let plan = """
        {"id":"plan","type":"meeting.proposed","subject":"meeting/x","occurred":"2024-07/2024-12",\
        "data":{"planned":"2025-01/2025-03","title":"2025/2025-03"}}
        """

    /// A ledger of geneva, into which oslo's file of before was taken.
    private static func withLinesOfBefore(_ offers: [Offer], _ body: (TestLedger) throws -> Void) throws {
        var former: [UInt8] = []
        try TestLedger.with { other in
            try other.at("2026-02-03T11:30:00.000000Z").begin("oslo")
            try other.at("2026-02-03T11:30:01.000000Z").append(offers, writer: "oslo")
            for line in String(decoding: try other.bytes("oslo"), as: UTF8.self).split(separator: "\n") {
                former += Array((FormerSpelling.of(String(line)) + "\n").utf8)
            }
        }
        try TestLedger.with { ledger in
            try ledger.write(former, "oslo")
            try body(ledger)
        }
    }

    @Test("An event exists, in whichever spelling it is offered, and its line keeps its bytes")
    func exists() throws {
        let plan = try Offers.read(Self.plan)
        try Self.withLinesOfBefore([plan]) { ledger in
            let before = try ledger.bytes("oslo")
            #expect(String(decoding: before, as: UTF8.self).contains(#""planned":"2025/2025-03""#))
            for spelling in [Self.plan, Self.plan.replacing("2024-07/2024-12", with: "2024-07/2024").replacing("2025-01/", with: "2025/")] {
                let result = try ledger.append([try Offers.read(spelling)])
                #expect(result.outcomes == [.exists(id: "plan", writer: "oslo", sequence: 2, correctedBy: nil)])
            }
            #expect(try ledger.bytes("oslo") == before)
            #expect(try ledger.events("oslo").last?.occurred.description == "2024-07/2024-12")
        }
    }

    @Test("Where something else differs, the difference is named, and not the spelling; a title is no period")
    func conflicts() throws {
        try Self.withLinesOfBefore([try Offers.read(Self.plan)]) { ledger in
            let other = try Offers.read(Self.plan.replacing("2025-01/2025-03", with: "2025-01/2025-04"))
            let planned = ContentDifference(path: "data.planned", left: #""2025-01/2025-03""#, right: #""2025-01/2025-04""#)
            #expect(try ledger.append([other]).outcomes == [.conflicts(id: "plan", writer: "oslo", sequence: 2, difference: planned)])
            let titled = try Offers.read(Self.plan.replacing(#""title":"2025/2025-03""#, with: #""title":"2025-01/2025-03""#))
            guard case .conflicts(_, _, _, let difference)? = try ledger.append([titled]).outcomes.first else {
                Issue.record("another title is another event")
                return
            }
            #expect(difference.path == "data.title")
        }
    }

    @Test("The same id in two files, in two spellings, is one event")
    func twoFiles() throws {
        let plan = try Offers.read(Self.plan.replacing("2025/2025-03", with: "A plan"))
        try Self.withLinesOfBefore([plan]) { ledger in
            var today: [UInt8] = []
            try TestLedger.with { other in
                try other.begin("nairobi")
                try other.append([plan], writer: "nairobi")
                today = try other.bytes("nairobi")
            }
            try ledger.write(today, "nairobi")
            let view = View(try ledger.read().eventIndex, .everything)
            #expect(view.resolution.conflicts.isEmpty && view.resolution.counting.values.map(\.id).count == 4)
        }
    }

    @Test("A correction of before, in both versions, exists when it is offered again; and so does one that names what it says")
    func corrections() throws {
        let content =
            #"{"type":"meeting.proposed","subject":"meeting/x","occurred":"2024-01/2024-03","data":{"planned":"2025-07/2025-12"}}"#
        func correction(_ id: String, _ says: String) throws -> Offer {
            let data = #"{"event":"plan","replaces":"plan","reason":"A slip.",\#(says)}"#
            return try Offers.read(
                #"{"id":"\#(id)","type":"event.corrected","subject":"event/plan","occurred":"2026-02-03","data":\#(data)}"#)
        }
        let whole = try correction("k1", #""content":\#(content)"#)
        let changes = try correction("k2", #""changes":{"type":"meeting.proposed","data":{"planned":"2024-07-02/2024-12-31"}}"#)
        try Self.withLinesOfBefore([try Offers.read(Self.plan), whole, changes]) { ledger in
            let text = String(decoding: try ledger.bytes("oslo"), as: UTF8.self)
            #expect(text.contains(#""planned":"2025-07/2025""#) && text.contains(#""planned":"2024-07-02/2024""#))
            let again = try ledger.append([whole, changes])
            #expect(again.outcomes.map(\.isThereAlready) == [true, true], "\(again.outcomes)")
        }
    }
}

extension AppendOutcome {
    fileprivate var isThereAlready: Bool {
        if case .exists = self { true } else { false }
    }
}
