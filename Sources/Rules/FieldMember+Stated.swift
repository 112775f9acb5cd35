import Events
import GlobalCompact

extension Event {
    /// The fields that it has; none where it is of a type that this version does not know.
    var members: [FieldMember] {
        payload.map { FieldGatherer.members(of: $0) } ?? []
    }
}

extension [FieldMember] {
    /// The texts of some fields, in the order of the fields.
    func texts(in fields: Set<String>) -> [String] {
        filter { fields.contains($0.name) }.flatMap { member in
            switch member.value {
            case .text(let text): [text.text]
            case .texts(let texts): texts.map(\.text)
            case .integer, .numbers, .flag, .period, .money, .states, .objectives, .dayRule, .dayRules, .records: [String]()
            }
        }
    }
}
