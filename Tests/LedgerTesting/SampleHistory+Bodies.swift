import Events
import GlobalCompact
import Projections

/// Who is there, who has which role, and what was decided and said.
extension SampleHistory {
    static func bodies() throws -> [Line] {
        [
            try .stating(OrganisationDescribed.self, "review-secretariat", on: "2031-02-01") { organisation in
                (organisation.name, organisation.kind, organisation.seat) = ("Review secretariat", .governmentOffice, "Geneva")
            }.id("secretariat").recorded("2031-02-02"),
            try .stating(GroupDefined.self, "northern-coast", on: "2031-02-03") { group in
                group.name = "Northern coast"
                group.members = try State.written("DZA EGY LBY MAR TUN")
                group.isWholeList = true
            }.id("northern-coast").recorded("2031-02-04"),
            try .assumed("champion-mar", by: "MAR", on: "2031-03").id("mar-champion").recorded("2031-04-02"),
            try .assumed("co-facilitator-prt", .coFacilitator, by: "PRT", on: "2033-09-01") { $0.meeting = "forum-2034" }
                .citing("newsletter-2033").id("prt-co-facilitator").recorded("2033-12-07"),
            try .assumed("co-lead-office", .workstreamCoLead, by: "", on: "2031-05-01") { role in
                (role.office, role.of) = ("Review secretariat", "the workstream on data")
            }.id("co-lead").recorded("2031-05-02"),
            try .ended("co-lead-office", on: "2032-12-31").id("co-lead-over").recorded("2033-01-05"),
            try .stating(NetworkEstablished.self, "network-ken", on: "2031-06-15") { network in
                (network.title, network.kind) = ("Country network of Kenya", .country)
                network.states = try State.written("KEN")
            }.id("network-ken").by("nairobi").recorded("2031-06-20"),
        ]
    }

    static func decisions() throws -> [Line] {
        func format(_ decision: inout DecisionDescription) {
            (decision.title, decision.body) = ("The format of the forum", "General Assembly")
        }
        func mandate(_ decision: inout DecisionDescription) {
            (decision.title, decision.body, decision.verb) = ("A mandate for the agencies", "Executive committee", .requests)
        }
        func advance(_ decision: inout DecisionDescription) {
            (decision.title, decision.body) = ("An advance to the fund", "Executive committee")
        }
        return [
            try .decision("format-2034", .proposed, on: "2030-11-20", format).id("format-proposed").recorded("2031-01-17"),
            try .decision("format-2034", .adopted, on: "2030-12-18", format).citing("resolution-2030").id("format-adopted")
                .recorded("2031-01-18"),
            try .decision("format-2034", .formalised, on: "2031-01-10", format).id("format-formalised").recorded("2031-01-19"),
            try .decision("mandate-2032", .adopted, on: "2032-05-10", mandate).id("mandate-adopted").recorded("2032-05-11"),
            try .decision("mandate-2032", .confirmed, on: "2032-06-10", mandate).id("mandate-confirmed").recorded("2032-06-11"),
            try .decision("advance-2032", .declined, on: "2032-05-10", advance).id("advance-declined").recorded("2032-05-12"),
            try .stating(StatementDelivered.self, "opening-ken", on: "2033-04-04") { statement in
                (statement.title, statement.meeting) = ("Opening of the review", "review-eca")
                statement.by = try State.written("KEN")
                statement.joinedBy = try State.written("MAR")
            }.id("ken-spoke").by("nairobi").recorded("2033-04-07"),
        ]
    }
}
