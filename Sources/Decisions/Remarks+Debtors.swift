import Events
import GlobalCompact
import Projections

extension Remarks {
    /// Requirements that States or donors owe by their names, whose measure can tell them apart and is narrowed to none of them.
    static func debtors(_ state: LedgerState) -> [Remark] {
        let requirements = state.requirements.values.compactMap { requirement -> (adopted: RequirementAdopted, slug: String)? in
            guard requirement.isOpen, let adopted = requirement.adopted, measuresAll(adopted) != nil else { return nil }
            return (adopted, requirement.slug)
        }
        let offices = requirements.contains { namesOffices($0.adopted) } ? donorOffices(state) : []
        return requirements.compactMap { debtors($0.adopted, $0.slug, offices) }
    }

    /// What one requirement has to be told, where some offices are donors.
    static func debtors(_ adopted: RequirementAdopted, _ slug: String, _ offices: Set<ExactText>) -> Remark? {
        guard let dimension = measuresAll(adopted), !adopted.owedBy.isEmpty else { return nil }
        let parties = adopted.owedBy.compactMap { party in
            State(named: party)?.code ?? (dimension == .donor && offices.contains(ExactText(party)) ? party : nil)
        }
        // Where one of them is nobody in particular, such as "Member States", all may be meant.
        guard parties.count == adopted.owedBy.count else { return nil }
        let filter = "\(dimension.rawValue)=\(Set(parties).sorted().joined(separator: ","))"
        return Remark(
            subject: Subject(.requirement, slug).description,
            reason: .countsOthersToo(owedBy: adopted.owedBy.joined(separator: ", "), filter: filter))
    }

    /// The dimension that would tell debtors apart; nothing where none does, or a filter or the rows do already.
    private static func measuresAll(_ adopted: RequirementAdopted) -> Dimension? {
        let narrowing: Set<String> = [Dimension.donor.rawValue, Dimension.state.rawValue, Dimension.implementedIn.rawValue]
        guard adopted.per != .state, !adopted.filters.contains(where: { narrowing.contains($0.dimension) }) else { return nil }
        let measure = MeasureCatalogue.measure(named: adopted.measure)
        return [Dimension.donor, .state].first { measure?.dimensions.contains($0) ?? false }
    }

    /// Whether a requirement on what donors give is owed by somebody who is no State.
    static func namesOffices(_ adopted: RequirementAdopted) -> Bool {
        measuresAll(adopted) == .donor && adopted.owedBy.contains { State(named: $0) == nil }
    }

    /// The offices that give and are no States.
    static func donorOffices(_ state: LedgerState) -> Set<ExactText> {
        Set(state.contributions.values.compactMap(\.description.donorOffice).map(ExactText.init(_:)))
    }
}
