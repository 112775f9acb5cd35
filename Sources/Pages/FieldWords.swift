package import Events
import GlobalCompact
package import JSON
import Projections

/// What fields hold, in words for people: States by name, days as people write them, amounts without noughts.
package enum FieldWords {
    /// A field's name as words: `implementedIn` is `implemented in`.
    package static func label(_ name: String) -> String {
        if name == "in" { return "implemented in" }
        return name.reduce(into: "") { spelled, letter in spelled += letter.isUppercase ? " " + letter.lowercased() : String(letter) }
    }

    /// What fields say, one after another: texts, notes and numbers with their unit alone, all else behind its label.
    package static func sentence(_ fields: [ShownField]) -> String {
        let parts = fields.map { field in
            ["text", "note", "participants", "beneficiaries"].contains(field.name) ? field.words : "\(label(field.name)) \(field.words)"
        }
        return parts.reduce("") { told, part in told.isEmpty ? part : told + (told.hasSuffix(".") ? " " : "; ") + part }
    }

    /// The values of a field, one a list's item; nothing where the shape tells no other words than those of the data.
    ///
    /// - Parameter titles: the name of a document, by its slug.
    package static func items(_ value: JSONValue, _ shape: FieldShape) -> [String]? {
        switch (shape, value) {
        case (.word, .string(let word)): [Report.words(ofKind: word)]
        case (.words, .array(let items)): texts(items).map(Report.words(ofKind:))
        case (.period, .string(let text)): [(try? Period(parsing: text))?.inWords ?? text]
        case (.states, .array(let codes)): texts(codes).map { State(code: $0)?.name ?? $0 }
        case (.money, .object(let members)): amount(members).map { [$0] }
        case (.flag, .bool(let isSo)): [isSo ? "yes" : "no"]
        case (.reference, .string(let slug)): [slug]
        case (.texts, .array(let items)), (.references, .array(let items)): texts(items)
        case (.dayRule, .string(let rule)): [days(rule)]
        case (.dayRules, .array(let rules)): texts(rules).map(days)
        case (.records(let fields), .array(let records)): records.map { record($0, fields) }
        default: nil
        }
    }

    /// What a field of an event says, for people; that there is nothing where it says none.
    ///
    /// - Parameter name: `occurred`, `subject`, or a member of the event's data.
    package static func words(_ value: JSONValue?, of name: String, in type: EventType) -> String {
        guard let value else { return "nothing" }
        let shape: FieldShape? = name == "occurred" ? .period : FieldList.of(type).first { $0.name.isExactly(name) }?.shape
        return shape.flatMap { items(value, $0) }?.joined(separator: ", ") ?? plain(value)
    }

    private static func days(_ rule: String) -> String {
        DayRule(rule)?.words ?? rule
    }

    /// A record as its members, each with its label but for the one that it is known by.
    private static func record(_ value: JSONValue, _ fields: [FieldSpec]) -> String {
        guard case .object(let members) = value else { return "" }
        // A filter: a dimension and its values.
        if case .string(let dimension)? = member("dimension", members), case .array(let values)? = member("values", members) {
            let isEach = member("each", members).map { if case .bool(true) = $0 { true } else { false } } ?? false
            let names = texts(values).map { State(code: $0)?.name ?? Report.words(ofKind: $0) }
            return "\(label(dimension)) \(names.joined(separator: isEach ? " and " : " or "))" + (isEach ? ", each" : "")
        }
        return fields.compactMap { field in
            guard let value = member(field.name, members) else { return nil }
            let words = items(value, field.shape)?.joined(separator: ", ") ?? plain(value)
            return field.isRequired || fields.count == 1 ? words : "\(label(field.name)) \(words)"
        }.joined(separator: ", ")
    }

    private static func member(_ name: String, _ members: [(name: String, value: JSONValue)]) -> JSONValue? {
        members.first { $0.name.isExactly(name) }?.value
    }

    private static func amount(_ members: [(name: String, value: JSONValue)]) -> String? {
        var texts: [String: String] = [:]
        for case (let name, .string(let text)) in members { texts[name] = text }
        guard let code = texts["currency"], let currency = Currency(code: code), let amount = texts["amount"],
            let money = try? Money(parsing: amount, currency: currency)
        else { return nil }
        return Report.short(.sum(money))
    }

    private static func texts(_ values: [JSONValue]) -> [String] {
        values.map(plain)
    }

    private static func plain(_ value: JSONValue) -> String {
        if case .string(let text) = value { return text }
        return String(decoding: value.canonicalBytes(), as: UTF8.self)
    }
}

extension EventType {
    /// What happened, as words: `entered pipeline`.
    var verb: String {
        String(rawValue.split(separator: ".").last ?? "").replacing("-", with: " ")
    }
}
