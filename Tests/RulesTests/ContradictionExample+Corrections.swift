import Events
import LedgerTesting

extension ContradictionExample {
    /// A meeting held, recorded under the id `fact`, and more lines.
    private static func held(_ more: Line...) throws -> TestLedger {
        TestLedger([try .convened("review", on: "2024-03-11").id("fact").recorded("2024-03-12")] + more)
    }

    private static func correction(_ event: String = "fact", replaces version: String? = nil) throws -> Line {
        try .corrected(event, replaces: version, to: .convened("review", on: "2024-03-10"))
    }

    static let corrections: [ContradictionExample] = [
        ContradictionExample(.conflictingContent, "One id with two contents", event: "fact") {
            try held(.convened("review", on: "2024-03-12").id("fact").by("nairobi"))
        } right: {
            try held(.convened("review", on: "2024-03-11").id("fact").by("nairobi"))
        },
        ContradictionExample(.conflictingContent, "One id with two contents, and another id retracted", event: "fact") {
            try held(
                .convened("review", on: "2024-03-12").id("fact").by("nairobi"), .convened("review", on: "2024-03-12").id("again"),
                .retracted("again").id("x"))
        } right: {
            try held(.convened("review", on: "2024-03-12").id("fact").by("nairobi"), .retracted("fact").id("x"))
        },
        ContradictionExample(.namesNothing, "A retraction of nothing") {
            try held(.retracted("facts").id("x"))
        } right: {
            try held(.retracted("fact").id("x"))
        },
        ContradictionExample(.namesNothing, "A correction of nothing") {
            try held(correction("facts").id("x"))
        } right: {
            try held(correction().id("x"))
        },
        ContradictionExample(
            .namesLater, "A retraction recorded together with what it names; one recorded before it, whose clock was ahead"
        ) {
            try held(.retracted("fact").id("x").recorded("2024-03-12"))
        } right: {
            try held(.retracted("fact").id("x").recorded("2024-03-11"))
        },
        ContradictionExample(.namesLater, "A correction recorded together with what it names") {
            try held(correction().id("x").recorded("2024-03-12"))
        } right: {
            try held(correction().id("x").recorded("2024-03-13"))
        },
        ContradictionExample(.alreadyRetracted, "A second retraction") {
            try held(.retracted("fact").id("r"), .retracted("fact").id("x"))
        } right: {
            try held(.retracted("fact").id("r"), .retracted("r").id("r2"), .retracted("fact").id("x"))
        },
        ContradictionExample(.alreadyRetracted, "Two retractions of one batch") {
            try held(.retracted("fact").id("r").recorded("2024-04-01"), .retracted("fact").id("x").recorded("2024-04-01"))
        } right: {
            try held(.retracted("fact").id("r").recorded("2024-04-01"))
        },
        ContradictionExample(.alreadyRetracted, "A correction of what was retracted before; not of what is retracted after it") {
            try held(.retracted("fact").id("r"), correction().id("x"))
        } right: {
            try held(correction().id("x"), .retracted("fact").id("r"))
        },
        ContradictionExample(.untouchable, "A retraction of a file's opening") {
            try given(.opened(on: "2024-01-01").id("open"), .retracted("open").id("x"))
        } right: {
            try given(.opened(on: "2024-01-01").id("open"), .document("brief", on: "2024-01-01").id("d"), .retracted("d").id("x"))
        },
        ContradictionExample(.changesType, "A correction to another type") {
            try held(.corrected("fact", to: .proposed("review", on: "2024-03-11")).id("x"))
        } right: {
            try held(.corrected("fact", to: .convened("other", on: "2024-03-11")).id("x"))
        },
        ContradictionExample(.changesType, "A correction of an event of an unknown type; of an unknown version of its own type") {
            try given(
                .unknown("meeting.adjourned", "meeting/review", on: "2024-03-11").id("later"),
                .changed("later", MeetingConvened.self, occurred: "2024-03-10").id("x"))
        } right: {
            try given(
                .unknown("meeting.convened", "meeting/review", on: "2024-03-11").id("later"),
                .changed("later", MeetingConvened.self, occurred: "2024-03-10").id("x"))
        },
        ContradictionExample(.changesType, "A correction of a correction, which would change nothing") {
            try held(correction().id("c1"), correction("c1").id("x"))
        } right: {
            try held(correction().id("c1"), correction("fact", replaces: "c1").id("x"))
        },
    ]

    private static func day(_ day: String, from start: String? = nil) throws -> Line {
        try .changed("fact", from: start, MeetingConvened.self, occurred: day)
    }

    private static func title(_ title: String, from start: String? = nil) throws -> Line {
        try .changed("fact", from: start, MeetingConvened.self) { $0.meeting.title = title }
    }

