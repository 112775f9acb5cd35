import Events
import GlobalCompact
import History
import Journal
import Testing
import Wire

@Suite("What becomes of an offered event")
struct OutcomeTests {
    private static let difference = ContentDifference(path: "data.title", left: #""Meeting a""#, right: #""Another title""#)

    @Test("The same id with the same content exists, in whatever spelling it is offered, and nothing is written")
    func exists() throws {
        try TestLedger.with { ledger in
            try ledger.append(try Offers.meetings("a", "b"))
            let before = try ledger.bytes()
            let again = try Offers.meeting("b", title: "Meeting b", occurred: "2024-05-02/2024-05-02")
            let result = try ledger.append([again])
            #expect(result.outcomes == [.exists(id: "b", writer: "geneva", sequence: 3, correctedBy: nil)])
            #expect(result.isAccepted)
            #expect(try ledger.bytes() == before)
        }
    }

    @Test("What exists takes no place in a batch that is recorded")
    func existsAmongNew() throws {
        try TestLedger.with { ledger in
            try ledger.append(try Offers.meetings("a"))
            let result = try ledger.append(try Offers.meetings("b", "a", "c"))
            #expect(
                result.outcomes == [
                    .recorded(id: "b", sequence: 3), .exists(id: "a", writer: "geneva", sequence: 2, correctedBy: nil),
                    .recorded(id: "c", sequence: 4),
                ])
            #expect(try ledger.events().map { $0.batch?.description } == [nil, nil, "1/2", "2/2"])
        }
    }

    @Test("The same id with other content conflicts, and the first differing field is named; nothing is written")
    func conflicts() throws {
        try TestLedger.with { ledger in
            try ledger.append(try Offers.meetings("a"))
            let before = try ledger.bytes()
            let result = try ledger.append([try Offers.meeting("a", title: "Another title", occurred: "2024-05-03")])
            #expect(result.outcomes == [.conflicts(id: "a", writer: "geneva", sequence: 2, difference: Self.difference)])
            #expect(!result.isAccepted)
            #expect(try ledger.bytes() == before)
        }
    }

