import Events
import GlobalCompact
import LedgerTesting
import Projections
import Rules
import Testing

@Suite("What is worth a look and refuses nothing")
struct RemarkTests {
    private func remarks(_ lines: Line..., today: String = "2024-05-17") throws -> [String] {
        Remarks.of(TestLedger(lines).eventIndex, today: try .written(today)).map { "\($0.subject): \($0.reason)" }
    }

    @Test("Deposits above what was committed, in the same currency")
    func deposits() throws {
        func ledger(_ part: String) throws -> [String] {
            try remarks(
                .contribution("deu", .committed, "5.00 EUR", on: "2022-01-01"),
                .contribution("deu", .deposited, "3.00 EUR", on: "2022-02-01"),
                .contribution("deu", .deposited, part, on: "2022-03-01"))
        }
        #expect(try ledger("2.00 EUR") == [])
        #expect(try ledger("9.00 USD") == [])
        #expect(
            try remarks(
                .contribution("deu", .committed, "5.00 USD", on: "2022-01-01"),
                .contribution("deu", .deposited, "3.00 EUR", booked: "3.30 USD", on: "2022-02-01"),
                .contribution("deu", .deposited, "1.71 USD", on: "2022-03-01"))
                == ["contribution/deu: depositsAboveCommitment(deposited: \"USD 5.01\", committed: \"USD 5.00\")"])
        #expect(
            try remarks(
                .contribution("deu", .committed, "5.00 EUR", on: "2022-01-01"),
                .contribution("deu", .deposited, "6.00 EUR", on: "2022-02-01"), .repaid("deu", "1.00 EUR", on: "2022-03-01")) == [])
        #expect(
            try ledger("2.01 EUR") == [
                "contribution/deu: depositsAboveCommitment(deposited: \"EUR 5.01\", committed: \"EUR 5.00\")"
            ])
        #expect(try remarks(.contribution("deu", .deposited, "3.00 EUR", on: "2022-02-01")) == [])
    }

    @Test("A pledge of which nothing was reported for two years, since it was made or since the last report")
    func longWithoutReport() throws {
        func made(_ more: Line..., today: String = "2024-05-17") throws -> [String] {
            let lines = [try Line.pledged("skills", on: "2022-05-17")] + more
            return Remarks.of(TestLedger(lines).eventIndex, today: try .written(today)).map { "\($0.subject): \($0.reason)" }
        }
        let never = ["pledge/skills: noProgressReported(made: \"2022-05-17\")"]
        #expect(try made() == never)
        #expect(try made(today: "2024-05-16") == [])
        #expect(try made(.progressed("skills", on: "2023-05-17")) == [])
        #expect(
            try made(.progressed("skills", on: "2022-06"), .progressed("skills", on: "2022-05-18"), today: "2026-01-01") == [
                "pledge/skills: longSinceReported(last: \"2022-06\")"
            ])
        #expect(try made(.fulfilled("skills", on: "2022-06-01"), today: "2030-01-01") == [])
        #expect(try made(.withdrawn("skills", on: "2022-06-01"), today: "2030-01-01") == [])
        let other = [try Line.pledged("other", on: "2024-01-01"), try .same("skills", as: "other", on: "2024-01-01")]
        #expect(try made(other[0], other[1]) == never)
        #expect(try made(other[0], other[1], .progressed("other", on: "2024-02-01")) == [])
        #expect(try remarks(.pledged("skills", on: "../2022-05-17")) == ["pledge/skills: noProgressReported(made: \"../2022-05-17\")"])
        #expect(try remarks(.pledged("skills", on: "2022/2023")) == [])
    }

    @Test("Days in years before 1945, and more than 25 years after the day of recording, of whatever states them")
    func days() throws {
        func meeting(_ occurred: String, planned: String, recorded: String = "2024-05-01") throws -> [String] {
            let line = try Line.stating(MeetingScheduled.self, "m", on: occurred) {
                $0.planned = try .written(planned)
                $0.meeting.title = "M"
            }
            return try remarks(line.recorded(recorded))
        }
        #expect(try meeting("2024-03-01", planned: "2049-05-01") == [])
        #expect(try meeting("2024-03-01", planned: "2206-05-05") == ["meeting/m: farAhead(field: \"planned\", day: \"2206-05-05\")"])
        #expect(try meeting("2024-03-01", planned: "2024-05/2049-05") == ["meeting/m: farAhead(field: \"planned\", day: \"2049-05-31\")"])
        #expect(
            try meeting("2024-03-01", planned: "2049-05-01", recorded: "2024-04-01").count == 1, "it is the day of recording that counts")
        #expect(try meeting("1945-01-01", planned: "1946") == [])
        #expect(try meeting("0204-03-01", planned: "2024") == ["meeting/m: longAgo(field: \"occurred\", day: \"0204-03-01\")"])
        #expect(try meeting("../1944-12-31", planned: "2024") == ["meeting/m: longAgo(field: \"occurred\", day: \"1944-12-31\")"])
        #expect(try meeting("../2024", planned: "2024") == [])
        let want = try Line.stating(RequirementAdopted.self, "r", on: "2024-01-01") {
            $0.due = [try #require(DayRule("2206-07-31")), try #require(DayRule("{year}-07-31")), try #require(DayRule("m.start-1"))]
        }
        #expect(try remarks(want.recorded("2024-05-01")) == ["requirement/r: farAhead(field: \"due\", day: \"2206-07-31\")"])
    }

    @Test("Of a correction it is what it says that is looked at, and what was corrected is not")
    func correctedDays() throws {
        let slip = try Line.pledged("p", on: "0024-03-11").id("slip").recorded("2024-05-01")
        #expect(try remarks(slip).contains { $0.contains("longAgo") })
        #expect(
            try !remarks(slip, .corrected("slip", to: .pledged("p", on: "2024-03-11")).recorded("2024-05-02")).contains {
                $0.contains("longAgo")
            })
    }

    @Test("A figure that a document leaves blank")
    func blank() throws {
        #expect(try remarks(.figure("donors", of: "contributions", on: "2024-10-01")) == ["figure/donors: blankFigure"])
        #expect(try remarks(.figure("donors", of: "contributions", 0, on: "2024-10-01")) == [])
    }

    private func titled(_ first: String, _ second: String) throws -> [String] {
        try remarks(.pledged("a", on: "2023-05-17") { $0.title = first }, .pledged("b", on: "2023-05-18") { $0.title = second })
    }

    @Test(
        "Two titles of one kind of thing that differ only in Unicode normalisation, case, space or what is hidden",
        arguments: [
            ("Skills for all", "skills  for All"), ("Caf\u{E9}", "Cafe\u{301}"), ("Skills for all", "Skills\u{A0}for all "),
            ("Skills", "Ski\u{200B}lls"), ("STRASSE", "Straße"), ("Profile", "Proﬁle"), ("ΟΔΟΣ", "οδοσ"),
        ])
    func sameTitles(_ first: String, _ second: String) throws {
        #expect(try titled(first, second) == ["pledge/b: sameTitle(other: \"pledge/a\")"])
        #expect(try titled(second, first) == ["pledge/b: sameTitle(other: \"pledge/a\")"])
    }

    @Test(
        "Other titles, and the very same, which many things have on purpose, are none",
        arguments: [
            ("Skills for all", "Skills for some"), ("Skills for all", "Skills for all"), ("Skills", "Skill s"),
            ("Resume", "Résumé"),
        ])
    func otherTitles(_ first: String, _ second: String) throws {
        #expect(try titled(first, second) == [])
    }

    @Test("Of three, each is told beside the first; things of two kinds, one thing's own events and the names of one pledge are none")
    func titlesOfThings() throws {
        func pledge(_ slug: String, _ title: String) throws -> Line {
            try .pledged(slug, on: "2023-05-17") { $0.title = title }
        }
        #expect(
            try remarks(pledge("c", "skills"), pledge("b", "SKILLS"), pledge("a", "Skills")) == [
                "pledge/b: sameTitle(other: \"pledge/a\")", "pledge/c: sameTitle(other: \"pledge/a\")",
            ])
        #expect(try remarks(pledge("a", "a document"), .document("a", on: "2023-01-01")) == [])
        #expect(try remarks(pledge("a", "Skills"), .amended("a", on: "2023-06-01") { $0.title = "skills" }) == [])
        #expect(try remarks(pledge("a", "Skills"), pledge("b", "skills"), .same("b", as: "a", on: "2023-06-01")) == [])
        #expect(try remarks(pledge("a", "Skills"), pledge("b", "skills"), .same("a", as: "b", on: "2023-06-01")) == [])
        #expect(
            try remarks(pledge("a", "Data"), pledge("b", "skills"), pledge("c", "Skills"), .same("b", as: "a", on: "2023-06-01")) == [
                "pledge/c: sameTitle(other: \"pledge/a\")"
            ])
        #expect(
            try remarks(.opened(on: "2023-01-01"), .opened(on: "2023-01-01").by("nairobi"), pledge("a", "Skills")) == [])
    }

    @Test("Two documents of one symbol")
    func symbols() throws {
        func document(_ slug: String, _ symbol: String?) throws -> Line {
            try .stating(DocumentPublished.self, slug, on: "2023-01-01") { ($0.title, $0.symbol) = ("On " + slug, symbol) }
        }
        #expect(try remarks(document("a", "A/79/590"), document("b", "a/79/590")) == ["document/b: sameSymbol(other: \"document/a\")"])
        #expect(try remarks(document("a", "A/79/590"), document("b", "A/79/591")) == [])
        #expect(try remarks(document("a", nil), document("b", nil)) == [])
    }

    @Test("A step that certainly came before the one that leads to it")
    func steps() throws {
        let kind = ReportDescription.of(.summaryReport)
        func forwarded(_ day: String) throws -> [String] {
            try remarks(
                .document("d", on: "2023-01-01"), .submitted("summary", as: kind, on: "2023-06"),
                .forwarded("summary", to: .coordinator, as: kind, on: day))
        }
        #expect(
            try forwarded("2023-05-31") == [
                "report/summary: stepBefore(step: \"report.forwarded\", earlier: \"report.submitted\")"
            ])
        #expect(try forwarded("2023-06-01") == [])
        #expect(try forwarded("../2023-06-30") == [])
        #expect(try remarks(.forwarded("summary", to: .coordinator, as: kind, on: "2023-05-31")) == [])
    }

    @Test("Remarks refuse nothing")
    func refuseNothing() throws {
        let ledger = try given(.pledged("skills", on: "2022-05-17"), .figure("donors", of: "contributions", on: "2024-10-01"))
        #expect(ConsistencyRules.contradictions(ledger.eventIndex) == [])
        #expect(Remarks.of(ledger.eventIndex, today: try .written("2030-01-01")).count == 2)
    }
}
