import Events
import GlobalCompact
import LedgerTesting
import Projections

/// What happens to things in an order that cannot be, and things that nobody describes.
extension ContradictionExample {
    static let steps: [ContradictionExample] = [
        ContradictionExample(.beforeItBegan, "Progress reported before the pledge was made") {
            try given(.pledged("skills", on: "2022-05-17"), .progressed("skills", on: "2022-05-16").id("x"))
        } right: {
            try given(.pledged("skills", on: "2022-05-17"), .progressed("skills", on: "2022-05-17").id("x"))
        },
        ContradictionExample(.beforeItBegan, "A target missed before it was set") {
            try given(.target("a", on: "2022-03"), .target("a", .missed, on: "2022-02").id("x"))
        } right: {
            try given(.target("a", on: "2022-03"), .target("a", .missed, on: "2022").id("x"))
        },
        ContradictionExample(.afterCancellation, "A deposit after the contribution was cancelled") {
            try given(
                .contribution("deu", .committed, on: "2022-01-01"), .contribution("deu", .cancelled, on: "2022-06-01"),
                .contribution("deu", .deposited, on: "2022-06-02").id("x"))
        } right: {
            try given(
                .contribution("deu", .committed, on: "2022-01-01"), .contribution("deu", .deposited, on: "2022-05-31").id("x"),
                .contribution("deu", .cancelled, on: "2022-06-01"))
        },
        ContradictionExample(.namesItself, "A pledge that is the same as itself") {
            try given(.pledged("skills", on: "2022-05-17"), .same("skills", as: "skills", on: "2022-06-01").id("x"))
        } right: {
            try given(
                .pledged("skills", on: "2022-05-17"), .pledged("again", on: "2022-05-17"),
                .same("again", as: "skills", on: "2022-06-01").id("x"))
        },
        ContradictionExample(.namesItself, "A pledge that matches itself") {
            try given(.pledged("skills", on: "2022-05-17") { $0.matches = "skills" }.id("x"))
        } right: {
            try given(.pledged("skills", on: "2022-05-17") { $0.matches = "data" }.id("x"), .pledged("data", on: "2022-05-17"))
        },
        ContradictionExample(.stated, "A pledge made twice") {
            try given(.pledged("skills", on: "2022-05-17"), .pledged("skills", on: "2022-05-18").id("x"))
        } right: {
            try given(.pledged("skills", on: "2022-05-17"), .amended("skills", on: "2022-05-18") { $0.text = "more" }.id("x"))
        },
        ContradictionExample(.stated, "A figure stated twice under one name") {
            try given(.figure("brief", of: "pledges", 98, on: "2025-01-20"), .figure("brief", of: "pledges", 93, on: "2025-02-04").id("x"))
        } right: {
            try given(.figure("brief", of: "pledges", 98, on: "2025-01-20"), .figure("note", of: "pledges", 93, on: "2025-02-04").id("x"))
        },
        ContradictionExample(.neverBegun, "A role that ended and was never taken") {
            try given(.ended("champion-ken", on: "2022-01-01").id("x"))
        } right: {
            try given(.assumed("champion-ken", on: "2021-01-01"), .assumed("champion-ken", on: "2021-06-01").id("x"))
        },
        ContradictionExample(.nothingThere, "The pledge that a contribution carries out") {
            try given(.contribution("deu", .committed, on: "2022-01-01") { $0.pledge = "skills" }.id("x"))
        } right: {
            try given(
                .contribution("deu", .committed, on: "2022-01-01") { $0.pledge = "skills" }.id("x"), .pledged("skills", on: "2022-05-17"))
        },
    ]

    static let descriptions: [ContradictionExample] = [
        ContradictionExample(.undescribed, "A pledge of nobody") {
            try given(.pledged("skills", by: "", on: "2022-05-17").id("x"))
        } right: {
            try given(.pledged("skills", by: "", on: "2022-05-17") { $0.stakeholders = ["A youth network"] }.id("x"))
        },
        ContradictionExample(.undescribed, "A contribution to no fund") {
            try given(.contribution("deu", .announced, on: "2022-01-01") { $0.fund = nil }.id("x"))
        } right: {
            try given(
                .contribution("deu", .announced, on: "2022-01-01") { $0.fund = nil }.id("x"),
                .contribution("deu", .committed, on: "2022-02-01"))
        },
        ContradictionExample(.undescribed, "A role of nobody") {
            try given(.assumed("co-lead", by: "", on: "2022-01-01").id("x"))
        } right: {
            try given(.assumed("co-lead", by: "", on: "2022-01-01") { $0.office = "A secretariat" }.id("x"))
        },
        ContradictionExample(.undescribed, "A decision without a title") {
            try given(.decision("format", .adopted, on: "2022-01-01") { $0.title = nil }.id("x"))
        } right: {
            try given(
                .decision("format", .adopted, on: "2022-01-01") { $0.title = nil }.id("x"),
                .decision("format", .confirmed, on: "2022-02-01"))
        },
    ]
}