    static let versions: [ContradictionExample] = [
        ContradictionExample(.rival, "Two corrections of one field; one on top of the other") {
            try held(day("2024-03-10").id("c1"), day("2024-03-09").id("x"))
        } right: {
            try held(day("2024-03-10").id("c1"), day("2024-03-09", from: "c1").id("x"))
        },
        ContradictionExample(.rival, "Two corrections of one field; of two fields") {
            try held(title("A").id("c1"), title("B").id("x"))
        } right: {
            try held(title("A").id("c1"), day("2024-03-09").id("x"))
        },
        ContradictionExample(.rival, "The same of whole contents, of which the second changes the field again, or another one") {
            try held(correction().id("c1"), .corrected("fact", to: .convened("review", on: "2024-03-09")).id("x"))
        } right: {
            try held(
                correction().id("c1"), .corrected("fact", to: .convened("review", as: .of(.hearing), on: "2024-03-11")).id("x"))
        },
        ContradictionExample(.rival, "A whole content and what changes") {
            try held(correction().id("c1"), day("2024-03-09").id("x"))
        } right: {
            try held(correction().id("c1"), day("2024-03-09", from: "c1").id("x"))
        },
        ContradictionExample(.rival, "Two corrections of one batch", event: "x") {
            try held(day("2024-03-10").id("c1").recorded("2024-04-01"), day("2024-03-10").id("x").recorded("2024-04-01"))
        } right: {
            try held(day("2024-03-10").id("c1").recorded("2024-04-01"), title("A").id("x").recorded("2024-04-01"))
        },
        ContradictionExample(.rival, "Of two rivals neither is settled, or a later one started from either") {
            try held(day("2024-03-10").id("c1"), day("2024-03-09").id("x"), title("A", from: "x").id("c3"))
        } right: {
            try held(day("2024-03-10").id("c1"), day("2024-03-09").id("x"), day("2024-03-08", from: "c1").id("c3"))
        },
        ContradictionExample(.rival, "What settles comes before a rival, or after it") {
            try held(day("2024-03-10").id("c1"), day("2024-03-09", from: "c1").id("c2"), day("2024-03-08").id("x"))
        } right: {
            try held(day("2024-03-10").id("c1"), day("2024-03-08").id("x"), day("2024-03-09", from: "c1").id("c2"))
        },
        ContradictionExample(.rival, "What settles is retracted; one of the rivals is") {
            try held(
                day("2024-03-10").id("c1"), day("2024-03-09").id("x"), day("2024-03-08", from: "x").id("c3"), .retracted("c3"))
        } right: {
            try held(day("2024-03-10").id("c1"), day("2024-03-09").id("x"), .retracted("c1"))
        },
        ContradictionExample(.rival, "Both started from one correction of the field; or from two that follow on each other") {
            try held(day("2024-03-10").id("c1"), day("2024-03-09", from: "c1").id("c2"), day("2024-03-08", from: "c1").id("x"))
        } right: {
            try held(day("2024-03-10").id("c1"), day("2024-03-09", from: "c1").id("c2"), day("2024-03-08", from: "c2").id("x"))
        },
        ContradictionExample(.rival, "The nearest line back that says the field is the event, though another lies between") {
            try held(title("A").id("c1"), day("2024-03-09", from: "c1").id("c2"), day("2024-03-08").id("x"))
        } right: {
            try held(title("A").id("c1"), day("2024-03-09", from: "c1").id("c2"), title("B", from: "c2").id("x"))
        },
        ContradictionExample(.rival, "A correction that was taken back is still what the next one started from") {
            try held(day("2024-03-10").id("c1"), day("2024-03-09").id("x"), .retracted("c1"), .retracted("e4").id("r"))
        } right: {
            try held(day("2024-03-10").id("c1"), .retracted("c1"), day("2024-03-09", from: "c1").id("x"), day("2024-03-08").id("c3"))
        },
        ContradictionExample(.startsElsewhere, "What a correction started from is another event") {
            try held(.convened("review", on: "2024-03-11").id("other"), day("2024-03-10", from: "other").id("x"))
        } right: {
            try held(
                .convened("review", on: "2024-03-11").id("other"), .changed("other", MeetingConvened.self, occurred: "2024-03-10").id("x"))
        },
        ContradictionExample(.startsElsewhere, "What a correction started from is a retraction; a correction of a later version") {
            try held(
                .convened("review", on: "2024-03-11").id("other"), .retracted("other").id("r"), day("2024-03-10", from: "r").id("x"))
        } right: {
            try held(.unknown("event.corrected", "event/fact", on: "2024-03-12").id("later"), day("2024-03-10", from: "later").id("x"))
        },
        ContradictionExample(.startsElsewhere, "What a correction started from is itself; a correction that was taken back") {
            try held(day("2024-03-10", from: "x").id("x"))
        } right: {
            try held(day("2024-03-10").id("c1"), .retracted("c1"), day("2024-03-10", from: "c1").id("x"))
        },
    ]
}
