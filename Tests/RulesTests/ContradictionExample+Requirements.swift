import Events
import LedgerTesting

extension ContradictionExample {
    private static func requirement(_ body: (inout RequirementAdopted) throws -> Void) throws -> TestLedger {
        try given(.proposed("forum", on: "2024-01-01"), .adopted("rule", body).id("x"))
    }

    static let requirements: [ContradictionExample] = [
        ContradictionExample(.noSuchMeasure, "A measure that there is not") {
            try requirement { $0.measure = "meeting" }
        } right: {
            try requirement { $0.measure = "meetings" }
        },
        ContradictionExample(.noSuchDimension, "A dimension that there is not") {
            try requirement { $0.filters = [MeasureFilter("colour", ["red"])] }
        } right: {
            try requirement { $0.filters = [MeasureFilter("region", ["ECA"])] }
        },
        ContradictionExample(.noSuchDimension, "A dimension of another measure") {
            try requirement { $0.filters = [MeasureFilter("outcome", ["nothing-found"])] }
        } right: {
            try requirement { requirement in
                requirement.measure = "looks"
                requirement.filters = [MeasureFilter("outcome", ["nothing-found"])]
            }
        },
        ContradictionExample(.noSuchValue, "A status that no meeting can have") {
            try requirement { $0.filters = [MeasureFilter("status", ["hold"])] }
        } right: {
            try requirement { $0.filters = [MeasureFilter("status", ["held"])] }
        },
        ContradictionExample(.noSuchValue, "A kind of another thing") {
            try requirement { $0.filters = [MeasureFilter("kind", ["study"])] }
        } right: {
            try requirement { ($0.measure, $0.filters) = ("reports", [MeasureFilter("kind", ["study"])]) }
        },
        ContradictionExample(.noSuchValue, "A State that is spelled out") {
            try requirement { $0.filters = [MeasureFilter("state", ["Kenya"])] }
        } right: {
            try requirement { $0.filters = [MeasureFilter("state", ["KEN"])] }
        },
        ContradictionExample(.noSuchValue, "An objective beyond the last") {
            try requirement { ($0.measure, $0.filters) = ("pledges", [MeasureFilter("objective", ["24"])]) }
        } right: {
            try requirement { ($0.measure, $0.filters) = ("pledges", [MeasureFilter("objective", ["23"])]) }
        },
        ContradictionExample(.noSuchValue, "A year that is none") {
            try requirement { $0.filters = [MeasureFilter("year", ["24"])] }
        } right: {
            try requirement { $0.filters = [MeasureFilter("year", ["2024"])] }
        },
        ContradictionExample(.nothingThere, "A requirement that counts what feeds into no meeting that there is") {
            try requirement { $0.filters = [MeasureFilter("feedsInto", ["forums"])] }
        } right: {
            try requirement { $0.filters = [MeasureFilter("feedsInto", ["forum"])] }
        },
        ContradictionExample(.nothingThere, "A requirement with a row for a pledge that was never made") {
            try requirement { ($0.measure, $0.filters, $0.per, $0.among) = ("progress-reports", [], .pledge, ["skills"]) }
        } right: {
            try given(
                .proposed("forum", on: "2024-01-01"), .pledged("skills", on: "2022-05-17"),
                .adopted("rule") { ($0.measure, $0.filters, $0.per, $0.among) = ("progress-reports", [], .pledge, ["skills"]) }.id("x"))
        },
        ContradictionExample(.noSuchRow, "A row of no region") {
            try requirement { ($0.per, $0.among) = (.region, ["ECA", "EUROPE"]) }
        } right: {
            try requirement { ($0.per, $0.among) = (.region, ["ECA", "UNECE"]) }
        },
        ContradictionExample(.noSuchRow, "A row of no State") {
            try requirement { ($0.per, $0.among) = (.state, ["XYZ"]) }
        } right: {
            try requirement { ($0.per, $0.among) = (.state, ["KEN"]) }
        },
        ContradictionExample(.noSuchRow, "A row of no year") {
            try requirement { ($0.per, $0.among) = (.year, ["24"]) }
        } right: {
            try requirement { ($0.per, $0.among) = (.year, ["2024"]) }
        },
        ContradictionExample(.noSuchRow, "Rows where there is only one") {
            try requirement { ($0.per, $0.among) = (.none, ["ECA"]) }
        } right: {
            try requirement { ($0.per, $0.among) = (.none, []) }
        },
        ContradictionExample(.waitsForItself, "A requirement after itself") {
            try requirement { $0.after = ["rule"] }
        } right: {
            try given(.proposed("forum", on: "2024-01-01"), .adopted("first"), .adopted("rule") { $0.after = ["first"] }.id("x"))
        },
        ContradictionExample(.waitsForItself, "A requirement that leads into a circle is not in it") {
            try given(
                .proposed("forum", on: "2024-01-01"), .adopted("circle") { $0.after = ["circle"] }.id("x"),
                .adopted("rule") { $0.after = ["circle"] })
        } right: {
            try given(.proposed("forum", on: "2024-01-01"), .adopted("circle").id("x"), .adopted("rule") { $0.after = ["circle"] })
        },
        ContradictionExample(.waitsForItself, "A dropped requirement waits for nothing") {
            try given(.proposed("forum", on: "2024-01-01"), .adopted("rule") { $0.after = ["rule"] }.id("x"))
        } right: {
            try given(
                .proposed("forum", on: "2024-01-01"), .adopted("a", on: "2031-01-01") { $0.after = ["b"] }.id("x"),
                .dropped("a", on: "2031-02-01"),
                .adopted("b", on: "2031-03-01") { $0.after = ["a"] })
        },
    ]
}