    @Test("One that conflicts holds the rest of its batch back, but what exists still exists")
    func heldBack() throws {
        try TestLedger.with { ledger in
            try ledger.append(try Offers.meetings("a", "z"))
            let before = try ledger.bytes()
            let offers = try Offers.meetings("b") + [try Offers.meeting("a", title: "Another title")] + Offers.meetings("z", "c")
            let result = try ledger.append(offers)
            #expect(
                result.outcomes == [
                    .heldBack(id: "b"), .conflicts(id: "a", writer: "geneva", sequence: 2, difference: Self.difference),
                    .exists(id: "z", writer: "geneva", sequence: 3, correctedBy: nil), .heldBack(id: "c"),
                ])
            #expect(!result.isAccepted)
            #expect(try ledger.bytes() == before)
        }
    }

    @Test("Within a batch too an id stands for one content")
    func withinABatch() throws {
        try TestLedger.with { ledger in
            let same = try ledger.append(try Offers.meetings("b", "a", "a"))
            #expect(
                same.outcomes == [
                    .recorded(id: "b", sequence: 2), .recorded(id: "a", sequence: 3),
                    .exists(id: "a", writer: "geneva", sequence: 3, correctedBy: nil),
                ])
            #expect(try ledger.events().count == 3)
            let before = try ledger.bytes()
            let other = try ledger.append(try Offers.meetings("c") + [try Offers.meeting("c", title: "Another title")])
            #expect(other.outcomes.first == .heldBack(id: "c"))
            let difference = ContentDifference(path: "data.title", left: #""Meeting c""#, right: #""Another title""#)
            #expect(other.outcomes.last == .repeatsID(id: "c", earlier: 0, difference: difference))
            #expect(!other.isAccepted)
            // What is the same as an event that is held back is not there either.
            let meeting = try Offers.meeting("d", title: "D")
            let held = try ledger.append([meeting, meeting, try Offers.meeting("a", title: "Another title")])
            #expect(held.outcomes.prefix(2) == [.heldBack(id: "d"), .heldBack(id: "d")])
            #expect(try ledger.bytes() == before)
        }
    }

    @Test("A first day that had begun nowhere on Earth is refused, and the day of UTC+14 is not")
    func afterTheDayOfRecording() throws {
        try TestLedger.with { ledger in
            let before = try ledger.bytes()
            let result = try ledger.append([try Offers.meeting("b"), try Offers.meeting("a", occurred: "2026-02-05/2026-03")])
            let reason = FieldProblem.Reason.afterTheDayOfRecording(
                first: try #require(Day("2026-02-05")), recording: try #require(Day("2026-02-04")))
            #expect(result.outcomes == [.heldBack(id: "b"), .refused(id: "a", [FieldProblem(path: "occurred", reason: reason)])])
            #expect(!result.isAccepted)
            #expect(try ledger.bytes() == before)
            #expect(try ledger.append([try Offers.meeting("a", occurred: "2026-02-04/2026-03")]).isAccepted)
        }
    }

    @Test("Of several changes of one event in a batch the last holds: ids that sort otherwise are refused, and those that are given do not")
    func changesTogether() throws {
        try TestLedger.with { ledger in
            try ledger.append(try Offers.meetings("a"))
            let before = try ledger.bytes()
            let reason = FieldProblem.Reason.sortsBefore("z", event: "a")
            let refused = try ledger.append([try Offers.correction("z", of: "a", title: "One"), try Offers.retraction("r", of: "a")])
            #expect(refused.outcomes == [.heldBack(id: "z"), .refused(id: "r", [FieldProblem(path: "id", reason: reason)])])
            #expect(try ledger.bytes() == before)
            // Of another event each id is as good as any other.
            try ledger.append(try Offers.meetings("b"))
            #expect(try ledger.append([try Offers.correction("y", of: "a"), try Offers.retraction("q", of: "b")]).isAccepted)
            for round in 0..<20 {
                let titles = ["One", "Two", "Three \(round)"]
                let ids = try ledger.append(
                    try titles.map { title throws(OfferProblem) in
                        try Offers.correction(nil, of: "a", title: title)
                    }
                ).outcomes.map { outcome in
                    if case .recorded(let id, _) = outcome { id } else { "" }
                }
                #expect(ids == ids.sorted() && !ids.contains(""))
            }
        }
    }

    @Test("What exists says by what it was retracted since; brought back, it exists as before")
    func retractedSince() throws {
        try TestLedger.with { ledger in
            let meeting = try Offers.meetings("a")
            try ledger.append(meeting)
            try ledger.append([try Offers.retraction("r", of: "a")])
            let exists = try ledger.append(meeting).outcomes
            #expect(exists == [.exists(id: "a", writer: "geneva", sequence: 2, correctedBy: nil, retractedBy: "r")])
            try ledger.append([try Offers.retraction("q", of: "r")])
            #expect(try ledger.append(meeting).outcomes == [.exists(id: "a", writer: "geneva", sequence: 2, correctedBy: nil)])
        }
    }

    @Test("What is too long for a line is refused with its length")
    func tooLong() throws {
        try TestLedger.with { ledger in
            let before = try ledger.bytes()
            // Offered it is short enough: a line has more members than an offer.
            let result = try ledger.append([try Offers.meeting("b"), try Offers.meeting("a", title: String(repeating: "a", count: 65_400))])
            #expect(result.outcomes.first == .heldBack(id: "b"))
            guard case .tooLong(let id, let bytes)? = result.outcomes.last else {
                Issue.record("it was not refused")
                return
            }
            #expect(id == "a" && bytes > 65_535)
            #expect(try ledger.bytes() == before)
        }
    }

    @Test("What the judge objects to is held back, all of it")
    func objections() throws {
        try TestLedger.with { ledger in
            let before = try ledger.bytes()
            let result = try ledger.append(try Offers.meetings("a", "b"), objections: ["the meeting was cancelled"])
            #expect(result.objections == ["the meeting was cancelled"])
            #expect(result.outcomes == [.heldBack(id: "a"), .heldBack(id: "b")])
            #expect(!result.isAccepted)
            #expect(try ledger.bytes() == before)
            #expect(try ledger.append(try Offers.meetings("a", "b"), objections: []).isAccepted)
        }
    }

    @Test("What exists says whether it was corrected since, by which correction")
    func correctedSince() throws {
        try TestLedger.with { ledger in
            try ledger.append(try Offers.meetings("a"))
            try ledger.append([try Offers.correction("fix-1", of: "a")])
            #expect(
                try ledger.append(try Offers.meetings("a")).outcomes
                    == [.exists(id: "a", writer: "geneva", sequence: 2, correctedBy: "fix-1")])
            try ledger.append([try Offers.retraction("back-1", of: "fix-1")])
            #expect(
                try ledger.append(try Offers.meetings("a")).outcomes
                    == [.exists(id: "a", writer: "geneva", sequence: 2, correctedBy: nil)])
        }
    }

    @Test("A retry after an answer that never arrived is harmless, for one event and for a batch")
    func retry() throws {
        try TestLedger.with { ledger in
            let offers = try Offers.meetings("a", "b", "c")
            let first = try ledger.append(offers)
            let bytes = try ledger.bytes()
            let second = try ledger.append(offers)
            #expect(first.isAccepted && second.isAccepted)
            #expect(second.outcomes.map(\.id) == first.outcomes.map(\.id))
            #expect(try ledger.bytes() == bytes)
        }
    }
}
