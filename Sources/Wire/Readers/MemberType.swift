import Events

/// What a member of an event's `data` is to a tool for data, whatever the tool calls it.
indirect enum MemberType: Equatable {
    /// Also a slug, an id, a State, a word of a list, a period as stated and a day rule: none of them is a number or a day.
    case text
    case integer
    case flag
    case list(MemberType)
    case record([Member])
    /// What differs from event to event, as JSON.
    case json

    /// A member with its name in the file.
    struct Member: Equatable {
        var name: String
        var type: MemberType
    }

    /// What the field of a table is.
    init(_ shape: FieldShape) {
        switch shape {
        case .text, .word, .period, .reference, .dayRule: self = .text
        case .texts, .words, .states, .references, .dayRules: self = .list(.text)
        case .integer: self = .integer
        case .numbers, .objectives: self = .list(.integer)
        case .flag: self = .flag
        // A decimal text: as a number it would lose its digits.
        case .money: self = .record([Member(name: "amount", type: .text), Member(name: "currency", type: .text)])
        case .records(let fields): self = .list(.record(fields.map { Member(name: $0.name, type: MemberType($0.shape)) }))
        case .content, .changes: self = .json
        }
    }

    /// The members of a type's `data` in whatever version; one that is something else in another version is JSON.
    static func members(of type: EventType) -> [Member] {
        var members: [Member] = []
        for version in 1...type.latestVersion {
            for field in FieldList.of(type, version: version) {
                let member = Member(name: field.name, type: MemberType(field.shape))
                guard let place = members.firstIndex(where: { $0.name == member.name }) else {
                    members.append(member)
                    continue
                }
                if members[place] != member { members[place].type = .json }
            }
        }
        return members
    }
}
