import Events
import GlobalCompact
import Projections

extension Remarks {
    /// Codes of funds that differ only in case, or in what looks alike, as O and 0 do: each that is not the one most things have, of
    /// several the first by its bytes.
    static func funds(_ facts: VisibleFacts) -> [Remark] {
        let named = facts.facts.flatMap { fact in
            fact.event.members.texts(in: ["fund"]).map { (subject: fact.subject.description, fund: ExactText($0)) }
        }
        return Dictionary(grouping: named) { seen($0.fund.text) }.values.flatMap { group -> [Remark] in
            let subjects = Dictionary(grouping: group, by: \.fund).mapValues { Set($0.map(\.subject)).count }
            let usual = subjects.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }[0].key
            return group.filter { $0.fund != usual }.map {
                Remark(subject: $0.subject, reason: .fundInOtherCase(fund: $0.fund.text, other: usual.text))
            }
        }
    }

    /// A code as it is told apart at a glance.
    private static func seen(_ code: String) -> String {
        String(code.lowercased().map { $0 == "o" ? "0" : $0 == "l" || $0 == "i" ? "1" : $0 })
    }

    /// Names of pledges that say States or objectives which the pledge does not, as another of its names was made first.
    static func statesOfNames(_ state: LedgerState) -> [Remark] {
        state.pledgeNames.compactMap { name in
            guard state.pledges.names(of: name.slug) != nil, let pledge = state.pledges[name.slug] else { return nil }
            let states = Set(name.by).subtracting(pledge.by).map(\.code).sorted()
            let objectives = Set(name.objectives.numbers).subtracting(pledge.objectives.numbers).sorted()
            let lost = states + (objectives.isEmpty ? [] : ["objectives " + objectives.map(String.init).joined(separator: " and ")])
            return lost.isEmpty
                ? nil
                : Remark(
                    subject: Subject(.pledge, name.slug).description,
                    reason: .statesNotCounted(states: lost.joined(separator: ", "), first: Subject(.pledge, pledge.slug).description))
        }
    }

    /// Offices and stakeholders that have the name of a State.
    static func offices(_ facts: VisibleFacts) -> [Remark] {
        facts.facts.flatMap { fact in
            fact.event.members.texts(in: ["donorOffice", "office", "offices", "stakeholders"]).compactMap { office in
                State(named: office).map {
                    Remark(subject: fact.subject.description, reason: .officeIsState(office: office, code: $0.code))
                }
            }
        }
    }
}
