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
        ContradictionExample(.changesType, "A correction of a correction, which would change nothing") {
            try held(correction().id("c1"), correction("c1").id("x"))
        } right: {
            try held(correction().id("c1"), correction("fact", replaces: "c1").id("x"))
        },
    ]

    static let versions: [ContradictionExample] = [
        ContradictionExample(.replacesOther, "Two corrections of one version") {
            try held(correction().id("c1"), correction().id("x"))
        } right: {
            try held(correction().id("c1"), correction(replaces: "c1").id("x"))
        },
        ContradictionExample(.replacesOther, "Two corrections of one batch", event: "x") {
            try held(correction().id("c1").recorded("2024-04-01"), correction().id("x").recorded("2024-04-01"))
        } right: {
            try held(correction().id("c1").recorded("2024-04-01"))
        },
        ContradictionExample(.replacesOther, "A correction of the version before the last") {
            try held(correction().id("c1"), correction(replaces: "c1").id("c2"), correction(replaces: "c1").id("x"))
        } right: {
            try held(correction().id("c1"), correction(replaces: "c1").id("c2"), correction(replaces: "c2").id("x"))
        },
        ContradictionExample(.replacesOther, "Of two rivals one is retracted") {
            try held(correction().id("c1"), correction().id("x"))
        } right: {
            try held(correction().id("c1"), correction().id("x"), .retracted("c1"))
        },
        ContradictionExample(.replacesOther, "A version is retracted: before its successor was recorded, or after") {
            try held(correction().id("c1"), .retracted("c1"), correction(replaces: "c1").id("x"))
        } right: {
            try held(correction().id("c1"), correction(replaces: "c1").id("x"), .retracted("c1"))
        },
        ContradictionExample(.replacesOther, "What a correction replaced held when it was recorded, whatever is retracted later") {
            try held(correction().id("c1"), correction(replaces: "c1").id("c2"), .retracted("c2"), correction(replaces: "c2").id("x"))
        } right: {
            try held(
                correction().id("c1"), correction(replaces: "c1").id("c2"), .retracted("c2"), correction(replaces: "c1").id("x"),
                .retracted("c1"))
        },
        ContradictionExample(.replacesOther, "A version that is no version of the event") {
            try held(.convened("review", on: "2024-03-11").id("other"), correction(replaces: "other").id("x"))
        } right: {
            try held(.convened("review", on: "2024-03-11").id("other"), correction("other", replaces: "other").id("x"))
        },
    ]
}
