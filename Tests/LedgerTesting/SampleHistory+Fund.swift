import Events
import GlobalCompact
import Projections

/// What the fund is to have, has, and pays for; and what documents say of it all.
extension SampleHistory {
    static func fund() throws -> [Line] {
        [
            try .target("annual-2032", year: 2032, on: "2031-12-10").id("target-2032").recorded("2031-12-11"),
            try .target("annual-2032", .reached, on: "2032-12-31").id("target-2032-reached").recorded("2033-01-10"),
            try .target("annual-2033", year: 2033, on: "2032-12-09").id("target-2033").recorded("2032-12-10"),
            try .target("annual-2033", .missed, on: "2033-12-31").id("target-2033-missed").recorded("2034-01-09"),
            try .contribution("deu-2032", .announced, on: "2032-05-17").id("deu-announced").recorded("2032-05-18"),
            try .contribution("deu-2032", .committed, "5000000.00 EUR", on: "2032-09-01").id("deu-committed").recorded("2032-09-03"),
            try .contribution("deu-2032", .deposited, "3000000.00 EUR", on: "2032-10-01").id("deu-part-1").recorded("2032-10-02"),
            try .contribution("deu-2032", .deposited, "2000000.00 EUR", on: "2033-02-01").id("deu-part-2").recorded("2033-02-03"),
            try .repaid("deu-2032", "500000.00 EUR", on: "2033-06-30").id("deu-repaid").recorded("2033-07-02"),
            try .contribution("jpn-2033", .announced, "100000000 JPY", from: "JPN", on: "2033-01-20").id("jpn-announced")
                .recorded("2033-01-22"),
            try .contribution("jpn-2033", .cancelled, on: "2033-11-20").id("jpn-cancelled").recorded("2033-11-21"),
        ]
    }

    static func programme() throws -> [Line] {
        func skills(_ programme: inout ProgrammeDescription) throws {
            (programme.title, programme.thematicArea, programme.lead) = ("Skills across the strait", 5, "Review secretariat")
            programme.states = try State.written("MAR PRT")
        }
        return [
            try .stating(CallOpened.self, "concept-notes-2031", on: "2031-02-15") { call in
                (call.title, call.kind, call.fund) = ("Call for concept notes", .conceptNotes, "MIG00")
            }.id("call-opened").recorded("2031-02-16"),
            try .stating(CallClosed.self, "concept-notes-2031", on: "2031-04-30").id("call-closed").recorded("2031-05-03"),
            try .programme("skills", .conceptSubmitted, on: "2031-04-10", skills).id("skills-concept").recorded("2031-05-04"),
            try .programme("skills", .pipeline, on: "2031-07-01", skills).id("skills-pipeline").recorded("2031-07-03"),
            try .programme("skills", .approved, on: "2031-11-15", skills).id("skills-approved").recorded("2031-11-16"),
            try .programme("skills", .funded, on: "2032-01", skills).id("skills-funded").recorded("2032-02-03"),
            try .stating(ProgrammeExtended.self, "skills", on: "2033-05-20") { programme in
                programme.until = try .written("2033-12-31")
            }.id("skills-extended").recorded("2033-05-21"),
            try .stating(ProgrammeResultReported.self, "skills", on: "2033-09-30") { result in
                (result.text, result.beneficiaries, result.unit, result.exactness) = ("Certificates were issued", 1200, "workers", .about)
            }.id("skills-result").recorded("2033-10-02"),
            try .programme("skills", .closed, on: "2033-12-31").id("skills-closed").recorded("2034-01-06"),
        ]
    }

    static func figures() throws -> [Line] {
        [
            try .figure("pledges-newsletter", of: "pledges", scope: "pledges so far", 3, on: "2033-11").citing("newsletter-2033")
                .id("pledges-3").recorded("2033-12-08"),
            try .figure("donors-newsletter", of: "contributions", scope: "all donors together", on: "2033-11") { figure in
                (figure.unit, figure.why) = (.amount, "the document leaves it blank")
            }.citing("newsletter-2033").id("donors-blank").recorded("2033-12-09"),
        ]
    }
}
