import Events
import GlobalCompact
import JSON
import Testing
import Wire

@Suite("The payload of a line")
struct PayloadTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let type: EventType
        let data: String
        let path: String
        let reason: FieldProblem.Reason
        var testDescription: String { type.rawValue + " " + data }

        init(_ type: EventType, _ data: String, _ path: String, _ reason: FieldProblem.Reason) {
            (self.type, self.data, self.path, self.reason) = (type, data, path, reason)
        }
    }

    static let spellings: [Case] = [
        Case(.reportSubmitted, #"{"states":["PRT","ESP"]}"#, "data.states", .notSorted),
        Case(.reportSubmitted, #"{"states":["ESP","ESP"]}"#, "data.states", .repeated("ESP")),
        Case(.reportSubmitted, #"{"states":[]}"#, "data.states", .wrongShape(expected: "a list with an entry, or no member")),
        Case(.reportSubmitted, #"{"offices":["b","a"]}"#, "data.offices", .notSorted),
        Case(.meetingConvened, #"{"groups":["youth","media"]}"#, "data.groups", .notSorted),
        Case(.pledgeMade, #"{"objectives":[5,2]}"#, "data.objectives", .notSorted),
        Case(.pledgeMade, #"{"principles":[2,2]}"#, "data.principles", .notSorted),
        Case(.sourceChecked, #"{"outcome":"nothing-found","requirements":["b","a"],"scope":"s"}"#, "data.requirements", .notSorted),
        Case(
            .meetingScheduled, #"{"planned":"2024-11-01/2024-11-30"}"#, "data.planned",
            .otherSpelling("2024-11-01/2024-11-30", written: "2024-11")),
        Case(.reportSubmitted, #"{"meeting":"meeting/imrf-2026"}"#, "data.meeting", .notASlug("meeting/imrf-2026")),
        Case(.reportSubmitted, #"{"cites":[{"at":"p. 3","document":"document/a"}]}"#, "data.cites[0].document", .notASlug("document/a")),
        Case(.reportSubmitted, #"{"cites":[]}"#, "data.cites", .wrongShape(expected: "a list with an entry, or no member")),
    ]

    @Test("In a line every value has its one spelling", arguments: spellings)
    func spelling(spoilt: Case) throws {
        #expect(throws: LineProblem.fields([FieldProblem(spoilt.path, spoilt.reason)])) { try Self.read(spoilt.type, spoilt.data) }
        // Offered, the same is brought into that spelling, and can then be recorded.
        let offer = try Reading.offer(spoilt.type, data: spoilt.data)
        #expect(throws: Never.self) { try Self.read(spoilt.type, offer.data.text) }
    }

    static let wrong: [Case] = [
        Case(.meetingScheduled, "{}", "data.planned", .missing),
        Case(.meetingScheduled, #"{"planned":20241118}"#, "data.planned", .wrongShape(expected: "a date or an interval")),
        Case(.meetingScheduled, #"{"planned":"soon"}"#, "data.planned", .period(.notADate("soon"))),
        Case(.meetingProposed, #"{"title":7}"#, "data.title", .wrongShape(expected: "a text")),
        Case(.meetingProposed, #"{"title":null}"#, "data.title", .wrongShape(expected: "a text")),
        Case(.meetingProposed, #"{"title":""}"#, "data.title", .emptyText),
        Case(.meetingProposed, "{\"title\":\" \u{A0}\u{3000}\"}", "data.title", .emptyText),
        Case(.meetingProposed, #"{"round":0}"#, "data.round", .notInRange(0, 1...99)),
        Case(.meetingProposed, #"{"round":100}"#, "data.round", .notInRange(100, 1...99)),
        Case(.meetingProposed, #"{"round":"2"}"#, "data.round", .notAnInteger),
        Case(.pledgeMade, #"{"objectives":[0]}"#, "data.objectives[0]", .notInRange(0, 1...23)),
        Case(.pledgeMade, #"{"objectives":[23,24]}"#, "data.objectives[1]", .notInRange(24, 1...23)),
        Case(.pledgeMade, #"{"principles":[11]}"#, "data.principles[0]", .notInRange(11, 1...10)),
        Case(.groupDefined, #"{"isWholeList":"yes","name":"n"}"#, "data.isWholeList", .wrongShape(expected: "true or false")),
        Case(.groupDefined, #"{"isWholeList":null,"name":"n"}"#, "data.isWholeList", .wrongShape(expected: "true or false")),
        Case(.meetingProposed, #"{"by":"Portugal"}"#, "data.by", .wrongShape(expected: "a list")),
        Case(.meetingProposed, #"{"by":["Portugal",""]}"#, "data.by[1]", .emptyText),
        Case(.meetingConvened, #"{"coChairs":["XXX"]}"#, "data.coChairs[0]", .notAState("XXX")),
        Case(.meetingConvened, #"{"coChairs":["prt"]}"#, "data.coChairs[0]", .notAState("prt")),
        Case(.reportSubmitted, #"{"document":"A/79/590"}"#, "data.document", .notASlug("A/79/590")),
        Case(.reportSubmitted, #"{"document":"meeting/a"}"#, "data.document", .notASlug("meeting/a")),
        Case(.reportSubmitted, #"{"cites":[{"at":"p. 3"}]}"#, "data.cites[0].document", .missing),
        Case(.reportSubmitted, #"{"cites":[{"document":"a"}]}"#, "data.cites[0].at", .missing),
        Case(.reportSubmitted, #"{"cites":["a"]}"#, "data.cites[0]", .wrongShape(expected: "an object")),
        Case(.eventRetracted, #"{"event":"a b","reason":"A slip."}"#, "data.event", .notAnEventID("a b")),
        Case(.meetingAgendaSet, #"{"sessions":[{"title":"a"},{"kind":"plenary"}]}"#, "data.sessions[1].title", .missing),
    ]

    @Test("What is wrong in a payload is refused with its place, in a line as in an offer", arguments: wrong)
    func refuses(spoilt: Case) {
        let problem = FieldProblem(spoilt.path, spoilt.reason)
        #expect(throws: LineProblem.fields([problem])) { try Self.read(spoilt.type, spoilt.data) }
        #expect(throws: OfferProblem.fields([problem])) { try Reading.offer(spoilt.type, data: spoilt.data) }
    }

    @Test(
        "A text that nobody sees is refused in an offer; a line that has one reads", arguments: ["\u{200B}", "\u{FEFF} \u{2060}", "\u{AD}"])
    func unseen(text: String) throws {
        let data = "{\"title\":\"\(text)\"}"
        #expect(throws: OfferProblem.fields([FieldProblem("data.title", .emptyText)])) { try Reading.offer(.meetingProposed, data: data) }
        #expect(throws: Never.self) { try Self.read(.meetingProposed, data) }
        #expect(throws: Never.self) { try Reading.offer(.meetingProposed, data: "{\"title\":\"\(text)a\"}") }
    }

    static let unknownWords: [Case] = [
        Case(.meetingProposed, #"{"mode":"online"}"#, "data.mode", .notAWord("online", among: ["in-person", "virtual", "hybrid"])),
        Case(.meetingProposed, #"{"formality":"Formal"}"#, "data.formality", .notAWord("Formal", among: ["formal", "informal"])),
        Case(.reportForwarded, #"{"to":"minister"}"#, "data.to", .notAWord("minister", among: Recipient.words)),
    ]

    @Test("A word that no list has is refused in an offer; in a line it is a later program's", arguments: unknownWords)
    func unknownWord(spoilt: Case) throws {
        #expect(throws: OfferProblem.fields([FieldProblem(spoilt.path, spoilt.reason)])) {
            try Reading.offer(spoilt.type, data: spoilt.data)
        }
        #expect(try Self.read(spoilt.type, spoilt.data).event.payload == nil)
    }

    @Test("An e-mail address is refused in an offer; in a line that was recorded once it stays readable")
    func address() throws {
        let data = #"{"place":"ask jane.doe@example.org"}"#
        let problem = FieldProblem("data.place", .emailAddress("jane.doe@example.org"))
        #expect(throws: OfferProblem.fields([problem])) { try Reading.offer(.meetingProposed, data: data) }
        #expect(try Self.read(.meetingProposed, data).id.isEmpty == false)
    }

    static let requirements: [Case] = [
        Case(.requirementAdopted, #""amount":{"amount":"10.00","currency":"XXX"}"#, "data.amount.currency", .unknownCurrency("XXX")),
        Case(
            .requirementAdopted, #""amount":{"amount":"10","currency":"USD"}"#, "data.amount.amount",
            .money(.wrongMinorDigits("10", expected: 2))),
        Case(
            .requirementAdopted, #""amount":{"amount":"1,000.00","currency":"USD"}"#, "data.amount.amount", .money(.notADecimal("1,000.00"))
        ),
        Case(
            .requirementAdopted, #""amount":{"amount":10,"currency":"USD"}"#, "data.amount.amount",
            .wrongShape(expected: "a decimal text")),
        Case(.requirementAdopted, #""amount":{"amount":"10.00"}"#, "data.amount.currency", .missing),
        Case(.requirementAdopted, #""amount":{"currency":"USD"}"#, "data.amount.amount", .missing),
        Case(.requirementAdopted, #""amount":"10.00 USD""#, "data.amount", .wrongShape(expected: "an object")),
        Case(.requirementAdopted, #""atLeast":-1"#, "data.atLeast", .notInRange(-1, 0...1_000_000_000)),
        Case(.requirementAdopted, #""due":["imrf-2026.start","soon"]"#, "data.due[1]", .notADayRule("soon")),
        Case(.requirementAdopted, #""countedFrom":"imrf-2026""#, "data.countedFrom", .notADayRule("imrf-2026")),
        Case(.requirementAdopted, #""after":["requirement a"]"#, "data.after[0]", .notASlug("requirement a")),
        Case(.requirementAdopted, #""filters":[{"values":["a"]}]"#, "data.filters[0].dimension", .missing),
    ]

    @Test("So is what is wrong in a requirement", arguments: requirements)
    func refusesRequirement(spoilt: Case) {
        let rest = #","area":"fund","forum":"imrf-2026","measure":"m","per":"none","title":"t","verb":"target"}"#
        let data = "{" + spoilt.data + rest
        #expect(throws: OfferProblem.fields([FieldProblem(spoilt.path, spoilt.reason)])) {
            try Reading.offer(.requirementAdopted, data: data)
        }
        #expect(throws: LineProblem.fields([FieldProblem(spoilt.path, spoilt.reason)])) { try Self.read(.requirementAdopted, data) }
    }

    @Test(
        "A yen has no minor digits and a dinar three, and a currency that was withdrawn since 2018 keeps its own",
        arguments: [("7000", "JPY"), ("7000.000", "KWD"), ("7000.00", "EUR"), ("7000.00", "HRK")])
    func minorDigits(amount: String, currency: String) throws {
        let data = """
            {"amount":{"amount":"\(amount)","currency":"\(currency)"},"area":"fund","forum":"f","measure":"m","per":"none","title":"t",\
            "verb":"target"}
            """
        #expect(throws: Never.self) { try Self.read(.requirementAdopted, data) }
    }

    private static func read(_ type: EventType, _ data: String) throws -> RecordedEvent {
        let subject = type.thing.rawValue + "/x"
        return try Reading.line(LineDraft.plain.with(type: type.rawValue, subject: subject, data: try Reading.json(data)).line)
    }
}
