import Events
import GlobalCompact
import Testing
import Wire

@Suite("Offers that are refused")
struct OfferRefusalTests {
    /// A good offer with other text in the place of its end.
    private static func offer(adding members: String) -> String {
        #"{"type":"meeting.proposed","subject":"meeting/x","occurred":"2024-05-02","data":{}"# + members + "}"
    }

    @Test("What the program says cannot be offered", arguments: EnvelopeMember.allCases.filter(\.isSetByTheProgram))
    func setByTheProgram(member: EnvelopeMember) throws {
        #expect(throws: OfferProblem.fields([FieldProblem(member.rawValue, .setByTheProgram)])) {
            try Reading.offer(Self.offer(adding: ",\"\(member.rawValue)\":\"2024\""))
        }
        #expect(try Reading.offer(Self.offer(adding: "")).id == nil)
    }

    @Test("These are the members that the program sets")
    func listOfThose() {
        let names = EnvelopeMember.allCases.filter(\.isSetByTheProgram).map(\.rawValue)
        #expect(names == ["batch", "crc32c", "dataschema", "recordedtime", "sequence", "source", "time"])
    }

    @Test("An offer has no other members")
    func unknownMember() {
        let reason = FieldProblem.Reason.unknownMember(
            name: "Data", known: ["data", "id", "occurred", "specversion", "subject", "type"])
        #expect(throws: OfferProblem.fields([FieldProblem("Data", reason)])) { try Reading.offer(Self.offer(adding: #","Data":{}"#)) }
    }

    static let incomplete: [(text: String, path: String, reason: FieldProblem.Reason)] = [
        (#"{"subject":"meeting/x","occurred":"2024","data":{}}"#, "type", .missing),
        (#"{"type":"meeting.proposed","occurred":"2024","data":{}}"#, "subject", .missing),
        (#"{"type":"meeting.proposed","subject":"meeting/x","data":{}}"#, "occurred", .missing),
        (#"{"type":"meeting.proposed","subject":"meeting/x","occurred":"2024"}"#, "data", .missing),
        (#"{"type":"meeting.proposed","subject":"meeting/x","occurred":2024,"data":{}}"#, "occurred", .wrongShape(expected: "a text")),
        (#"{"type":"meeting.proposed","subject":"meeting/x","occurred":"May","data":{}}"#, "occurred", .period(.notADate("May"))),
        (#"{"type":"meeting.proposed","subject":"meeting/x","occurred":"2024","data":[]}"#, "data", .wrongShape(expected: "an object")),
        (#"{"type":"meeting.proposed","subject":"x","occurred":"2024","data":{}}"#, "subject", .notASubject("x")),
        (
            #"{"type":"meeting.proposed","subject":"report/x","occurred":"2024","data":{}}"#, "subject",
            .subjectOfOtherThing(subject: "report/x", type: .meetingProposed)
        ),
        (#"{"type":"visa.issued","subject":"meeting/x","occurred":"2024","data":{}}"#, "type", .unknownType("visa.issued")),
        (#"{"type":"meeting.proposed","subject":"meeting/x","occurred":"2024","data":{},"id":""}"#, "id", .notAnEventID("")),
        (#"{"type":"meeting.proposed","subject":"meeting/x","occurred":"2024","data":{},"id":7}"#, "id", .wrongShape(expected: "a text")),
        (
            #"{"type":"meeting.proposed","subject":"meeting/x","occurred":"2024","data":{},"specversion":"0.3"}"#, "specversion",
            .wrongValue(found: "0.3", expected: "1.0")
        ),
        ("[]", "", .wrongShape(expected: "an object")),
    ]

    @Test("An offer that lacks something, or has it wrong, is refused with the place", arguments: incomplete)
    func refuses(text: String, path: String, reason: FieldProblem.Reason) {
        #expect(throws: OfferProblem.fields([FieldProblem(path, reason)])) { try Reading.offer(text) }
    }

    @Test("What the program writes about the ledger cannot be offered", arguments: EventType.allCases.filter(\.isWrittenByTheProgram))
    func ledgerEvents(type: EventType) {
        #expect(throws: OfferProblem.fields([FieldProblem("type", .setByTheProgram)])) {
            try Reading.offer(type, data: #"{"formatVersion":1,"origin":"gcm-ledger/geneva"}"#)
        }
    }

    @Test("Everything that is wrong is told at once")
    func several() {
        let text = #"{"type":"meeting.scheduled","subject":"x","occurred":"May","id":"a b","time":"now","data":{"round":0}}"#
        let problems = [
            FieldProblem("time", .setByTheProgram), FieldProblem("id", .notAnEventID("a b")),
            FieldProblem("occurred", .period(.notADate("May"))), FieldProblem("subject", .notASubject("x")),
            FieldProblem("data.round", .notInRange(0, 1...99)), FieldProblem("data.planned", .missing),
        ]
        #expect(throws: OfferProblem.fields(problems)) { try Reading.offer(text) }
    }

    @Test(
        "An e-mail address is refused wherever it stands, also in members that are no fields",
        arguments: [
            (#"{"title":"ask jane.doe@example.org"}"#, "data.title"),
            (#"{"by":["jane.doe@example.org"]}"#, "data.by[0]"),
            (#"{"contact":"jane.doe@example.org"}"#, "data.contact"),
            (#"{"contact":{"office":["-","<jane.doe@example.org>"]}}"#, "data.contact.office[1]"),
            (#"{"contact":{"jane.doe@example.org":1}}"#, "data.contact"),
            (#"{"jane.doe@example.org":1}"#, "data"),
        ])
    func emailAddresses(data: String, path: String) {
        #expect(throws: OfferProblem.fields([FieldProblem(path, .emailAddress("jane.doe@example.org"))])) {
            try Reading.offer(.meetingProposed, data: data)
        }
    }

    @Test("An offer can be read after one that was refused")
    func reuse() throws {
        var reader = OfferReader()
        #expect(throws: OfferProblem.self) { try reader.read(Array("{".utf8).span) }
        let good = Array(Self.offer(adding: #","id":"a""#).utf8)
        #expect(try reader.read(good.span).id == "a")
    }
}
