import Events
import GlobalCompact
import History
import JSON
import Pages
import Projections
import Wire

/// What `show` says of a thing: what it stands at, as `list` and `measure` have it, and what its events state.
struct ShownFields {
    private(set) var fields: [ShownField] = []
    /// The fields that are told by what the thing stands at.
    private var told: Set<String> = []

    /// What one event states.
    static func of(_ event: Event) -> [ShownField] {
        guard let payload = event.payload, case .object(let members) = FieldWriter.object(payload) else { return [] }
        return members.map { name, value in
            var items: [String]?
            if case .array(let values) = value { items = values.map(text) }
            return ShownField(name: name, text: text(value), json: json(value), items: items)
        }
    }

    /// What a thing stands at.
    init(_ subject: Subject?, _ state: LedgerState) {
        guard let subject, let entity = state.entity(subject.thing, subject.slug) else { return }
        if subject.thing == .contribution, entity.isBegun { tell(ContributionState(entity)) }
        // Of a pledge of which nothing is known but a report, this is known.
        if entity.isBegun || subject.thing == .pledge, let standing = ThingCatalogue.of(subject.thing)?.standing {
            fields.append(.text(standing.name, standing.word(entity)))
        }
        if subject.thing == .meeting, entity.isBegun {
            fields.append(.text("days", MeetingState(entity).days?.description ?? "not known"))
        }
        told.formUnion(fields.map(\.name))
    }

    private mutating func tell(_ contribution: ContributionState) {
        let standing = (contribution.standing.map { [$0.amount ?? $0.booked] } ?? []).compactMap(\.self).map { Quantity.sum($0) }
        let sums = standing.isEmpty && !contribution.deposits.isEmpty ? contribution.received : standing
        fields.append(.text("status", contribution.status.rawValue))
        fields.append(
            ShownField(
                name: contribution.status == .cancelled ? "stoodAt" : "standsAt", text: sums.isEmpty ? "blank" : Self.told(sums),
                json: sums.count == 1 ? Self.json(sums[0]) : sums.isEmpty ? .null : .array(sums.map(Self.json))))
        if !contribution.deposits.isEmpty {
            fields.append(
                Self.parts(
                    "deposited", contribution.received, contribution.deposits, isLess: !contribution.repayments.isEmpty))
        }
        if !contribution.repayments.isEmpty {
            fields.append(Self.parts("repaid", ContributionState.sums(contribution.repayments), contribution.repayments))
        }
        told = ["amount", "booked"]
    }

    private static func parts(
        _ name: String, _ sums: [Quantity], _ steps: [ContributionState.Step], isLess: Bool = false
    ) -> ShownField {
        let count = steps.count == 1 ? "1 part" : "\(steps.count) parts"
        let blanks = steps.count(where: \.isBlank)
        return ShownField(
            name: name,
            text: (sums.isEmpty ? "blank" : told(sums)) + ", in \(count)"
                + (blanks == 0 || sums.isEmpty ? "" : ", \(blanks) of them blank") + (isLess ? ", less what was repaid" : ""),
            json: .object([("amounts", .array(sums.map(json))), ("parts", .integer(steps.count)), ("blanks", .integer(blanks))]))
    }

    // MARK: What events state

    /// Takes in what an event states: of the thing the latest holds, and what is the event's own stands beside what is there.
    mutating func take(_ event: Event) {
        guard let type = event.payload.map({ Swift.type(of: $0) }) else { return }
        for var field in Self.counts(Self.of(event)) where field.name != "cites" && !told.contains(field.name) {
            let isOwn = type.ownFields.contains(field.name)
            if isOwn { field.name = Self.ownName(field.name, of: type.type) }
            guard let index = fields.firstIndex(where: { $0.name == field.name }) else {
                fields.append(field)
                continue
            }
            if isOwn { fields[index].add(field) } else { fields[index] = field }
        }
    }

    /// Numbers of people that an event states, each with the event's own words for how exact it is and what is counted: `about 90`,
    /// `over 1000 families`.
    private static func counts(_ fields: [ShownField]) -> [ShownField] {
        var fields = fields
        for (name, exactness, unit) in [("participants", "participantsExactness", nil), ("beneficiaries", "exactness", "unit")] {
            guard let place = fields.firstIndex(where: { $0.name == name }) else { continue }
            func text(_ name: String?) -> String? { name.flatMap { name in fields.first { $0.name == name }?.text } }
            let words = [text(exactness), fields[place].text, text(unit)].compactMap(\.self)
            fields[place] = .text(name, words.joined(separator: " "))
            fields.removeAll { $0.name == exactness || $0.name == unit }
        }
        return fields
    }

    /// A field of an event's own is named with what happened where the thing has a field of that name: `progressedText`.
    private static func ownName(_ name: String, of type: EventType) -> String {
        let isOfThing = EventType.allCases.contains { other in
            other.thing == type.thing && FieldList.of(other).contains { $0.name == name && !$0.isOwn }
        }
        if !isOfThing { return name }
        let words = type.rawValue.split(separator: ".").last?.split(separator: "-") ?? []
        return (words.prefix(1) + words.dropFirst().map(\.capitalizedFirst) + [name[...].capitalizedFirst]).joined()
    }

    // MARK: Spelling

    /// A value for people.
    static func text(_ value: JSONValue) -> String {
        switch value {
        case .string(let text): text
        case .array(let items): items.map(text).joined(separator: "; ")
        case .object(let members):
            members.map(\.name) == ["document", "at"] || members.map(\.name) == ["at", "document"]
                ? members.sorted { $0.name > $1.name }.map { text($0.value) }.joined(separator: "@")
                : members.map { "\($0.name) \(text($0.value))" }.joined(separator: ", ")
        case .null, .bool, .integer, .double: String(decoding: value.canonicalBytes(), as: UTF8.self)
        }
    }

    /// The same for programs: an amount as an object, all else as for people.
    private static func json(_ value: JSONValue) -> JSONValue {
        if case .object(let members) = value, Set(members.map(\.name)) == ["amount", "currency"] { return value }
        return .string(text(value))
    }

    private static func json(_ quantity: Quantity) -> JSONValue {
        .object([("amount", .string(quantity.text)), ("currency", quantity.currency.map { .string($0.code) } ?? .null)])
    }

    private static func told(_ sums: [Quantity]) -> String {
        sums.map { ($0.currency.map { $0.code + " " } ?? "") + $0.text }.joined(separator: ", ")
    }
}

extension Substring {
    /// With a capital first letter.
    fileprivate var capitalizedFirst: Substring {
        (prefix(1).uppercased() + dropFirst())[...]
    }
}
