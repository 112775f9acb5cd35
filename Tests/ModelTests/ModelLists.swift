import DeskTesting
import JSON

/// Lists and the timeline, of what is certain, a line each: the members in the order of the answer, then the events.
enum ModelLists {
    static func rows(_ things: String, _ view: ModelView) -> [String] {
        let facts = view.certain
        switch things {
        case "pledges":
            return ModelPledge.all(facts).map { pledge in
                row(
                    [
                        pledge.names[0], pledge.made.period.text, pledge.list("by").joined(separator: " "), pledge.stage,
                        pledge.list("objectives").joined(separator: " "), pledge.fields["type"]?.text ?? "",
                        pledge.fields["title"]?.text ?? pledge.names[0],
                    ], pledge.events)
            }
        case "meetings":
            return ModelMeeting.all(facts).map { meeting in
                let item = meeting.item()
                return row(
                    [meeting.slug, meeting.days?.text ?? "", meeting.status]
                        + ["kind", "region", "round"].map { item.values[$0]?.first ?? "" } + [meeting.title],
                    meeting.events)
            }
        case "contributions":
            return ModelContribution.all(facts).map(contribution)
        case "reports":
            return ModelReport.all(facts).map { report in
                let kind = report.fields["kind"]?.text ?? ""
                let members = [report.slug, report.days?.text ?? "", report.status, kind, regions(report, view.cutoffs.asOfDay)]
                return row(members + [report.states.joined(separator: " "), "", report.title], report.events)
            }
        default: return []
        }
    }

    /// A report's regions in the order of the regions.
    private static func regions(_ report: ModelReport, _ day: Int) -> String {
        let own = report.fields["region"]?.text.map { [$0] } ?? ModelRegions.regions(of: report.states, on: day, possible: false)
        return ["UNECE", "ECA", "ECLAC", "ESCAP", "ESCWA"].filter(own.contains).joined(separator: " ")
    }

    private static func row(_ members: [String], _ events: [String]) -> String {
        members.joined(separator: " | ") + " | " + Set(events).sorted().joined(separator: " ")
    }

    private static func contribution(_ contribution: ModelContribution) -> String {
        let standing = contribution.standing.flatMap { $0["amount"] }.flatMap(ModelContribution.money)
        let isPromised = !contribution.steps("committed").isEmpty || !contribution.steps("announced").isEmpty
        let committed = standing.map { "\($0.currency) \(ModelMeasure.amount($0.minorUnits))" } ?? (isPromised ? "blank" : "")
        return row(
            [
                contribution.slug, contribution.donors.joined(separator: " "), contribution.fields["fund"]?.text ?? "", contribution.status,
                committed, sums(contribution.parts.compactMap(\.amount), isThere: !contribution.steps("deposited").isEmpty),
                sums(
                    contribution.parts.filter { $0.line.type == "contribution.repaid" }.compactMap(\.amount).map { (-$0.0, $0.1) },
                    isThere: !contribution.steps("repaid").isEmpty),
                contribution.fields["earmarking"]?.text ?? "",
            ], contribution.items([], 0, possible: false, withCancelled: true).flatMap(\.events))
    }

    private static func sums(_ amounts: [(minorUnits: Int, currency: String)], isThere: Bool = false) -> String {
        var sums: [String: Int] = [:]
        for amount in amounts { sums[amount.currency, default: 0] += amount.minorUnits }
        if sums.isEmpty, isThere { return "blank" }
        return sums.sorted { $0.key < $1.key }.map { "\($0.key) \(ModelMeasure.amount($0.value))" }.joined(separator: ", ")
    }

    /// The timeline's rows, sorted as texts: days, status, kind, region, title, subject, events.
    static func timeline(_ view: ModelView) -> [String] {
        let meetings = ModelMeeting.all(view.certain).map { meeting in
            let item = meeting.item()
            return row(
                [meeting.days?.text ?? "", meeting.status] + ["kind", "region"].map { item.values[$0]?.first ?? "" }
                    + [meeting.title, "meeting/" + meeting.slug], meeting.events)
        }
        let reports = ModelReport.all(view.certain).map { report in
            row(
                [
                    report.days?.text ?? "", report.status == "submitted" ? "done" : "planned", report.fields["kind"]?.text ?? "",
                    regions(report, view.cutoffs.asOfDay), report.title, "report/" + report.slug,
                ], report.events)
        }
        return (meetings + reports).sorted()
    }
}
