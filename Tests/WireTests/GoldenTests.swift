import Events
import GlobalCompact
import JSON
import LedgerTesting
import Testing
import Wire

@Suite("Golden lines")
struct GoldenTests {
    @Test("Every line is of a version of a type that there is, and no line stands twice")
    func complete() {
        let counts = EventType.allCases.flatMap { type in (1...type.latestVersion).map { GoldenLines.of(type, version: $0).count } }
        #expect(counts.reduce(0, +) == GoldenLines.all.count)
        #expect(Set(GoldenLines.all).count == GoldenLines.all.count)
    }

    @Test("Every line is read, and written again: byte for byte, where its periods are spelled as today", arguments: GoldenLines.all)
    func roundTrip(line: String) throws {
        let event = try Reading.line(line)
        let again = try Self.written(event)
        guard GoldenLines.isFormerlySpelled(line) else {
            #expect(again == line)
            return
        }
        #expect(again != line && !GoldenLines.isFormerlySpelled(again))
        let read = try Reading.line(again)
        #expect(read.occurred == event.occurred && read.id == event.id && read.sequence == event.sequence)
        #expect(try Self.content(of: again) == Self.content(of: line), "it means the same")
        #expect(try Self.written(read) == again)
    }

    @Test("Every place in which a period may stand has lines with ends of two precisions, and their twins of today")
    func formerSpellings() {
        let former = GoldenLines.all.filter(GoldenLines.isFormerlySpelled)
        for place in ["occurred", "planned", "deadline", "until", "covers", "targetDate", "asAt", "over", "on"] {
            let isFormer = former.contains { $0.contains("\"\(place)\":\"") }
            #expect(isFormer, "\(place)")
        }
        #expect(former.contains { $0.contains("\"content\":") } && former.contains { $0.contains("\"changes\":") })
    }

    private static func content(of line: String) throws -> JSONValue {
        var reader = LineReader()
        return try reader.content(of: line.utf8.span)
    }

    private static func written(_ event: RecordedEvent) throws -> String {
        let payload = try #require(event.event.payload)
        let type = Swift.type(of: payload).type
        #expect(event.type == type.rawValue)
        let offer = Offer(
            id: event.id, type: type, subject: try #require(Subject(event.subject)), occurred: event.occurred, event: event.event,
            data: FieldWriter.object(payload))
        let recording = Recording(
            id: event.id, writer: event.writer, sequence: event.sequence, batch: event.batch, recorded: event.recorded)
        return String(decoding: try LineWriter.line(of: offer, recording), as: UTF8.self)
    }

    @Test(
        "One line of a version of a type has every field of its payload today, one the required ones only; others are of before",
        arguments: EventType.allCases)
    func fields(type: EventType) throws {
        for version in 1...type.latestVersion {
            let lines = GoldenLines.of(type, version: version)
            let specs = FieldList.of(type, version: version)
            let members = try lines.map { try Self.members(of: $0) }
            #expect(lines.count >= 2 && members.contains(specs.map(\.name).sorted()))
            #expect(members.contains(specs.filter(\.isRequired).map(\.name).sorted()))
        }
    }

    @Test("A correction that holds only what changes has all that can change in the first line, and one field in the second")
    func changes() throws {
        let lines = GoldenLines.of(.eventCorrected, version: 2)
        #expect(
            try lines.prefix(2).map { try Self.changes(of: $0) }
                == [["cleared", "data", "occurred", "subject", "type"], ["occurred", "type"]])
        guard case .event(.corrected(let correction)) = try Reading.line(lines[0]).event, let changes = correction.changes else {
            Issue.record("no correction of version 2 was read")
            return
        }
        #expect(changes.type == .reportSubmitted && changes.subject == Subject(.report, "prt-2024"))
        #expect(changes.occurred?.description == "2024-09-16" && changes.cleared == ["meeting", "note"])
        #expect(changes.members == ["cites", "document", "kind", "offices", "region", "round", "states", "symbol", "title"])
    }

    private static func changes(of line: String) throws -> [String] {
        guard case .object(let members) = try Reading.json(line),
            case .object(let data)? = members.first(where: { $0.name == "data" })?.value,
            case .object(let changes)? = data.first(where: { $0.name == "changes" })?.value
        else { return [] }
        return changes.map(\.name)
    }

    @Test("What was read is what the line says")
    func values() throws {
        let event = try Reading.line(try #require(GoldenLines.of(.meetingConvened).first))
        #expect(event.id == "meeting-convened-1")
        #expect(event.writer == "geneva")
        #expect(event.batch == BatchPlace(number: 1, count: 2))
        #expect(event.subject == "meeting/review-2-unece")
        #expect(event.occurred.description == "2024-11-25/2024-11-26")
        #expect(event.recorded == Instant("2026-02-03T09:15:42.000000Z"))
        guard case .meeting(.convened(let convened)) = event.event else {
            Issue.record("another event was read: \(event.type)")
            return
        }
        #expect(convened.meeting.region == .unece)
        #expect(convened.attended.map(\.code) == ["ALB", "PRT", "SRB"])
        #expect(convened.participants == 340)
        #expect(convened.participantsExactness == .over)
        #expect(convened.groups.contains(.migrants))
        #expect(convened.cites.last == Citation(document: "work-plan-2024", at: "p. 3, “Next steps”"))
    }

    @Test("A reader that has read other lines reads the next one no differently")
    func reuse() throws {
        var reader = LineReader()
        for line in GoldenLines.all.reversed() {
            let bytes = Array(line.utf8)
            let (again, alone) = (try reader.read(bytes.span), try Reading.line(line))
            #expect(again.id == alone.id && again.sequence == alone.sequence)
            #expect(throws: LineProblem.self) { try reader.read(Array("{}".utf8).span) }
        }
    }

    private static func members(of line: String) throws -> [String] {
        var reader = LineReader()
        let bytes = Array(line.utf8)
        guard case .object(let content) = try reader.content(of: bytes.span),
            case .object(let data)? = content.first(where: { $0.name == "data" })?.value
        else { return [] }
        return data.map(\.name)
    }
}
