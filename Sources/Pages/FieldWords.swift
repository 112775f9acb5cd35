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
        case (.texts, .array(let items)), (.references, .array(let items)), (.dayRules, .array(let items)): texts(items)
        case (.records(let fields), .array(let records)): records.map { record($0, fields) }
        default: nil
        }
    }

    /// A record as its members, each with its label but for the one that it is known by.
    private static func record(_ value: JSONValue, _ fields: [FieldSpec]) -> String {
        guard case .object(let members) = value else { return "" }
        return fields.compactMap { field in
            guard let member = members.first(where: { $0.name.isExactly(field.name) }) else { return nil }
            let words = items(member.value, field.shape)?.joined(separator: ", ") ?? plain(member.value)
            return field.isRequired || fields.count == 1 ? words : "\(label(field.name)) \(words)"
        }.joined(separator: ", ")
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
