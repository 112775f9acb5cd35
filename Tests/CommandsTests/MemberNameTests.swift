import DeskTesting
import JSON
import Testing

@Suite("Names of members and columns that programs read")
struct MemberNameTests {
    /// Whether pandas takes what stands under a name for days without being asked: `read_json` (3.1) makes exact ones of it.
    private static func isTakenForDays(_ name: String) -> Bool {
        let name = name.lowercased()
        return ["date", "modified"].contains(name) || name.hasSuffix("_at") || name.hasSuffix("_time") || name.hasPrefix("timestamp")
    }

    private static func names(_ value: JSONValue) -> Set<String> {
        switch value {
        case .object(let members): return members.reduce(into: []) { $0.formUnion(names($1.value).union([$1.name])) }
        case .array(let items): return items.reduce(into: []) { $0.formUnion(names($1)) }
        case .string, .null, .bool, .integer, .double: return []
        }
    }

    @Test("None is one that is taken for exact days", arguments: FormatLawTests.questions + ["readiness --state KEN", "list requirements"])
    func days(_ question: String) throws {
        try Desk.with { desk in
            try desk.openSmall()
            try desk.append([Desk.requirement])
            let columns = try #require(try desk.done(question + " --format csv").records.first).split(separator: ",").map(String.init)
            let members = Self.names(try desk.done(question + " --format json").json)
            #expect(!columns.isEmpty && members.count > 1)
            #expect((columns + members).filter(Self.isTakenForDays) == [])
        }
    }

    @Test("What is taken for exact days is told from what is not")
    func rule() {
        #expect(["date", "Modified", "published_at", "start_time", "timestamps"].allSatisfy(Self.isTakenForDays))
        #expect(!["occurred", "earliest", "latest", "asAt", "recordedtime", "time", "dates"].contains(where: Self.isTakenForDays))
    }

    @Test("The place in a batch and the batch's size are numbers in columns of their own, blank of what was recorded alone")
    func batch() throws {
        try Desk.with { desk in
            try desk.open()
            try desk.append([Desk.document("a", title: "A", id: "a"), Desk.document("b", title: "B", id: "b")])
            try desk.append([Desk.document("c", title: "C", id: "c")])
            let rows = try desk.done("log --format csv").records
            #expect(rows.first?.hasSuffix(",batchPlace,batchSize") == true)
            let ends = rows.dropFirst().map {
                $0.replacing("\"", with: "").split(separator: ",", omittingEmptySubsequences: false).suffix(2)
            }
            #expect(ends.map(Array.init) == [["", ""], ["1", "2"], ["2", "2"], ["", ""]])
            #expect(try desk.done("log").out.contains("batch") == false)
        }
    }

    @Test("Times of an agenda's sessions stand behind their day: the session's own, else the meeting's where it has one day")
    func sessions() throws {
        try Desk.with { desk in
            try desk.open()
            func agenda(_ days: String, _ slug: String) throws -> String {
                try desk.append([
                    #"{"type":"meeting.scheduled","subject":"meeting/\#(slug)","occurred":"2024","id":"\#(slug)-plan","#
                        + #""data":{"kind":"conference","planned":"\#(days)","title":"T \#(slug)"}}"#
                ])
                try desk.append([
                    #"{"type":"meeting.agenda-set","subject":"meeting/\#(slug)","occurred":"2024","id":"\#(slug)-agenda","data":"#
                        + #"{"sessions":[{"title":"Opening","starts":"08:30","ends":"10:00"},"#
                        + #"{"title":"End","on":"2026-05-09","starts":"11:00"}]}}"#
                ])
                let states = try desk.done("show meeting/\(slug) --format json").json["states"]
                return try #require(states?["sessions"]?.text)
            }
            let one = try agenda("2026-05-08", "one")
            #expect(one.contains("starts 2026-05-08 08:30") && one.contains("ends 2026-05-08 10:00"), "\(one)")
            #expect(one.contains("starts 2026-05-09 11:00"))
            let several = try agenda("2026-05-08/2026-05-09", "several")
            #expect(several.contains("starts 08:30") && several.contains("starts 2026-05-09 11:00"), "\(several)")
        }
    }
}
