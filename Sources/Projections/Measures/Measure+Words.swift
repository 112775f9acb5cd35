import Events
import GlobalCompact

extension Measure {
    /// The closed vocabulary of a dimension's values in this measure; nothing where they are no words.
    package func words(of dimension: Dimension) -> [String]? {
        switch dimension {
        case .kind: kinds ?? dimension.words
        case .status: statuses ?? dimension.words
        case .stage: stages
        default: dimension.words
        }
    }

    /// Whether something that this measure finds can ever have a value in a dimension.
    package func canFind(_ value: String, in dimension: Dimension) -> Bool {
        if let words = words(of: dimension) { return words.contains(value) }
        if dimension.thing != nil { return Subject.isSlug(value) }
        let areDigits = value.utf8.allSatisfy { (48...57).contains($0) }
        if let numbers = dimension.numbers {
            return areDigits && Int(value).map { numbers.contains($0) && String($0) == value } ?? false
        }
        switch dimension {
        case .state, .implementedIn: return State(code: value) != nil
        case .year: return Self.areYears(value)
        default: return !value.isEmpty
        }
    }

    /// Whether a text is a year, or years as they stand where several may be meant: `2024`, `2022/2026`, `../2026`.
    package static func areYears(_ text: String) -> Bool {
        guard let period = try? Period(parsing: text), !period.isOpenEnd else { return false }
        return period.years == text
    }

    private var kinds: [String]? {
        switch name {
        case "calls": CallKind.words
        case "champions", "roles": RoleKind.words
        case "findings": FindingKind.words
        case "forwardings", "reports": ReportKind.words
        case "meetings", "participants": MeetingKind.words
        case "networks": NetworkKind.words
        case "organisations": OrganisationKind.words
        case "policies": PolicyKind.words
        case "support": SupportKind.words
        case "targets": TargetKind.words
        default: nil
        }
    }

    private var stages: [String] {
        switch name {
        case "programmes": ProgrammeStage.words
        case "progress-reports": PledgeProgress.words + [PledgeStage.fulfilled.rawValue]
        default: PledgeStage.words
        }
    }

    private var statuses: [String]? {
        switch name {
        case "calls": CallState.statuses
        case "contributions": ContributionStatus.words
        case "decisions": DecisionStatus.words
        case "forwardings", "reports": ReportStatus.words
        case "meetings": MeetingStatus.words
        case "policies": PolicyStatus.words
        case "support": SupportStatus.words
        case "targets": TargetStatus.words
        default: nil
        }
    }
}
