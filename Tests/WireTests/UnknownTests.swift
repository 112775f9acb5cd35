import Events
import GlobalCompact
import JSON
import Testing
import Wire

@Suite("What this program does not know")
struct UnknownTests {
    private static let visa = LineDraft.plain.with(
        type: "visa.issued", subject: "visa/prt-1", data: .object([("form", "financial"), ("shares", [1, .null, .object([])])]))

    private func unknownType(of line: [UInt8]) throws -> String? {
        if case .unknown(let type) = try Reading.line(line).event { return type }
        return nil
    }

    @Test("An event of an unknown type is kept with all that its envelope says")
    func unknownType() throws {
        let event = try Reading.line(Self.visa.line)
        #expect(event.type == "visa.issued")
        #expect(event.subject == "visa/prt-1")
        #expect(event.occurred.description == "2024-05-02")
        #expect(try unknownType(of: Self.visa.line) == "visa.issued")
    }

    @Test("An unknown event of a known thing is kept", arguments: ["meeting.adjourned", "ledger.closed", "meeting.agenda-set-again"])
    func unknownVerb(type: String) throws {
        let subject = type.split(separator: ".")[0] + "/x"
        let line = LineDraft.plain.with(type: type, subject: String(subject), data: .object([])).line
        #expect(try unknownType(of: line) == type)
    }

