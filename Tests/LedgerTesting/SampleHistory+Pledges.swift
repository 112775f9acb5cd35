import Events
import GlobalCompact
import Projections

/// What States pledge, and what they do.
extension SampleHistory {
    static func pledges() throws -> [Line] {
        [
            try .pledged("skills-ken", by: "KEN PRT", on: "2032-06-01") { pledge in
                (pledge.title, pledge.type, pledge.forum) = ("Recognise each other's skills", .partnership, "forum-2034")
                (pledge.objectives, pledge.forms) = (.written(5, 18), [.policy])
            }.id("skills-made").by("nairobi").recorded("2032-06-02"),
            try .amended("skills-ken", on: "2032-09-01") { $0.targetDate = try .written("2034") }.id("skills-amended").by("nairobi")
                .recorded("2032-09-02"),
            try .progressed("skills-ken", .planning, on: "2033-01-15").id("skills-planning").by("nairobi").recorded("2033-01-16"),
            try .progressed("skills-ken", on: "2033-06-15").id("skills-under-way").by("nairobi").recorded("2033-06-16"),
            try .fulfilled("skills-ken", on: "2034-01-20").id("skills-fulfilled").by("nairobi").recorded("2034-01-21"),
            try .pledged("skills-prt", by: "PRT", on: "2032-06-03") { $0.title = "Recognition of skills" }.id("skills-again")
                .recorded("2032-06-04"),
            try .same("skills-prt", as: "skills-ken", on: "2032-07-01").id("skills-same").recorded("2032-07-02"),
            try .pledged("data-mar", by: "MAR", on: "2032-06-05") { pledge in
                (pledge.title, pledge.objectives) = ("Publish data every year", .written(1))
            }.id("data-made").recorded("2032-06-06"),
            try .withdrawn("data-mar", on: "2033-02-01").id("data-withdrawn").recorded("2033-02-02"),
        ]
    }

    static func practice() throws -> [Line] {
        func strategy(_ policy: inout PolicyDescription) {
            (policy.title, policy.kind, policy.objectives) = ("National strategy", .strategy, .written(1, 23))
        }
        func guidance(_ support: inout SupportDescription) throws {
            (support.title, support.kind) = ("Guidance on indicators", .guidance)
            support.states = try State.written("MAR")
        }
        return [
            try .policy("strategy-ken", .drafted, on: "2031-09", strategy).id("strategy-drafted").by("nairobi").recorded("2031-10-01"),
            try .policy("strategy-ken", .adopted, on: "2032-02-01", strategy).id("strategy-adopted").by("nairobi").recorded("2032-02-02"),
            try .policy("strategy-ken", .inForce, on: "2032-07-01", strategy).id("strategy-in-force").by("nairobi")
                .recorded("2032-07-02"),
            try .policy("strategy-ken", .ended, on: "2033-12-31").id("strategy-ended").by("nairobi").recorded("2034-01-04"),
            try .support("guidance-mar", .requested, on: "2032-03-01", guidance).id("guidance-asked").recorded("2032-03-02"),
            try .support("guidance-mar", .provided, on: "2032-08-01", guidance).id("guidance-given").recorded("2032-08-02"),
            try .stating(WorkshopHeld.self, "indicators", on: "2032-08-01/2032-08-02") { workshop in
                workshop.title = "Indicators"
                workshop.states = try State.written("KEN MAR")
            }.id("indicators-held").recorded("2032-08-03"),
            try .stating(PracticePublished.self, "one-stop-shop", on: "2032-10-15") { practice in
                (practice.title, practice.objectives) = ("One-stop shop", .written(15))
                practice.states = try State.written("MAR")
            }.id("one-stop-shop").recorded("2032-10-16"),
            try .stating(FindingRecorded.self, "gap-in-data", on: "2033-04-05") { finding in
                (finding.title, finding.kind, finding.meeting) = ("Data are scarce", .gap, "review-eca")
                (finding.objectives, finding.topic) = (.written(1), .prioritiesAndGaps)
            }.id("gap-found").by("nairobi").recorded("2033-04-08"),
            try .answered("gap-in-data", on: "2033-09-01") { answer in
                (answer.extent, answer.workshops, answer.practices) = (.inPart, ["indicators"], ["one-stop-shop"])
            }.id("gap-answered").by("nairobi").recorded("2033-09-02"),
            try .support("advice-mar", .requested, on: "2032-04-01", guidance).id("advice-asked").recorded("2032-04-02"),
            try .supportAnswered("advice-mar", on: "2032-08-02") { $0.workshops = ["indicators"] }.id("advice-answered")
                .recorded("2032-08-03"),
        ]
    }
}
