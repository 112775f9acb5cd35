package import Events
package import GlobalCompact

extension ReportDescription {
    /// A report of a kind, with a title.
    package static func of(
        _ kind: ReportKind, region: Region? = nil, meeting: String? = nil, states: [State] = []
    ) -> ReportDescription {
        var description = ReportDescription()
        description.kind = kind
        description.title = "A report"
        description.region = region
        description.meeting = meeting
        description.states = states
        return description
    }
}

extension Line {
    /// A report is said to be coming.
    package static func announced(
        _ slug: String, _ planned: String? = nil, as report: ReportDescription = .of(.other), on: String
    ) throws -> Line {
        var payload = ReportAnnounced()
        payload.report = report
        if let planned { payload.planned = try .written(planned) }
        return try Line(payload, of: slug, on: on)
    }

    /// A report comes out.
    package static func submitted(
        _ slug: String, as report: ReportDescription = .of(.other), on: String
    ) throws -> Line {
        var payload = ReportSubmitted()
        payload.report = report
        return try Line(payload, of: slug, on: on)
    }

    /// A report is handed on.
    package static func forwarded(
        _ slug: String, to: Recipient, as report: ReportDescription = .of(.other), on: String
    ) throws -> Line {
        var payload = ReportForwarded()
        payload.report = report
        payload.to = to
        return try Line(payload, of: slug, on: on)
    }
}
