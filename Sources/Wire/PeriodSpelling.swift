import Events
import GlobalCompact
import JSON

/// What a line states, with its periods as they are spelled today.
///
/// Lines of before may have the ends of an interval in two precisions: `2024-07/2024` states what `2024-07/2024-12` does.
enum PeriodSpelling {
    /// The same content, with every period of the envelope and of the type's fields in its spelling of today.
    ///
    /// A text that only looks like a period stays as it is; so does the payload of a type or version that this program does not know.
    static func ofToday(_ content: JSONValue) -> JSONValue {
        guard holdsFormer(content), case .object(let members) = content else { return content }
        return .object(ofToday(members))
    }

    private static func ofToday(_ members: [(name: String, value: JSONValue)]) -> [(name: String, value: JSONValue)] {
        let fields = fields(members)
        return members.map { name, value in
            switch name {
            case EnvelopeMember.occurred.rawValue: (name, ofToday(value, .period))
            case EnvelopeMember.data.rawValue: (name, ofToday(value, .records(fields)))
            default: (name, value)
            }
        }
    }

    /// The fields of the payload that an event or a correction's content has; none where they are not known.
    private static func fields(_ members: [(name: String, value: JSONValue)]) -> [FieldSpec] {
        func text(_ member: EnvelopeMember) -> String? {
            guard case .string(let text)? = members.first(where: { $0.name == member.rawValue })?.value else { return nil }
            return text
        }
        guard let name = text(.type), let type = EventType.named(name) else { return [] }
        let version = text(.dataschema).map { PayloadVersion.later($0, of: name) ?? .max } ?? 1
        return version <= type.latestVersion ? FieldList.of(type, version: version) : []
    }

    private static func ofToday(_ value: JSONValue, _ shape: FieldShape) -> JSONValue {
        switch value {
        case .string(let text):
            if case .period = shape, let period = former(text) { return .string(period.description) }
            return value
        case .array(let items):
            return .array(items.map { ofToday($0, shape) })
        case .object(let members):
            switch shape {
            case .content, .changes: return .object(ofToday(members))
            case .records(let fields):
                return .object(
                    members.map { name, value in
                        (name, fields.first { $0.name.isExactly(name) }.map { ofToday(value, $0.shape) } ?? value)
                    })
            default: return value
            }
        case .null, .bool, .integer, .double: return value
        }
    }

    /// Whether any text may be an interval of two precisions: most lines have none, and then no table of fields is needed.
    private static func holdsFormer(_ value: JSONValue) -> Bool {
        switch value {
        case .string(let text): former(text) != nil
        case .array(let items): items.contains(where: holdsFormer)
        case .object(let members): members.contains { holdsFormer($0.value) }
        case .null, .bool, .integer, .double: false
        }
    }

    /// The interval that a text is in a spelling of before alone.
    private static func former(_ text: String) -> Period? {
        // Of a year, a month and a day two that differ, and the slash.
        guard [12, 15, 18].contains(text.utf8.count), let period = try? Period(parsing: text), period.formerSpelling == text,
            period.description != text
        else { return nil }
        return period
    }
}
