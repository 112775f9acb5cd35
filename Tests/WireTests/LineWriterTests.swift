import Events
import GlobalCompact
import JSON
import Testing
import Wire

@Suite("Lines are written")
struct LineWriterTests {
    private func recording(sequence: Int = 7, batch: BatchPlace? = nil) throws -> Recording {
        let recorded = try #require(Instant("2026-02-03T09:15:42.000000Z"))
        return Recording(id: "review-1", writer: "geneva", sequence: sequence, batch: batch, recorded: recorded)
    }

    private func line(_ offer: Offer, _ recording: Recording) throws -> String {
        String(decoding: try LineWriter.line(of: offer, recording), as: UTF8.self)
    }

    @Test("A line is its members in canonical order with their checksum")
    func members() throws {
        let text = #"{"type":"meeting.scheduled","subject":"meeting/review-2-unece","occurred":"2024-05-02","data":{"planned":"2024-11"}}"#
        let offer = try Reading.offer(text)
        #expect(try line(offer, recording()) == LineDraft.plain.text)
        let second = try line(offer, recording(sequence: 1_234_567_890, batch: BatchPlace(number: 2, count: 3)))
        #expect(second == LineDraft.plain.with("sequence", "1234567890").with("batch", "2/3").text)
    }

    @Test("What is written is read again", arguments: ["2024-05-02", "2024", "../2024-05", "2024-05/..", "2024-05-02/2024-06"])
    func roundTrip(occurred: String) throws {
        let offer = try Reading.offer(
            .meetingProposed, data: #"{"title":"Line\nbreak, \"quotes\", \u00e9 and \ud83c\udf0d"}"#, occurred: occurred)
        let event = try Reading.line(try line(offer, recording()))
        #expect(event.occurred == offer.occurred)
        guard case .meeting(.proposed(let proposed)) = event.event else {
            Issue.record("another event was read: \(event.type)")
            return
        }
        #expect(proposed.meeting.title == "Line\nbreak, \"quotes\", \u{E9} and \u{1F30D}")
    }

    @Test("Unknown members of the payload are written too")
    func unknownMembers() throws {
        let offer = try Reading.offer(.meetingProposed, data: #"{"venue":[1]}"#)
        #expect(try line(offer, recording()).contains(#""data":{"venue":[1]}"#))
    }

    @Test("A line has 65,535 bytes at most, without its newline")
    func length() throws {
        let empty = try LineWriter.line(of: offer(titleLength: 1), recording()).count - 1
        let most = LineLimit.bytes - empty
        let longest = try LineWriter.line(of: offer(titleLength: most), recording())
        #expect(longest.count == 65_535)
        #expect(try Reading.line(longest).id == "review-1")
        let tooLong = try offer(titleLength: most + 1)
        #expect(throws: LineProblem.tooLong(bytes: 65_536)) { try LineWriter.line(of: tooLong, recording()) }
    }

    @Test("A line moved to another writer states the same, also what this program does not know")
    func moved() throws {
        let data: JSONValue = .object([("form", "financial"), ("shares", [1, .null, .object([("\u{E9}", "\u{1F30D}")])])])
        let later = LineDraft.plain.with(type: "visa.issued", subject: "visa/prt-1", data: data)
            .with("dataschema", "urn:gcm-ledger:visa.issued:2").with("batch", "1/3")
        let recorded = try #require(Instant("2026-03-01T00:00:00.000001Z"))
        for batch in [nil, BatchPlace(number: 2, count: 2)] {
            let recording = Recording(id: "review-1", writer: "oslo", sequence: 12, batch: batch, recorded: recorded)
            let expected = later.with("source", "oslo").with("sequence", "0000000012").with("batch", batch.map { .string($0.description) })
                .with("recordedtime", "2026-03-01T00:00:00.000001Z")
            #expect(String(decoding: try LineWriter.line(moving: later.line.span, recording), as: UTF8.self) == expected.text)
            #expect(try Reading.line(expected.line).writer == "oslo")
        }
    }

    @Test("A line that would be too long under another writer is not moved")
    func movedTooFar() throws {
        let empty = try LineWriter.line(of: offer(titleLength: 1), recording()).count - 1
        let longest = try LineWriter.line(of: offer(titleLength: LineLimit.bytes - empty), recording())
        var recording = try recording()
        #expect(try LineWriter.line(moving: longest.span, recording) == longest)
        recording.writer = "geneva-2"
        #expect(throws: LineProblem.tooLong(bytes: 65_537)) { try LineWriter.line(moving: longest.span, recording) }
    }

    private func offer(titleLength: Int) throws -> Offer {
        var proposed = MeetingProposed()
        proposed.meeting.title = String(repeating: "a", count: titleLength)
        let occurred = try Period(parsing: "2024")
        return Offer(
            id: nil, type: .meetingProposed, subject: Subject(.meeting, "x"), occurred: occurred, event: .meeting(.proposed(proposed)),
            data: FieldWriter.object(proposed))
    }
}
