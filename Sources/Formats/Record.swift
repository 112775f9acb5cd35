package import GlobalCompact
package import JSON

/// An object of an answer for programs: named members of the types that docs/data.md has, in their order.
///
/// Each type has one form in JSON, told here alone: what an answer holds is typed where it is made.
package struct Record: Sendable, ExpressibleByDictionaryLiteral {
    package indirect enum Value: Sendable {
        /// Null where there is none.
        case text(String?)
        case number(Int?)
        case flag(Bool?)
        case day(Day?)
        case instant(Instant?)
        /// Days as a source states them; beside them the members `earliest` and `latest`, each null where that end is open.
        case days(Period?)
        /// Days that stand alone.
        case period(Period?)
        /// `{"amount", "currency"}`
        case money(Money?)
        case texts([String])
        case record(Record?)
        case records([Record])
        /// Values as they stand in lines, or in another answer.
        case values([JSONValue])
        /// A value as it stands in a line, or in another answer.
        case json(JSONValue)
        /// No member at all.
        case absent
    }

    package private(set) var members: [(name: String, value: Value)]

    package init(dictionaryLiteral elements: (String, Value)...) {
        members = elements.map { (name: $0, value: $1) }
    }

    package init(_ members: [(name: String, value: Value)]) {
        self.members = members
    }

    /// Members as they are made already, such as those of a table's row.
    package init(_ members: [(name: String, value: JSONValue)]) {
        self.members = members.map { (name: $0.name, value: .json($0.value)) }
    }

    /// The members of an object as a line has it; none of any other value.
    package init(of value: JSONValue) {
        if case .object(let members) = value { self.init(members) } else { self.init([] as [(name: String, value: Value)]) }
    }

    /// Both, one after the other.
    package static func + (first: Record, second: Record) -> Record {
        Record(first.members + second.members)
    }

    /// The same with more members, which stand before the one at a place, or at the end.
    package func inserting(_ more: Record, at place: Int) -> Record {
        let place = min(place, members.count)
        return Record(members[..<place] + more.members + members[place...])
    }

    /// The same without some members, wherever they stand.
    package func leavingOut(_ names: Set<String>) -> Record {
        Record(members.filter { !names.contains($0.name) }.map { ($0.name, $0.value.leavingOut(names)) })
    }

    package var json: JSONValue {
        .object(members.flatMap { Self.json($0.name, $0.value) })
    }

    private static func json(_ name: String, _ value: Value) -> [(name: String, value: JSONValue)] {
        func text(_ day: Day?) -> JSONValue { day.map { .string($0.description) } ?? .null }
        switch value {
        case .absent: return []
        case .days(let period):
            return [
                (name, period.map { .string($0.description) } ?? .null), ("earliest", text(period?.earliest)),
                ("latest", text(period?.latest)),
            ]
        case .text(let string): return [(name, string.map(JSONValue.string) ?? .null)]
        case .number(let number): return [(name, number.map(JSONValue.integer) ?? .null)]
        case .flag(let flag): return [(name, flag.map(JSONValue.bool) ?? .null)]
        case .day(let day): return [(name, text(day))]
        case .instant(let instant): return [(name, instant.map { .string($0.description) } ?? .null)]
        case .period(let period): return [(name, period.map { .string($0.description) } ?? .null)]
        case .money(let money):
            return [(name, money.map { .object([("amount", .string($0.amount)), ("currency", .string($0.currency.code))]) } ?? .null)]
        case .texts(let texts): return [(name, .array(texts.map(JSONValue.string)))]
        case .record(let record): return [(name, record?.json ?? .null)]
        case .records(let records): return [(name, .array(records.map(\.json)))]
        case .values(let values): return [(name, .array(values))]
        case .json(let json): return [(name, json)]
        }
    }
}

extension Record.Value {
    fileprivate func leavingOut(_ names: Set<String>) -> Record.Value {
        switch self {
        case .record(let record): .record(record?.leavingOut(names))
        case .records(let records): .records(records.map { $0.leavingOut(names) })
        case .text, .number, .flag, .day, .instant, .days, .period, .money, .texts, .values, .json, .absent: self
        }
    }
}
