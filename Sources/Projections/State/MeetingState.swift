package import Events
package import GlobalCompact

/// How far a meeting has come.
package enum MeetingStatus: String, Word {
    case proposed
    case planned
    case held
    case cancelled
}

/// A meeting with its planning and its holding.
package struct MeetingState: Sendable {
    /// Days that a source named for the meeting.
    package struct Plan: Sendable {
        package var period: Period
        package var fact: FactReference
    }

    package let slug: String
    package private(set) var description = MeetingDescription()
    package private(set) var begun = false
    package private(set) var status = MeetingStatus.proposed
    /// In effective order.
    package private(set) var plans: [Plan] = []
    /// Days named by proposals only.
    package private(set) var proposals: [Plan] = []
    package private(set) var held: Period?
    package private(set) var attended: Set<State> = []
    package private(set) var coChairs: Set<State> = []
    package private(set) var groups: Set<ParticipantGroup> = []
    package private(set) var participants: (count: Int, exactness: Exactness?)?
    package private(set) var sessions: [AgendaSession] = []
    /// All its events, in effective order.
    package private(set) var events: [String] = []
    /// The events that say that it was held.
    package private(set) var heldBy: [String] = []
    private var cancelledBy: [String] = []
    /// How many plans there were when it was last called off.
    private var plansCalledOff = 0
    private var proposedBy: [String] = []

    init(_ slug: String) {
        self.slug = slug
    }

    /// The days that it is planned for: the latest named, unless a later source is merely vaguer about the same days. What was planned
    /// before it was called off is told only while nothing is planned after it.
    package var planned: Plan? {
        Self.latest(plans[plansCalledOff...]) ?? Self.latest(plans[...])
    }

    /// The events that make it what its status says.
    package var decisive: [String] {
        switch status {
        case .held: heldBy
        case .cancelled: cancelledBy
        case .planned: planned.map { [$0.fact.id] } ?? events
        case .proposed: proposedBy.isEmpty ? events : proposedBy
        }
    }

    /// The days that stand beside it in a timeline.
    package var days: Period? {
        held ?? planned?.period ?? Self.latest(proposals[...])?.period
    }

    package var title: String {
        description.title ?? slug
    }

    static func latest(_ plans: ArraySlice<Plan>) -> Plan? {
        var holding: Plan?
        for plan in plans {
            if let current = holding, plan.period.isVaguer(than: current.period) { continue }
            holding = plan
        }
        return holding
    }

    mutating func apply(_ event: MeetingEvent, _ fact: FactReference) {
        events.append(fact.id)
        switch event {
        case .proposed(let proposed):
            begin(proposed.meeting)
            proposedBy.append(fact.id)
            if let period = proposed.planned { proposals.append(Plan(period: period, fact: fact)) }
        case .mandated(let mandated):
            begin(mandated.meeting)
            if let period = mandated.planned { plan(period, fact) }
        case .scheduled(let scheduled):
            begin(scheduled.meeting)
            plan(scheduled.planned, fact)
        case .rescheduled(let rescheduled):
            plan(rescheduled.planned, fact)
        case .agendaSet(let agenda):
            sessions = agenda.sessions
        case .convened(let convened):
            begin(convened.meeting)
            hold(convened, fact)
        case .cancelled:
            cancelledBy.append(fact.id)
            guard status != .held else { break }
            status = .cancelled
            plansCalledOff = plans.count
        }
    }

    private mutating func begin(_ newer: MeetingDescription) {
        begun = true
        description.take(newer)
    }

    private mutating func plan(_ period: Period, _ fact: FactReference) {
        plans.append(Plan(period: period, fact: fact))
        if status != .held { status = .planned }
    }

    /// Several sources may say that it was held: of days that lie within each other the most exact stand, of others the first.
    private mutating func hold(_ convened: MeetingConvened, _ fact: FactReference) {
        status = .held
        heldBy.append(fact.id)
        if held.map({ fact.occurred.isNarrower(than: $0) && $0.contains(fact.occurred) }) ?? true { held = fact.occurred }
        attended.formUnion(convened.attended)
        coChairs.formUnion(convened.coChairs)
        groups.formUnion(convened.groups)
        if let count = convened.participants { participants = (count, convened.participantsExactness) }
    }
}