    @Test("An unknown type is about its own thing, in a known form")
    func subjectOfUnknownType() {
        for subject in ["meeting/x", "visa/Prt", "visa"] {
            #expect(throws: LineProblem.fields([FieldProblem("subject", .notASubject(subject))])) {
                try Reading.line(Self.visa.with("subject", .string(subject)).line)
            }
        }
    }

    @Test("The envelope of an unknown type is read as strictly as any other")
    func envelopeOfUnknownType() {
        #expect(throws: LineProblem.fields([FieldProblem("time", .missing)])) { try Reading.line(Self.visa.with("time", nil).line) }
        #expect(throws: LineProblem.fields([FieldProblem("data", .wrongShape(expected: "an object"))])) {
            try Reading.line(Self.visa.with("data", [1]).line)
        }
    }

    @Test("A later version of a known type is kept, whatever its payload", arguments: ["2", "3", "10", "4711"])
    func laterVersion(version: String) throws {
        let draft = LineDraft.plain.with("dataschema", .string("urn:gcm-ledger:meeting.scheduled:" + version))
        #expect(try unknownType(of: draft.line) == "meeting.scheduled")
        #expect(try unknownType(of: draft.with("data", .object([("planned", 2024)])).line) == "meeting.scheduled")
    }

    @Test(
        "The version that is known is read; the one after it is kept",
        arguments: [("2", nil), ("3", "event.corrected")] as [(String, String?)])
    func versions(version: String, unknown: String?) throws {
        let changes = JSONValue.object([("occurred", "2024-05-03"), ("type", "meeting.scheduled")])
        let data = JSONValue.object([("changes", changes), ("event", "a"), ("reason", "A slip."), ("replaces", "a")])
        let draft = LineDraft.plain.with(type: "event.corrected", subject: "event/a", data: data)
        #expect(try unknownType(of: draft.with("dataschema", .string("urn:gcm-ledger:event.corrected:" + version)).line) == unknown)
        // Without its version it is one of version 1, which has a content.
        #expect(throws: LineProblem.fields([FieldProblem("data.content", .missing)])) { try Reading.line(draft.line) }
    }

    @Test(
        "A word that no list has makes the event one of an unknown version; what is no word, or is wrong besides, is damage",
        arguments: [
            (#"{"mode":"online"}"#, true), (#"{"formality":"Formal","mode":"online"}"#, true), (#"{"mode":"on line"}"#, false),
            (#"{"mode":""}"#, false), (#"{"mode":"online","round":0}"#, false), (#"{"mode":7}"#, false),
        ])
    func unknownWord(data: String, isKept: Bool) throws {
        let draft = LineDraft.plain.with(type: "meeting.proposed", subject: "meeting/x", data: try Reading.json(data))
        if isKept {
            #expect(try unknownType(of: draft.line) == "meeting.proposed")
        } else {
            #expect(throws: LineProblem.self) { try Reading.line(draft.line) }
        }
    }

    @Test("So does a word in what a correction says, in either version", arguments: ["content", "changes"])
    func unknownWordInCorrection(member: String) throws {
        let said = JSONValue.object([
            ("data", .object([("mode", "online")])), ("occurred", "2024-05-03"), ("subject", "meeting/x"), ("type", "meeting.proposed"),
        ])
        let data = JSONValue.object([(member, said), ("event", "a"), ("reason", "A slip."), ("replaces", "a")])
        let draft = LineDraft.plain.with(type: "event.corrected", subject: "event/a", data: data)
            .with("dataschema", member == "changes" ? "urn:gcm-ledger:event.corrected:2" : nil)
        #expect(try unknownType(of: draft.line) == "event.corrected")
    }

    @Test(
        "Version 1 has no dataschema, and a later one has its type's name and a plain number",
        arguments: [
            "", "2", "urn:gcm-ledger:meeting.scheduled", "urn:gcm-ledger:meeting.scheduled:", "urn:gcm-ledger:meeting.scheduled:0",
            "urn:gcm-ledger:meeting.scheduled:1", "urn:gcm-ledger:meeting.scheduled:02", "urn:gcm-ledger:meeting.scheduled:2.1",
            "urn:gcm-ledger:meeting.scheduled:two", "urn:gcm-ledger:meeting.scheduled:+2", "urn:gcm-ledger:meeting.proposed:2",
            "urn:gcm-ledger:meeting.scheduled:2:3", "https://example.org/meeting.scheduled:2",
        ])
    func otherSchemas(schema: String) {
        let problem = FieldProblem("dataschema", .wrongShape(expected: "urn:gcm-ledger:meeting.scheduled:2 or later"))
        #expect(throws: LineProblem.fields([problem])) {
            try Reading.line(LineDraft.plain.with("dataschema", .string(schema)).line)
        }
    }

    @Test("An unknown member of the payload of a line is read over")
    func unknownMember() throws {
        let data = JSONValue.object([("planned", "2024-11"), ("venueCode", 12), ("zz", .object([("a", .null)]))])
        let event = try Reading.line(LineDraft.plain.with("data", data).line)
        #expect(event.event.payload != nil)
    }

    @Test("So is an unknown member of a record in the payload")
    func unknownNestedMember() throws {
        let cite = JSONValue.object([("at", "p. 3"), ("document", "work-plan-2024"), ("page", 3)])
        let event = try Reading.line(LineDraft.plain.with("data", .object([("cites", [cite]), ("planned", "2024-11")])).line)
        #expect(event.event.payload?.cites == [Citation(document: "work-plan-2024", at: "p. 3")])
    }

    @Test("A correction of an event of an unknown type is itself kept as unknown")
    func correctionOfUnknownType() throws {
        let content = JSONValue.object([
            ("data", .object([("form", "process")])), ("occurred", "2024-05-03"), ("subject", "visa/prt-1"), ("type", "visa.issued"),
        ])
        let data = JSONValue.object([("content", content), ("event", "a"), ("reason", "A slip."), ("replaces", "a")])
        let draft = LineDraft.plain.with(type: "event.corrected", subject: "event/a", data: data)
        #expect(try unknownType(of: draft.line) == "event.corrected")
    }

    @Test(
        "A correction holds neither a correction nor what the program writes", arguments: ["event.retracted", "ledger.opened", "Meeting"])
    func correctionOfACorrection(type: String) {
        let content = JSONValue.object([
            ("data", .object([])), ("occurred", "2024-05-03"), ("subject", "event/a"), ("type", .string(type)),
        ])
        let data = JSONValue.object([("content", content), ("event", "a"), ("reason", "A slip."), ("replaces", "a")])
        let draft = LineDraft.plain.with(type: "event.corrected", subject: "event/a", data: data)
        #expect(throws: LineProblem.fields([FieldProblem("data.content.type", .unknownType(type))])) { try Reading.line(draft.line) }
    }
}
