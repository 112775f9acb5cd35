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
    package private(set) var status = MeetingStatus.proposed
    /// In effective order.
    private var plans: [Plan] = []
    /// Days named by proposals only.
    private var proposals: [Plan] = []
    /// The days on which it was held: several sources may say so.
    package private(set) var held: Period?
    /// How many plans there were when it was last called off.
    private var plansCalledOff = 0

    package init(_ entity: Entity) {
        self.entity = entity
        for step in entity.steps { apply(step) }
    }

    private mutating func apply(_ step: EntityStep) {
        let plan = entity.period(Self.plannedDays, step).map { Plan(period: $0, fact: FactReference(step, entity)) }
        switch step.type {
        case .meetingProposed:
            proposals += plan.map { [$0] } ?? []
        case .meetingMandated, .meetingScheduled, .meetingRescheduled:
            guard let plan else { break }
            plans.append(plan)
            if status != .held { status = .planned }
        case .meetingConvened:
            status = .held
            held = Period.narrowest([held, step.occurred].compactMap(\.self))
        case .meetingCancelled:
            guard status != .held else { break }
            status = .cancelled
            plansCalledOff = plans.count
        default: break
        }
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
        Self.latest(plans[plansCalledOff...]) ?? Self.latest(plans[...])
    }

    /// Every day that was told of it before it was held: proposals, then plans, each in effective order.
    package var told: [Plan] { proposals + plans }

    /// The days that stand beside it in a timeline.
    package var days: Period? {
        held ?? planned?.period ?? Self.latest(proposals[...])?.period
    }

    private static func latest(_ plans: ArraySlice<Plan>) -> Plan? {
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
