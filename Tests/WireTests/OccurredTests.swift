import Events
import GlobalCompact
import JSON
import Testing
import Wire

@Suite("When an event occurred, and its effective day")
struct OccurredTests {
    static let effectiveDays: [(occurred: String, effective: String)] = [
        ("2024-05-02", "2024-05-02"),
        ("2024-02", "2024-02-29"),
        ("2023", "2023-12-31"),
        ("2024-05-02/2024-05-04", "2024-05-04"),
        ("2022/2023", "2023-12-31"),
        ("2024-05-02/2024-12-31", "2024-12-31"),
        ("2024-05-02/2024", "2024-12-31"),
        ("2024-07/2024-12", "2024-12-31"),
        ("2024-07/2024", "2024-12-31"),
        ("../2024-05", "2024-05-31"),
        ("2024-05-02/..", "2024-05-02"),
        ("2024-05/..", "2024-05-31"),
        ("2024/..", "2024-12-31"),
    ]

    @Test("The time is the last day that may be meant; of an open end, the last day of its start", arguments: effectiveDays)
    func effectiveDay(occurred: String, effective: String) throws {
        let event = try Reading.line(LineDraft.plain.with(occurred: occurred, effective: effective).line)
        #expect([event.occurred.description, event.occurred.formerSpelling].contains(occurred))
        #expect(event.occurred.last.description == effective)
    }

    @Test(
        "Any other time is refused",
        arguments: [
            ("2024-05-02/2024-05-04", "2024-05-02T00:00:00Z", "2024-05-04T00:00:00Z"),
            ("2024-05", "2024-05-30T00:00:00Z", "2024-05-31T00:00:00Z"),
            ("2024-05-02", "2024-05-02T00:00:01Z", "2024-05-02T00:00:00Z"),
            ("2024-05-02", "2024-05-02T00:00:00.000000Z", "2024-05-02T00:00:00Z"),
            ("2024-05-02", "2024-05-02", "2024-05-02T00:00:00Z"),
        ])
    func otherTime(occurred: String, time: String, expected: String) {
        let draft = LineDraft.plain.with("occurred", .string(occurred)).with("time", .string(time))
        #expect(throws: LineProblem.fields([FieldProblem("time", .effectiveDayDiffers(found: time, expected: expected))])) {
            try Reading.line(draft.line)
        }
    }

    @Test(
        "A period in a line is spelled as it is written, or as it was before",
        arguments: [
            ("2024-05-01/2024-05-31", "2024-05", "2024-05-31"), ("2024-01/2024-12", "2024", "2024-12-31"),
            ("2024-05-02/2024-05-02", "2024-05-02", "2024-05-02"), ("../2024-05-31", "../2024-05", "2024-05-31"),
            ("2024-07-01/2024-12-31", "2024-07/2024-12", "2024-12-31"), ("2024-07/2024-12-31", "2024-07/2024-12", "2024-12-31"),
        ])
    func spelling(other: String, written: String, effective: String) throws {
        #expect(throws: LineProblem.fields([FieldProblem("occurred", .otherSpelling(other, written: written))])) {
            try Reading.line(LineDraft.plain.with(occurred: other, effective: effective).line)
        }
        #expect(try Reading.line(LineDraft.plain.with(occurred: written, effective: effective).line).occurred.description == written)
    }

    @Test(
        "What is no period says why",
        arguments: [
            ("", PeriodProblem.empty), ("2024-02-30", .noSuchDay("2024-02-30")),
            ("2024-05-02T10:00:00Z", .clockTime("2024-05-02T10:00:00Z")),
            ("2024~", .higherLevel("2024~")), ("../..", .bothEndsOpen), ("2025/2024", .endsBeforeStart("2025/2024")),
            ("spring", .notADate("spring")),
        ])
    func noPeriod(text: String, problem: PeriodProblem) {
        #expect(throws: LineProblem.fields([FieldProblem("occurred", .period(problem))])) {
            try Reading.line(LineDraft.plain.with("occurred", .string(text)).line)
        }
    }

    @Test(
        "The first day is not after the day that had begun at UTC+14; the last may be",
        arguments: [
            ("2026-02-03", "2026-02-03"), ("2026-02-03/2026-02-09", "2026-02-09"), ("2026", "2026-12-31"), ("../2027", "2027-12-31"),
        ])
    func notAfterRecording(occurred: String, effective: String) throws {
        #expect(try Reading.line(LineDraft.plain.with(occurred: occurred, effective: effective).line).id == "review-1")
    }

    @Test(
        "The day that had begun at UTC+14 when it was recorded is no day to come",
        arguments: [
            ("2026-02-04", "2026-02-03T10:00:00.000000Z", true), ("2026-02-04", "2026-02-03T09:59:59.999999Z", false),
            ("2026-02-05", "2026-02-03T23:59:59.999999Z", false),
        ])
    func farthestEast(occurred: String, recorded: String, isTaken: Bool) throws {
        let line = LineDraft.plain.with(occurred: occurred, effective: occurred).with("recordedtime", .string(recorded)).line
        let isRead = (try? Reading.line(line)) != nil
        #expect(isRead == isTaken)
    }

    @Test(
        "A first day that had begun nowhere on Earth is refused",
        arguments: [
            ("2026-02-04", "2026-02-04", "2026-02-04"), ("2026-03", "2026-03-31", "2026-03-01"), ("2027/..", "2027-12-31", "2027-01-01"),
        ])
    func afterRecording(occurred: String, effective: String, first: String) throws {
        let first = try #require(Day(first))
        let recording = try #require(Day("2026-02-03"))
        let reason = FieldProblem.Reason.afterTheDayOfRecording(first: first, recording: recording)
        #expect(throws: LineProblem.fields([FieldProblem("occurred", reason)])) {
            try Reading.line(LineDraft.plain.with(occurred: occurred, effective: effective).line)
        }
    }
}
