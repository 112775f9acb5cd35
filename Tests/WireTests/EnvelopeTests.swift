import Events
import GlobalCompact
import JSON
import Testing
import Wire

@Suite("The members of a line")
struct EnvelopeTests {
    struct Wrong: Sendable, CustomTestStringConvertible {
        let member: String
        let value: JSONValue
        let reason: FieldProblem.Reason
        var testDescription: String { "\(member): \(value.text)" }

        init(_ member: String, _ value: JSONValue, _ reason: FieldProblem.Reason) {
            (self.member, self.value, self.reason) = (member, value, reason)
        }
    }

    @Test("A good line is read")
    func good() throws {
        let event = try Reading.line(LineDraft.plain.line)
        #expect(event.id == "review-1")
        #expect(event.sequence == 7)
        #expect(event.batch == nil)
        guard case .meeting(.scheduled(let scheduled)) = event.event else {
            Issue.record("another event was read: \(event.type)")
            return
        }
        #expect(scheduled.planned.description == "2024-11")
    }

    @Test("A line has every member but batch and dataschema", arguments: EnvelopeMember.allCases.filter(\.isRequired))
    func missing(member: EnvelopeMember) {
        #expect(throws: LineProblem.fields([FieldProblem(member.rawValue, .missing)])) {
            try Reading.line(LineDraft.plain.with(member.rawValue, nil).line)
        }
    }

    @Test("Only these members may be left out")
    func optional() {
        #expect(EnvelopeMember.allCases.filter { !$0.isRequired } == [.batch, .dataschema])
    }

    @Test("A line has no other members", arguments: ["datacontenttype", "Type", "", "traceparent", "crc32"])
    func unknown(name: String) {
        let reason = FieldProblem.Reason.unknownMember(name: name, known: EnvelopeMember.allCases.map(\.rawValue))
        #expect(throws: LineProblem.fields([FieldProblem(name, reason)])) {
            try Reading.line(LineDraft.plain.with(name, "text").line)
        }
    }

    @Test("Every member is a text but for data", arguments: EnvelopeMember.allCases.filter { $0 != .data && $0 != .crc32c })
    func texts(member: EnvelopeMember) {
        for value: JSONValue in [.null, 1, true, ["a"], .object([])] {
            #expect(throws: LineProblem.fields([FieldProblem(member.rawValue, .wrongShape(expected: "a text"))])) {
                try Reading.line(LineDraft.plain.with(member.rawValue, value).line)
            }
        }
    }

    static let wrongValues: [Wrong] = [
        Wrong("specversion", "0.3", .wrongValue(found: "0.3", expected: "1.0")),
        Wrong("specversion", "1", .wrongValue(found: "1", expected: "1.0")),
        Wrong("id", "", .notAnEventID("")),
        Wrong("id", "a b", .notAnEventID("a b")),
        Wrong("source", "Geneva", .notASlug("Geneva")),
        Wrong("source", "/geneva", .notASlug("/geneva")),
        Wrong("type", "meeting", .unknownType("meeting")),
        Wrong("type", "meeting.Scheduled", .unknownType("meeting.Scheduled")),
        Wrong("type", "org.example.meeting", .unknownType("org.example.meeting")),
        Wrong("subject", "meeting", .notASubject("meeting")),
        Wrong("subject", "meeting/Review", .notASubject("meeting/Review")),
        Wrong("subject", "report/prt-2024", .subjectOfOtherThing(subject: "report/prt-2024", type: .meetingScheduled)),
        Wrong("subject", "visa/prt-1", .subjectOfOtherThing(subject: "visa/prt-1", type: .meetingScheduled)),
        Wrong("sequence", "7", .wrongShape(expected: "ten digits")),
        Wrong("sequence", "00000000007", .wrongShape(expected: "ten digits")),
        Wrong("sequence", "+000000007", .wrongShape(expected: "ten digits")),
        Wrong("sequence", "0000000000", .wrongShape(expected: "ten digits")),
        Wrong("recordedtime", "2026-02-03T09:15:42Z", .notATime("2026-02-03T09:15:42Z")),
        Wrong("recordedtime", "2026-02-03T09:15:42.000000+00:00", .notATime("2026-02-03T09:15:42.000000+00:00")),
        Wrong("recordedtime", "2026-02-30T09:15:42.000000Z", .notATime("2026-02-30T09:15:42.000000Z")),
        Wrong("batch", "1/1", .wrongShape(expected: "k/n")),
        Wrong("batch", "3/2", .wrongShape(expected: "k/n")),
        Wrong("batch", "01/2", .wrongShape(expected: "k/n")),
        Wrong("batch", "", .wrongShape(expected: "k/n")),
        Wrong("data", "planned", .wrongShape(expected: "an object")),
        Wrong("data", .null, .wrongShape(expected: "an object")),
        Wrong("data", ["planned"], .wrongShape(expected: "an object")),
    ]

    @Test("A member with another value than its rule allows is refused", arguments: wrongValues)
    func wrong(wrong: Wrong) {
        #expect(throws: LineProblem.fields([FieldProblem(wrong.member, wrong.reason)])) {
            try Reading.line(LineDraft.plain.with(wrong.member, wrong.value).line)
        }
    }

    @Test("Everything that is wrong with a line is told at once")
    func several() {
        let draft = LineDraft.plain.with("id", "").with("sequence", "7").with("source", "Geneva")
        let problems = [
            FieldProblem("id", .notAnEventID("")), FieldProblem("source", .notASlug("Geneva")),
            FieldProblem("sequence", .wrongShape(expected: "ten digits")),
        ]
        #expect(throws: LineProblem.fields(problems)) { try Reading.line(draft.line) }
    }

    @Test("A place in a batch is kept", arguments: ["1/2", "2/2", "3/40"])
    func batch(text: String) throws {
        #expect(try Reading.line(LineDraft.plain.with("batch", .string(text)).line).batch?.description == text)
    }

    @Test("A line is an object", arguments: ["[]", "\"text\"", "7", "null"])
    func notAnObject(text: String) {
        #expect(throws: LineProblem.fields([FieldProblem("", .wrongShape(expected: "an object"))])) { try Reading.line(text) }
    }

    @Test("The content of a line is what it states, without what the program says of its recording")
    func content() throws {
        var reader = LineReader()
        let plain = LineDraft.plain.line
        let other = LineDraft.plain.with("id", "b").with("sequence", "0000000009").with("batch", "1/2").with("source", "nairobi").line
        let content = try reader.content(of: plain.span)
        #expect(
            content.text
                == #"{"data":{"planned":"2024-11"},"occurred":"2024-05-02","subject":"meeting/review-2-unece","type":"meeting.scheduled"}"#)
        #expect(try reader.content(of: other.span) == content)
    }
}
