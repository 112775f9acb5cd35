import Events
import Testing

@Suite("One payload a file")
struct PayloadTests {
    private let good = SourceText(
        path: "Sources/Events/Document/DocumentPublished.swift",
        text: "package struct DocumentPublished: Payload {\n    package static let type = EventType.documentPublished\n}\n")

    @Test("Every event type has its payload's file in its thing's folder, and every payload its type")
    func payloads() throws {
        let files = try Repository.swiftFiles(in: "Sources").filter { $0.module == "Events" }
        try #require(EventType.allCases.count >= 18 && files.count > EventType.allCases.count)
        #expect(PayloadRule.violations(files, types: EventType.allCases) == [])
    }

    @Test("A file in its place is well")
    func quiet() {
        #expect(PayloadRule.violations([good], types: [.documentPublished]) == [])
        #expect(PayloadRule.path(of: .meetingAgendaSet) == "Sources/Events/Meeting/MeetingAgendaSet.swift")
        #expect(PayloadRule.path(of: .eventCorrected) == "Sources/Events/Correction/EventCorrected.swift")
    }

    @Test("A type without its file is found, and so is a file in another folder")
    func missing() {
        #expect(PayloadRule.violations([], types: [.documentPublished]).count == 1)
        let elsewhere = SourceText(path: "Sources/Events/Meeting/DocumentPublished.swift", text: good.text)
        #expect(PayloadRule.violations([elsewhere], types: [.documentPublished]).count == 2)
    }

    @Test("Two payloads in a file, a payload of another type and one of no type are found")
    func wrong() {
        let two = SourceText(path: good.path, text: good.text + "package struct Other: Payload {}\n")
        #expect(PayloadRule.violations([two], types: [.documentPublished]).count == 1)
        let other = SourceText(path: good.path, text: good.text.replacing("EventType.documentPublished", with: "EventType.meetingConvened"))
        #expect(PayloadRule.violations([other], types: [.documentPublished]).count == 1)
        let stray = SourceText(path: "Sources/Events/Document/Stray.swift", text: "struct Stray: Payload {}\n")
        #expect(PayloadRule.violations([good, stray], types: [.documentPublished]).count == 1)
    }
}
