import Events
import GlobalCompact

/// A small review cycle that never was, in which every event type occurs and nothing contradicts anything.
package enum SampleHistory {
    /// The lines of two offices, as they were recorded.
    package static func lines() throws -> [Line] {
        try documents() + planning() + reviews() + reports() + rules() + bodies() + decisions() + pledges() + practice() + fund()
            + programme()
            + figures() + corrections()
    }

    /// The ledger of the sample.
    package static func ledger() throws -> TestLedger {
        TestLedger(try lines())
    }

    private static let review = MeetingDescription.review(.eca, round: 4, feedsInto: "forum-2034")

    private static func documents() throws -> [Line] {
        [
            try .opened(on: "2031-01-10").id("opened-geneva").recorded("2031-01-10"),
            try .opened(on: "2031-01-12").id("opened-nairobi").by("nairobi").recorded("2031-01-12"),
            try .document("resolution-2030", publisher: "General Assembly", on: "2030-12-18").id("d1").recorded("2031-01-13"),
            try .document("newsletter-2033", publisher: "Secretariat", on: "2033-11").id("d2").recorded("2033-12-02"),
            try .upgraded(on: "2033-12-01").id("upgraded-geneva").recorded("2033-12-01"),
        ]
    }

    private static func planning() throws -> [Line] {
        [
            try .mandated("forum-2034", "2034", as: .of(.imrf), on: "2030-12-18").citing("resolution-2030", at: "para 12").id(
                "forum-mandate"
            )
            .recorded("2031-01-14"),
            try .scheduled("forum-2034", "2034-05-09/2034-05-12", as: .of(.imrf), on: "2033-11").citing("newsletter-2033").id("forum-days")
                .recorded("2033-12-03"),
            try .proposed("review-eca", "2033-03", as: review, on: "2032-10-04").id("review-idea").by("nairobi").recorded("2032-10-05"),
            try .scheduled("review-eca", "2033-03-14/2033-03-15", as: review, on: "2032-11-20").id("review-days").by("nairobi")
                .recorded("2032-11-21"),
            try .rescheduled("review-eca", "2033-04-04/2033-04-05", on: "2033-02-01").id("review-moved").by("nairobi").recorded(
                "2033-02-01"),
            try .agendaSet("review-eca", ["Opening", "Round table 1"], on: "2033-03-01").id("review-agenda").by("nairobi").recorded(
                "2033-03-02"),
            try .scheduled("hearing-eca", "2033-02-20", as: .of(.hearing, feedsInto: "review-eca"), on: "2033-01-15").id("hearing-days")
                .by("nairobi").recorded("2033-01-16"),
        ]
    }

    private static func reviews() throws -> [Line] {
        [
            try .convened("review-eca", as: review, attended: "KEN MAR", groups: [.migrants, .youth], on: "2033-04-04/2033-04-05")
                .citing("newsletter-2033").id("review-held").by("nairobi").recorded("2033-04-06"),
            try .cancelled("hearing-eca", on: "2033-02-10").id("hearing-off").by("nairobi").recorded("2033-02-11"),
        ]
    }

    private static func reports() throws -> [Line] {
        let summary = ReportDescription.of(.summaryReport, region: .eca, meeting: "review-eca")
        let national = ReportDescription.of(.voluntaryGCMReport, meeting: "review-eca", states: try State.written("KEN"))
        return [
            try .announced("national-ken", "2033-03", as: national, on: "2033-01-20").id("ken-announced").by("nairobi").recorded(
                "2033-01-21"),
            try .submitted("national-ken", as: national, on: "2033-03-20").id("ken-submitted").by("nairobi").recorded("2033-03-21"),
            try .submitted("summary-eca", as: summary, on: "2033-06").citing("newsletter-2033").id("summary-out").recorded("2033-12-04"),
            try .forwarded("summary-eca", to: .coordinator, as: summary, on: "2033-09-30").citing("newsletter-2033").id("summary-on")
                .recorded("2033-12-05"),
        ]
    }

    private static func rules() throws -> [Line] {
        [
            try .adopted("reviews", forum: "forum-2034", on: "2030-12-18") { requirement in
                requirement.filters = [MeasureFilter("kind", ["regional-review"]), MeasureFilter("status", ["held"])]
                requirement.per = .region
                requirement.due = try DayRule.written("2033-12-31")
            }.citing("resolution-2030", at: "para 14").id("reviews-due").recorded("2031-01-15"),
            try .adopted("studies", forum: "forum-2034", on: "2030-12-18") { requirement in
                requirement.measure = "reports"
                requirement.filters = [MeasureFilter("kind", ["study"])]
                requirement.due = try DayRule.written("forum-2034.start-1")
            }.citing("resolution-2030", at: "para 20").id("studies-due").recorded("2031-01-16"),
            try .dropped("studies", on: "2033-11").citing("newsletter-2033").id("studies-off").recorded("2033-12-06"),
            try .looked("register", .nothingFound, at: ["reviews"], regions: [.escap], on: "2034-01-08").id("look").recorded("2034-01-08"),
        ]
    }

    private static func corrections() throws -> [Line] {
        let moved = try Line.forwarded("summary-eca", to: .presidentOfTheGeneralAssembly, on: "2033-09-30").citing("newsletter-2033")
        return [
            try .corrected("summary-on", to: moved, on: "2034-01-09").id("summary-on-2").recorded("2034-01-09"),
            try .looked("register", on: "2034-01-10").id("look-twice").recorded("2034-01-10"),
            try .retracted("look-twice", on: "2034-01-11").id("look-twice-off").recorded("2034-01-11"),
        ]
    }
}
