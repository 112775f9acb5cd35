import Events
import GlobalCompact
import JSON
import LedgerTesting
import Testing
import Wire

@Suite("Offers are brought into their one spelling")
struct OfferTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let type: EventType
        let offered: String
        let recorded: String
        var testDescription: String { type.rawValue + " " + offered }

        init(_ type: EventType, _ offered: String, _ recorded: String) {
            (self.type, self.offered, self.recorded) = (type, offered, recorded)
        }
    }

    private static let rest = #""area":"fund","forum":"imrf-2026","measure":"m","per":"none","title":"t","verb":"target""#

    static let spellings: [Case] = [
        Case(.reportSubmitted, #"{ "states": ["PRT", "ESP", "PRT"] }"#, #"{"states":["ESP","PRT"]}"#),
        Case(.reportSubmitted, #"{"offices":["b","a","b"],"states":[]}"#, #"{"offices":["a","b"]}"#),
        Case(.reportSubmitted, #"{"title":"T","round":2,"kind":"study"}"#, #"{"kind":"study","round":2,"title":"T"}"#),
        Case(.reportSubmitted, #"{"meeting":"meeting/imrf-2026"}"#, #"{"meeting":"imrf-2026"}"#),
        Case(.reportSubmitted, #"{"title":"\u0041\/B"}"#, #"{"title":"A/B"}"#),
        Case(.reportSubmitted, #"{"cites":[],"offices":[]}"#, "{}"),
        Case(
            .pledgeMade, #"{"principles":[10,1,10],"objectives":[23,1,23],"matches":"pledge/prt-2"}"#,
            #"{"matches":"prt-2","objectives":[1,23],"principles":[1,10]}"#),
        Case(
            .groupDefined, #"{"name":"n","isWholeList":false,"members":["SRB","ALB"]}"#,
            #"{"isWholeList":false,"members":["ALB","SRB"],"name":"n"}"#),
        Case(.meetingConvened, #"{"groups":["youth","media","youth"]}"#, #"{"groups":["media","youth"]}"#),
        Case(.meetingScheduled, #"{"planned":"2024-11-01/2024-11-30"}"#, #"{"planned":"2024-11"}"#),
        Case(
            .meetingAgendaSet, #"{"sessions":[{"title":"b","moderators":["y","x"]},{"title":"a","on":"2024-11/2024-11"}]}"#,
            #"{"sessions":[{"moderators":["x","y"],"title":"b"},{"on":"2024-11","title":"a"}]}"#),
        Case(
            .reportSubmitted, #"{"cites":[{"document":"document/b","at":"2"},{"at":"1","document":"a"}]}"#,
            #"{"cites":[{"at":"2","document":"b"},{"at":"1","document":"a"}]}"#),
        Case(
            .sourceChecked, #"{"scope":"s","outcome":"nothing-found","requirements":["requirement/b","a","b"],"regions":["UNECE","ECA"]}"#,
            #"{"outcome":"nothing-found","regions":["ECA","UNECE"],"requirements":["a","b"],"scope":"s"}"#),
        Case(
            .requirementAdopted, #"{"due":["imrf-2026.start-84","2026-01-31"],"after":["requirement/b","a"],\#(rest)}"#,
            #"{"after":["a","b"],"area":"fund","due":["imrf-2026.start-84","2026-01-31"],"forum":"imrf-2026","measure":"m","per":"none","#
                + #""title":"t","verb":"target"}"#),
    ]

    @Test(
        "Sets are sorted and unique, periods shortest, references bare, empty lists left out; other lists keep their order",
        arguments: spellings)
    func normalises(spelling: Case) throws {
        let offer = try Reading.offer(spelling.type, data: spelling.offered)
        #expect(offer.data.text == spelling.recorded)
        #expect(try Reading.offer(spelling.type, data: spelling.recorded).content == offer.content)
        #expect(offer.unknownMembers.isEmpty)
    }

    @Test("The period of the event itself is shortened too")
    func occurred() throws {
        let offer = try Reading.offer(.meetingProposed, data: "{}", occurred: "2024-01-01/2024-12-31")
        #expect(offer.occurred.description == "2024")
        #expect(try Reading.offer(.meetingProposed, data: "{}", occurred: "2024").content == offer.content)
    }

    @Test("No defaults are filled in")
    func noDefaults() throws {
        #expect(try Reading.offer(.meetingConvened, data: "{}").data.text == "{}")
    }

    @Test("So is what a correction changes; an empty list takes its field out")
    func changes() throws {
        let offer = try Reading.offer(
            .eventCorrected,
            data: """
                {"event":"a","replaces":"a","reason":"A slip.","changes":{"type":"report.submitted","occurred":"2024-05-01/2024-05-31",\
                "cleared":["note","meeting"],"data":{"states":["PRT","ESP"],"offices":[],"shelf":"B"}}}
                """)
        #expect(
            offer.data.text
                == #"{"changes":{"cleared":["meeting","note","offices"],"data":{"shelf":"B","states":["ESP","PRT"]},"occurred":"2024-05","#
                + #""type":"report.submitted"},"event":"a","reason":"A slip.","replaces":"a"}"#)
        #expect(offer.content.text.contains(#""dataschema":"urn:gcm-ledger:event.corrected:2""#))
    }

    @Test(
        "What changes has a type and a field, none twice, takes out what may be absent, and stands for a whole content",
        arguments: [
            #"{"changes":{"type":"document.published"}}"#, #"{"changes":{"occurred":"2024"}}"#,
            #"{"changes":{"type":"event.retracted","occurred":"2024"}}"#,
            #"{"changes":{"type":"document.published","cleared":["title"]}}"#,
            #"{"changes":{"type":"document.published","cleared":["note"],"data":{"note":"n"}}}"#,
            #"{"changes":{"type":"document.published","subject":"meeting/a"}}"#,
            #"{"changes":{"type":"document.published","data":{"title":""}}}"#,
            #"{"changes":{"type":"document.published","data":{"cites":[{"at":"p. 1"}]}}}"#,
            #"{"changes":{"type":"document.published","occurred":"2024"},"content":{}}"#,
        ])
    func wrongChanges(data: String) {
        let whole = #"{"event":"a","replaces":"a","reason":"A slip.","# + data.dropFirst()
        #expect(throws: OfferProblem.self) { try Reading.offer(.eventCorrected, data: whole) }
    }

    @Test("A correction's content is brought into the same spelling")
    func correction() throws {
        let text = #"""
            {"event":"a","replaces":"a","reason":"A slip.","content":{"type":"report.submitted","subject":"report/prt",
            "occurred":"2024-05-01/2024-05-31","data":{"states":["PRT","ESP","ESP"],"offices":[],"document":"document/d"}}}
            """#
        #expect(
            try Reading.offer(.eventCorrected, data: text).data.text
                == #"{"content":{"data":{"document":"d","states":["ESP","PRT"]},"occurred":"2024-05","subject":"report/prt","#
                + #""type":"report.submitted"},"event":"a","reason":"A slip.","replaces":"a"}"#)
    }

    @Test("An unknown member of the payload is kept as it is, and named")
    func unknownMembers() throws {
        let offer = try Reading.offer(.meetingProposed, data: #"{"venue":{"b":[2,1],"a":null},"title":"T","attendance":[]}"#)
        #expect(offer.data.text == #"{"attendance":[],"title":"T","venue":{"a":null,"b":[2,1]}}"#)
        #expect(offer.unknownMembers.sorted() == ["attendance", "venue"])
        #expect(try Reading.offer(.meetingProposed, data: #"{"title":"T"}"#).content != offer.content)
    }

    @Test("An unknown member of a record in the payload is refused, for it would be a slip")
    func unknownNestedMember() {
        let reason = FieldProblem.Reason.unknownMember(name: "page", known: ["document", "at"])
        #expect(throws: OfferProblem.fields([FieldProblem("data.cites[0].page", reason)])) {
            try Reading.offer(.meetingProposed, data: #"{"cites":[{"document":"a","at":"p. 3","page":3}]}"#)
        }
    }

    @Test("An id is optional and kept")
    func id() throws {
        #expect(try Reading.offer(.meetingProposed, data: "{}").id == nil)
        let text = #"{"id":"01JB:x","specversion":"1.0","type":"meeting.proposed","subject":"meeting/x","occurred":"2024","data":{}}"#
        let offer = try Reading.offer(text)
        #expect(offer.id == "01JB:x")
        #expect(offer.type == .meetingProposed)
        #expect(offer.subject == Subject(.meeting, "x"))
    }

    @Test("What a golden line states can be offered again and is the same", arguments: GoldenLines.all.filter { !$0.contains("\"ledger.") })
    func golden(line: String) throws {
        var reader = LineReader()
        let bytes = Array(line.utf8)
        let content = try reader.content(of: bytes.span)
        guard case .object(let members) = content else { return }
        // Of which version it is follows from what it holds.
        let offered = JSONValue.object(members.filter { $0.name != "dataschema" })
        #expect(try Reading.offer(offered.canonicalBytes()).content == content)
    }
}
