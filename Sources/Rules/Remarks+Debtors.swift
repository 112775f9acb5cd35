import Events
import GlobalCompact
import Projections

extension Remarks {
    /// Requirements that States or donors owe by their names, whose measure can tell them apart and is narrowed to none of them.
    static func debtors(_ state: LedgerState) -> [Remark] {
        let requirements = state.requirements.values.compactMap { requirement -> (adopted: RequirementAdopted, slug: String)? in
            guard requirement.isOpen, let adopted = requirement.adopted, tellingApart(adopted) != nil else { return nil }
            return (adopted, requirement.slug)
        }
        let offices = requirements.contains { namesOffices($0.adopted) } ? donorOffices(state) : []
        return requirements.compactMap { debtors($0.adopted, $0.slug, offices) }
    }

    /// What one requirement has to be told, where some offices are donors.
    static func debtors(_ adopted: RequirementAdopted, _ slug: String, _ offices: Set<ExactText>) -> Remark? {
        guard let dimension = tellingApart(adopted), !adopted.owedBy.isEmpty else { return nil }
        let parties = adopted.owedBy.compactMap { party in
            State(named: party)?.code ?? (dimension == .donor && offices.contains(ExactText(party)) ? party : nil)
        }
        // Where one of them is nobody in particular, such as "Member States", all may be meant.
        guard parties.count == adopted.owedBy.count else { return nil }
        func remark(_ reason: (String, String) -> Remark.Reason) -> Remark {
            let filter = "\(dimension.rawValue)=\(Set(parties).sorted().joined(separator: ","))"
            return Remark(
                subject: Subject(.requirement, slug).description, reason: reason(adopted.owedBy.joined(separator: ", "), filter))
        }
        guard isNarrowed(adopted) else { return remark { .countsOthersToo(owedBy: $0, filter: $1) } }
        let filter = adopted.filters.first { $0.dimension == dimension.rawValue }
        return filter.flatMap { filter in
            Set(filter.values).isDisjoint(with: parties) ? remark { .countsOthers(owedBy: $0, filter: $1) } : nil
        }
    }

    /// The dimension that would tell debtors apart; nothing where none does, or the rows do already.
    private static func tellingApart(_ adopted: RequirementAdopted) -> Dimension? {
        guard adopted.per != .state else { return nil }
        let measure = MeasureCatalogue.measure(named: adopted.measure)
        return [Dimension.donor, .state].first { measure?.dimensions.contains($0) ?? false }
    }

    /// Whether a filter tells States apart.
    private static func isNarrowed(_ adopted: RequirementAdopted) -> Bool {
        let narrowing: Set<String> = [Dimension.donor.rawValue, Dimension.state.rawValue, Dimension.implementedIn.rawValue]
        return adopted.filters.contains { narrowing.contains($0.dimension) }
    }

    /// Whether a requirement on what donors give is owed by somebody who is no State.
    static func namesOffices(_ adopted: RequirementAdopted) -> Bool {
        tellingApart(adopted) == .donor && adopted.owedBy.contains { State(named: $0) == nil }
    }

    /// The offices that give and are no States.
    static func donorOffices(_ state: LedgerState) -> Set<ExactText> {
        Set(state.contributions.values.compactMap(\.description.donorOffice).map(ExactText.init(_:)))
    }
}
