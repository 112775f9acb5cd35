import Commands
import DeskTesting
import Events
import GlobalCompact
import JSON
import LedgerTesting
import Messages
import Testing
import Wire

/// The sample history with harm in every text of every event.
enum HostileLedger {
    /// A day after all that happens in it.
    static let longAfter = "2036-07-18"

    /// A requirement says with these what it measures: another text in them is refused.
    private static let namedThings: Set<String> = ["measure", "dimension", "values", "among"]

    /// The ledger in the desk's folder, with a title that means harm too.
    static func open(at desk: Desk) throws {
        let offers = try offers()
        try #require(offers.count > 70)
        // What a correction or a retraction names was recorded before it.
        try open(at: desk, [offers.filter { !isChange($0) }] + offers.filter(isChange).map { [$0] })
    }

    /// The ledger with its first document alone.
    static func openSmall(at desk: Desk) throws {
        try open(at: desk, [try Array(offers().prefix(1))])
    }

    private static func open(at desk: Desk, _ batches: [[JSONValue]]) throws {
        try #require(desk.run(["init", "--writer", "lisbon", "--title", Harm.text]).code == .done)
        for batch in batches {
            let answer = desk.run(["append", "-"], input: batch.flatMap { $0.canonicalBytes() + [10] })
            try #require(answer.code == .done, "\(answer.text)")
        }
    }

    private static func isChange(_ offer: JSONValue) -> Bool {
        offer["type"]?.text?.hasPrefix("event.") ?? false
    }

    /// What can be offered of the sample, in the order of recording: the openings of files are the program's.
    static func offers() throws -> [JSONValue] {
        let lines = try SampleHistory.lines().enumerated().sorted { left, right in
            let (first, second) = (left.element.recorded?.microseconds ?? 0, right.element.recorded?.microseconds ?? 0)
            return first != second ? first < second : left.offset < right.offset
        }
        return try lines.compactMap { place, line in
            guard let type = EventType(rawValue: line.type), type.thing != .ledger else { return nil }
            let payload = try #require(line.event.payload)
            return .object([
                ("id", .string(try #require(line.id))), ("type", .string(line.type)), ("subject", .string(line.subject)),
                ("occurred", .string(line.occurred.description)),
                ("data", spoilt(FieldWriter.object(payload), FieldList.of(type), hasUnknown: place % 8 == 1)),
            ])
        }
    }

    /// An object with harm before the text of each of its fields, and in each text that it could have and has not; perhaps with
    /// members that are none of its fields.
    private static func spoilt(_ value: JSONValue, _ fields: [FieldSpec], hasUnknown: Bool) -> JSONValue {
        guard case .object(var members) = value else { return value }
        for field in fields where !namedThings.contains(field.name) {
            guard let place = members.firstIndex(where: { $0.name == field.name }) else {
                switch field.shape {
                case .text: members.append((field.name, .string(Harm.text)))
                case .texts: members.append((field.name, .array([.string(Harm.text)])))
                default: break
                }
                continue
            }
            members[place].value = spoilt(members[place].value, field.shape)
        }
        if hasUnknown { members.append(("x" + Harm.text, .object([("y" + Harm.text, .array([.string(Harm.text)]))]))) }
        return .object(members)
    }

    private static func spoilt(_ value: JSONValue, _ shape: FieldShape) -> JSONValue {
        switch (shape, value) {
        case (.text, .string(let text)): .string(Harm.text + text)
        case (.texts, .array(let items)), (.records, .array(let items)):
            .array(
                items.map { item in
                    if case .records(let fields) = shape { return spoilt(item, fields, hasUnknown: false) }
                    return spoilt(item, .text)
                })
        case (.content, .object(let members)): .object(spoiltContent(members))
        // What is harmful cannot be taken out at once.
        case (.changes, .object(let members)): .object(spoiltContent(members.filter { $0.name != "cleared" }))
        default: value
        }
    }

    private static func spoiltContent(_ members: [(name: String, value: JSONValue)]) -> [(name: String, value: JSONValue)] {
        guard let type = JSONValue.object(members)["type"]?.text.flatMap(EventType.init(rawValue:)) else { return members }
        return members.map { ($0.name, $0.name == "data" ? spoilt($0.value, FieldList.of(type), hasUnknown: true) : $0.value) }
    }
}
