package import Events
package import GlobalCompact

extension MeetingDescription {
    /// A meeting of a kind, with a title.
    package static func of(_ kind: MeetingKind, feedsInto: String? = nil) -> MeetingDescription {
        var description = MeetingDescription()
        description.kind = kind
        description.title = "A meeting"
        description.feedsInto = feedsInto
        return description
    }

    /// A regional review.
    package static func review(_ region: Region, round: Int? = nil, feedsInto: String? = nil) -> MeetingDescription {
        var description = MeetingDescription.of(.regionalReview, feedsInto: feedsInto)
        description.region = region
        description.round = round
        return description
    }
}

extension Line {
    /// Somebody proposes a meeting.
    package static func proposed(
        _ slug: String, _ planned: String? = nil, as meeting: MeetingDescription = .of(.other), on: String
    ) throws -> Line {
        var payload = MeetingProposed()
        payload.meeting = meeting
        if let planned { payload.planned = try .written(planned) }
        return try Line(payload, of: slug, on: on)
    }

    /// A body decides that a meeting be held.
    package static func mandated(
        _ slug: String, _ planned: String? = nil, as meeting: MeetingDescription = .of(.other), on: String
    ) throws -> Line {
        var payload = MeetingMandated()
        payload.meeting = meeting
        if let planned { payload.planned = try .written(planned) }
        return try Line(payload, of: slug, on: on)
    }

    /// A meeting is given its days.
    package static func scheduled(
        _ slug: String, _ planned: String, as meeting: MeetingDescription = .of(.other), on: String
    ) throws -> Line {
        var payload = MeetingScheduled()
        payload.meeting = meeting
        payload.planned = try .written(planned)
        return try Line(payload, of: slug, on: on)
    }

    /// A meeting is given other days.
    package static func rescheduled(_ slug: String, _ planned: String, on: String) throws -> Line {
        var payload = MeetingRescheduled()
        payload.planned = try .written(planned)
        return try Line(payload, of: slug, on: on)
    }

    /// A meeting is given an agenda of sessions with these titles.
    package static func agendaSet(_ slug: String, _ titles: [String], on: String) throws -> Line {
        var payload = MeetingAgendaSet()
        for title in titles {
            var session = AgendaSession()
            session.title = title
            payload.sessions.append(session)
        }
        return try Line(payload, of: slug, on: on)
    }

    /// A meeting is held.
    package static func convened(
        _ slug: String, as meeting: MeetingDescription = .of(.other), attended: String = "", groups: [ParticipantGroup] = [], on: String
    ) throws -> Line {
        var payload = MeetingConvened()
        payload.meeting = meeting
        payload.attended = try State.written(attended)
        payload.groups = groups
        return try Line(payload, of: slug, on: on)
    }

    /// A meeting is called off.
    package static func cancelled(_ slug: String, on: String) throws -> Line {
        try Line(MeetingCancelled(), of: slug, on: on)
    }
}
