import Events
import Formats
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
    /// The days of a meeting, where they are known.
    private var days: Period?

    /// What one event states.
    ///
    /// - Parameter days: of the meeting whose agenda it may be.
    static func of(_ event: Event, days: Period? = nil) -> [ShownField] {
        event.payload.map { of($0, days: days) } ?? []
    }

    /// The same of its payload.
    static func of(_ payload: any Payload, days: Period? = nil) -> [ShownField] {
        guard case .object(let members) = FieldWriter.object(payload) else { return [] }
        return of(members, FieldList.of(Swift.type(of: payload).type), days: days)
    }

    /// The same of some of its members.
    static func of(_ members: [(name: String, value: JSONValue)], _ shapes: [FieldSpec], days: Period? = nil) -> [ShownField] {
        members.map { name, value in
            let value = dated(value, days)
            var items: [String]?
            if case .array(let values) = value { items = values.map(text) }
            let words = shapes.first { $0.name.isExactly(name) }.flatMap { FieldWords.items(value, $0.shape) }
            return ShownField(name: name, text: text(value), json: json(value), items: items, words: words)
        }
    }

    /// What a thing stands at.
    init(_ subject: Subject?, _ state: LedgerState) {
        guard let subject, let entity = state.entity(subject.thing, subject.slug) else { return }
        if subject.thing == .contribution, entity.isBegun { tell(ContributionState(entity)) }
        // Of a pledge of which nothing is known but a report, this is known.
        if entity.isBegun || subject.thing == .pledge, let standing = ThingCatalogue.of(subject.thing)?.standing {
            let word = standing.word(entity)
            // A finding that awaits no answer stands at nothing.
            if !word.isEmpty { fields.append(.text(standing.name, word, words: Report.words(ofKind: word))) }
        }
        if subject.thing == .meeting, entity.isBegun {
            days = MeetingState(entity).days
            fields.append(.text("days", days?.description ?? "not known", words: days?.inWords))
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
            json: (["amounts": .values(sums.map(json)), "parts": .number(steps.count), "blanks": .number(blanks)] as Record).json)
    }

    // MARK: What events state

    /// Takes in what an event states: of the thing the latest holds, and what is the event's own stands beside what is there.
    ///
    /// - Returns: what it says that did not stand there: what is its own, and what it says of the thing anew or for the first time.
    @discardableResult mutating func take(_ event: Event) -> [ShownField] {
        guard let type = event.payload.map({ Swift.type(of: $0) }) else { return [] }
        var news: [ShownField] = []
        for var field in Self.counts(Self.of(event, days: days)) where field.name != "cites" && !told.contains(field.name) {
            field.isOwn = type.ownFields.contains(field.name)
            if field.isOwn { news.append(field) }
            if field.isOwn { field.name = Self.ownName(field.name, of: type.type) }
            guard let index = fields.firstIndex(where: { $0.name == field.name }) else {
                fields.append(field)
                if !field.isOwn { news.append(field) }
                continue
            }
            if field.isOwn {
                fields[index].add(field)
            } else {
                if !fields[index].saysTheSame(as: field) { news.append(field) }
                fields[index] = field
            }
        }
        return news
    }

    /// What is told with a number, and not by itself.
    static let besideNumbers = ["participantsExactness", "exactness", "unit"]

    /// Numbers that an event states, each with the event's own words for how exact it is and what is counted: `about 90`,
    /// `over 1,000 families`.
    ///
    /// - Parameter alsoFigures: whether what a figure states is told so, too.
    static func counts(_ fields: [ShownField], alsoFigures: Bool = false) -> [ShownField] {
        var fields = fields
        for name in ["participants", "beneficiaries"] + (alsoFigures ? ["value"] : []) {
            guard let place = fields.firstIndex(where: { $0.name == name }) else { continue }
            let exactness = name == "participants" ? "participantsExactness" : "exactness"
            func text(_ name: String) -> String? { fields.first { $0.name == name }?.text }
            let (exact, unit) = (text(exactness), name == "participants" ? nil : text("unit"))
            let number = Int(fields[place].text).map(Self.grouped) ?? fields[place].text
            // A number that is exactly so, or of what the figure counts, is said alone.
            let counted = unit == "count" ? nil : unit == "percent" ? "%" : unit ?? (name == "value" ? nil : name)
            let words = [exact == "exactly" ? nil : exact, number, counted].compactMap(\.self).joined(separator: " ")
            let data = [exact, fields[place].text, unit].compactMap(\.self).joined(separator: " ")
            fields[place] = .text(name, data, words: words)
            fields.removeAll { $0.name == exactness || $0.name == "unit" && unit != nil }
        }
        return fields
    }

    /// `130,000`
    private static func grouped(_ number: Int) -> String {
        let digits = String(number.magnitude)
        let grouped = digits.enumerated().map { place, digit in
            (place > 0 && (digits.count - place) % 3 == 0 ? "," : "") + String(digit)
        }.joined()
        return (number < 0 ? "-" : "") + grouped
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

    /// A list of sessions with the day before each time, where it is known: a time alone is taken for a duration.
    private static func dated(_ value: JSONValue, _ days: Period?) -> JSONValue {
        guard case .array(let items) = value else { return value }
        return .array(
            items.map { item in
                guard case .object(let members) = item else { return item }
                var on = days
                for case (AgendaSession.day, .string(let text)) in members { on = try? Period(parsing: text) }
                guard let on, on.first == on.last else { return item }
                return .object(
                    members.map { name, value in
                        guard AgendaSession.times.contains(name), case .string(let time) = value else { return (name, value) }
                        return (name, .string("\(on.first.description) \(time)"))
                    })
            })
    }

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
        (["amount": .text(quantity.text), "currency": .text(quantity.currency?.code)] as Record).json
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
