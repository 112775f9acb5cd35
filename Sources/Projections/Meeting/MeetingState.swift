package import Events
package import GlobalCompact
import History

/// How far a meeting has come.
package enum MeetingStatus: String, Word {
    case proposed
    case planned
    case held
    case cancelled
}

/// A meeting with its planning and its holding.
package struct MeetingState: FoldedEntity {
    /// Days that a source named for the meeting.
    package struct Plan: Sendable {
        package var period: Period
        package var fact: FactReference
    }

    package static let thing = Thing.meeting
    package let entity: Entity

    package init(_ entity: Entity) {
        self.entity = entity
    }

    package var status: MeetingStatus {
        var status = MeetingStatus.proposed
        for place in entity.table.range(entity.number) {
            let step = entity.table.step(place)
            switch step.type {
            case .meetingConvened: return .held
            case .meetingCancelled: status = .cancelled
            case .meetingMandated, .meetingScheduled, .meetingRescheduled:
                if Self.plannedDays.place(step, entity.table.rows) != nil { status = .planned }
            default: break
            }
        }
        return status
    }

    /// The days on which it was held: several sources may say so.
    package var held: Period? {
        let convenings = entity.table.range(entity.number).lazy.map { entity.table.step($0) }.filter { $0.type == .meetingConvened }
        return Period.narrowest(convenings.map(\.occurred))
    }

    /// Days that some events name, in effective order.
    private func plans(_ steps: some Sequence<EntityStep>, where isWanted: (EventType) -> Bool) -> [Plan] {
        steps.compactMap { step in
            guard isWanted(step.type), let period = entity.period(Self.plannedDays, step) else { return nil }
            return Plan(period: period, fact: FactReference(step, entity))
        }
    }

    private static func isProposal(_ type: EventType) -> Bool { type == .meetingProposed }

    private static func isPlan(_ type: EventType) -> Bool {
        [.meetingMandated, .meetingScheduled, .meetingRescheduled].contains(type)
    }

    private static let plannedDays = FieldSlots(.meeting, "planned")
    private static let attendance = FieldSlots(.meeting, "attended", own: true)
    private static let chairs = FieldSlots(.meeting, "coChairs", own: true)
    private static let participation = FieldSlots(.meeting, "groups", own: true)

    /// What it is, without words for people.
    package var description: MeetingDescription { entity.counted() }

    package var title: String {
        entity.stated(MeetingDescription.self).title ?? slug
    }

    /// The days that it is planned for: the latest named, unless a later source is merely vaguer about the same days. What was planned
    /// before it was called off is told only while nothing is planned after it.
    package var planned: Plan? {
        let steps = entity.steps
        // What comes after its holding calls nothing off.
        let held = steps.firstIndex { $0.type == .meetingConvened } ?? steps.endIndex
        if let calledOff = steps[..<held].lastIndex(where: { $0.type == .meetingCancelled }),
            let plan = Self.latest(plans(steps[calledOff...], where: Self.isPlan))
        {
            return plan
        }
        return Self.latest(plans(steps, where: Self.isPlan))
    }

    /// Days named by proposals only.
    private var proposals: [Plan] { plans(entity.steps, where: Self.isProposal) }

    /// Every day that was told of it before it was held: proposals, then plans, each in effective order.
    package var told: [Plan] { proposals + plans(entity.steps, where: Self.isPlan) }

    /// The days that stand beside it in a timeline.
    package var days: Period? {
        held ?? planned?.period ?? Self.latest(proposals)?.period
    }

    private static func latest(_ plans: [Plan]) -> Plan? {
        var holding: Plan?
        for plan in plans {
            if let current = holding, plan.period.isVaguer(than: current.period) { continue }
            holding = plan
        }
        return holding
    }

    /// The States that are named as attending it or chairing it.
    package var attended: Set<State> {
        entity.states(Self.attendance, entity.steps).union(entity.states(Self.chairs, entity.steps))
    }

    /// The groups that took part, sorted by their words.
    package var groups: [ParticipantGroup] {
        let rows = entity.table.rows
        let bits = entity.steps.compactMap { Self.participation.place($0, rows) }.reduce(0 as UInt32) { $0 | rows[$1] }
        let words = Self.participation.field?.words ?? []
        return words.indices.filter { bits & 1 << UInt32($0) != 0 }.map { words[$0] }.sorted().compactMap(ParticipantGroup.init(rawValue:))
    }

    /// The ids of the events that make it what its status says.
    package var decisive: [String] { entity.ids(decisiveSteps) }

    /// These events.
    var decisiveSteps: [EntityStep] {
        func all(_ type: EventType) -> [EntityStep] { entity.steps.filter { $0.type == type } }
        switch status {
        case .held: return all(.meetingConvened)
        case .cancelled: return all(.meetingCancelled)
        case .planned: return planned.map { [$0.fact.step] } ?? Array(entity.steps)
        case .proposed:
            let proposals = all(.meetingProposed)
            return proposals.isEmpty ? Array(entity.steps) : proposals
        }
    }
}
