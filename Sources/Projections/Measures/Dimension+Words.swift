package import Events
import GlobalCompact

extension Dimension {
    /// The closed vocabulary of its values in any measure; nothing where they are no words: texts, numbers, codes, names of things.
    package var words: [String]? {
        switch self {
        case .kind:
            MeetingKind.words + ReportKind.words + FindingKind.words + PolicyKind.words + SupportKind.words + TargetKind.words
                + CallKind.words + RoleKind.words + NetworkKind.words + OrganisationKind.words
        case .meetingKind: MeetingKind.words
        case .status:
            MeetingStatus.words + ReportStatus.words + DecisionStatus.words + FindingStatus.words + PolicyStatus.words
                + SupportStatus.words + ContributionStatus.words + TargetStatus.words + CallStatus.words
        case .stage: PledgeStage.words + ProgrammeStage.words
        case .type: PledgeType.words
        case .form: PledgeForm.words
        case .framework: PledgeFramework.words
        case .pledgerKind: PledgerKind.words
        case .to: Recipient.words
        case .formality: Formality.words
        case .mode: MeetingMode.words
        case .group: ParticipantGroup.words
        case .topic: DiscussionTopic.words
        case .area: RequirementArea.words
        case .verb: RequirementVerb.words
        case .outcome: LookOutcome.words
        case .region, .forRegion: Region.words
        case .objective: Objective.all.map { String($0.number) }
        case .principle: Principle.all.map { String($0.number) }
        case .state, .donor, .implementedIn, .round, .year, .meeting, .report, .feedsInto, .backToBackWith, .forum, .body, .office,
            .askedOf, .fund, .thematicArea, .of, .scope, .pledge, .requirement, .publisher:
            nil
        }
    }

    /// The thing that its values name by their slugs; nothing where they name none.
    package var thing: Thing? {
        switch self {
        case .meeting, .feedsInto, .backToBackWith, .forum: .meeting
        case .report: .report
        case .pledge: .pledge
        case .requirement: .requirement
        case .region, .forRegion, .state, .donor, .implementedIn, .objective, .principle, .kind, .type, .form, .stage, .status, .round,
            .year, .meetingKind, .to, .formality, .mode, .group, .topic, .body, .office, .askedOf, .fund, .thematicArea, .of, .scope, .area,
            .verb, .outcome, .publisher, .framework, .pledgerKind:
            nil
        }
    }
}
