import Events
import GlobalCompact

extension Remarks {
    /// Codes of funds that differ only in case: each that is not the one most things have, of several the first by its bytes.
    static func funds(_ facts: StandingFacts) -> [Remark] {
        let named = facts.facts.flatMap { fact in
            texts(of: fact.event, in: ["fund"]).map { (subject: fact.subject.description, fund: ExactText($0.text)) }
        }
        return Dictionary(grouping: named) { $0.fund.text.lowercased() }.values.flatMap { group -> [Remark] in
            let subjects = Dictionary(grouping: group, by: \.fund).mapValues { Set($0.map(\.subject)).count }
            let usual = subjects.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }[0].key
            return group.filter { $0.fund != usual }.map {
                Remark(subject: $0.subject, reason: .fundInOtherCase(fund: $0.fund.text, other: usual.text))
            }
        }
    }

    /// Offices and stakeholders that have the name of a State.
    static func offices(_ facts: StandingFacts) -> [Remark] {
        facts.facts.flatMap { fact in
            texts(of: fact.event, in: ["donorOffice", "office", "offices", "stakeholders"]).compactMap { text in
                State(named: text.text).map {
                    Remark(subject: fact.subject.description, reason: .officeIsState(office: text.text, code: $0.code))
                }
            }
        }
    }

    private static func texts(of event: Event, in fields: Set<String>) -> [NamedText] {
        event.payload.map { TextList.of($0).filter { fields.contains($0.name) } } ?? []
    }
}
