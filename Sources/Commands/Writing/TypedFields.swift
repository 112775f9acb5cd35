import Events
import GlobalCompact
import JSON
import Messages
import Projections
import Wire

/// Turns typed options into the members of a payload, by the payload's table of fields.
struct TypedFields: Sendable {
    private let specs: [FieldSpec]
    private let today: Day
    private(set) var members: [(name: String, value: JSONValue)] = []
    private(set) var problems: [FieldProblem] = []
    /// The names of the fields that were given, also of those that cannot be read.
    private(set) var given: Set<String> = []

    init(_ type: EventType, today: Day) {
        self.init(FieldList.of(type), today: today)
    }

    /// - Parameter specs: the fields that may be given.
    init(_ specs: [FieldSpec], today: Day) {
        (self.specs, self.today) = (specs, today)
    }

    /// The options that the fields make, for suggestions.
    var optionNames: [String] {
        specs.map { OptionName.of($0.name) }
    }

    /// Takes one option. Answers false when it is none of the fields.
    mutating func take(_ option: String, _ text: String) -> Bool {
        guard let spec = specs.first(where: { OptionName.of($0.name) == option || $0.name == option }) else { return false }
        let place = "--" + OptionName.of(spec.name)
        given.insert(spec.name)
        guard let value = value(text, spec.shape, place) else { return true }
        if case .array(let more) = value, let index = members.firstIndex(where: { $0.name == spec.name }),
            case .array(let earlier) = members[index].value
        {
            members[index].value = .array(earlier + more)
        } else if members.contains(where: { $0.name == spec.name }) {
            problems.append(FieldProblem(path: place, reason: .repeated(text)))
        } else {
            members.append((spec.name, value))
        }
        return true
    }

    private mutating func value(_ text: String, _ shape: FieldShape, _ place: String) -> JSONValue? {
        switch shape {
        case .text, .word, .dayRule: .string(text)
        case .reference(let thing): .string(slug(text, thing))
        case .texts: .array([.string(text)])
        case .words, .dayRules: .array(parts(text).map(JSONValue.string))
        case .references(let thing): .array(parts(text).map { .string(slug($0, thing)) })
        case .integer: integer(text, place)
        case .period: period(text, place)
        case .money: money(text, place)
        case .states: .array(states(text).map(JSONValue.string))
        case .numbers(let range): numbers(text, range, place)
        case .objectives: numbers(text, 1...23, place)
        case .records(let fields): records(text, fields, place)
        case .flag: ["yes": JSONValue.bool(true), "no": .bool(false), "true": .bool(true), "false": .bool(false)][text] ?? .string(text)
        case .content, .changes: .null
        }
    }

    private func parts(_ text: String) -> [String] {
        CommaList.values(text)
    }

    /// The States of a list, by their codes where it names any.
    private func states(_ text: String) -> [String] {
        State.texts(ofList: text).map { State(named: $0)?.code ?? $0 }
    }

    /// The fields of a citation.
    private static let citationFields = ["document", "at"]

    /// The fields of a requirement's filter.
    private static let filterFields = ["dimension", "values", "each"]

    /// The dimensions in which a filter names States.
    private static let dimensionsOfStates = [Dimension.state, .implementedIn, .donor].map(\.rawValue)

    private func slug(_ text: String, _ thing: Thing) -> String {
        text.hasPrefix(thing.rawValue + "/") ? String(text.dropFirst(thing.rawValue.count + 1)) : text
    }

    private mutating func integer(_ text: String, _ place: String) -> JSONValue? {
        guard let number = Self.number(text) else {
            problems.append(FieldProblem(path: place, reason: .notAnInteger))
            return nil
        }
        return .integer(number)
    }

    /// Numbers with commas between.
    private mutating func numbers(_ text: String, _ range: ClosedRange<Int>, _ place: String) -> JSONValue? {
        let numbers = parts(text).map(Self.number)
        guard !numbers.contains(nil) else {
            let expected = "numbers from \(range.lowerBound) to \(range.upperBound) with commas between, such as 5,7"
            problems.append(FieldProblem(path: place, reason: .wrongValue(found: text, expected: expected)))
            return nil
        }
        return .array(numbers.compactMap { $0.map(JSONValue.integer) })
    }

    private static func number(_ text: String) -> Int? {
        text.utf8.count <= 16 && !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil
    }

    private mutating func period(_ text: String, _ place: String) -> JSONValue? {
        do throws(PeriodProblem) {
            return .string(try TypedDate.period(text, today: today).description)
        } catch {
            problems.append(FieldProblem(path: place, reason: .period(error)))
            return nil
        }
    }

    /// `1500000 USD`, `USD 1500000.00`
    private mutating func money(_ text: String, _ place: String) -> JSONValue? {
        let words = text.split(separator: " ").map(String.init)
        guard words.count == 2 else {
            problems.append(FieldProblem(path: place, reason: .wrongShape(expected: "an amount and a currency, such as '1500000 USD'")))
            return nil
        }
        let (amount, code) = Currency(codeEverInForce: words[0]) == nil ? (words[0], words[1]) : (words[1], words[0])
        guard let currency = Currency(codeEverInForce: code) else {
            problems.append(FieldProblem(path: place, reason: .unknownCurrency(code)))
            return nil
        }
        do throws(MoneyProblem) {
            let money = try Money(typed: amount, currency: currency)
            return .object([("amount", .string(money.amount)), ("currency", .string(currency.code))])
        } catch {
            problems.append(FieldProblem(path: place, reason: .money(error)))
            return nil
        }
    }

    /// Several citations with commas between, or one record.
    private mutating func records(_ text: String, _ fields: [FieldSpec], _ place: String) -> JSONValue? {
        let texts = fields.map(\.name) == Self.citationFields && !text.hasPrefix("{") ? Self.citations(text) : [text]
        var values: [JSONValue] = []
        for text in texts {
            guard let value = record(text, fields, place) else { return nil }
            values.append(value)
        }
        return .array(values)
    }

    /// The citations of a text: a comma begins another one where what follows is a document and a place itself, `note@p. 3, brief@L9`;
    /// any other belongs to the place, `brief@L9, L12`.
    private static func citations(_ text: String) -> [String] {
        var citations: [String] = []
        for piece in text.split(separator: ",", omittingEmptySubsequences: false) {
            if let last = citations.indices.last, !beginsCitation(piece.drop { $0 == " " }) {
                citations[last] += "," + piece
            } else {
                citations.append(String(piece.drop { $0 == " " }))
            }
        }
        return citations.map { citation in String(citation.reversed().drop { $0 == " " }.reversed()) }
    }

    private static func beginsCitation(_ text: Substring) -> Bool {
        guard let at = text.firstIndex(of: "@"), text.index(after: at) != text.endIndex else { return false }
        let thing = Thing.document.rawValue + "/"
        let document = text[..<at]
        return Subject.isSlug(String(document.hasPrefix(thing) ? document.dropFirst(thing.count) : document))
    }

    /// A citation as `document@place`, a filter as `dimension=value,value` or `each dimension=value,value`, anything else as a JSON object.
    private mutating func record(_ text: String, _ fields: [FieldSpec], _ place: String) -> JSONValue? {
        let names = fields.map(\.name)
        if text.hasPrefix("{"), let document = try? JSONDocument(parsing: Array(text.utf8)) { return document.value(document.root) }
        if names == Self.citationFields, let at = text.firstIndex(of: "@") {
            return .object([
                ("document", .string(slug(String(text[..<at]), .document))), ("at", .string(String(text[text.index(after: at)...]))),
            ])
        }
        if names == Self.filterFields, let equals = text.firstIndex(of: "=") {
            let isEach = text.hasPrefix("each ")
            let (dimension, typed) = (String(text[..<equals].dropFirst(isEach ? 5 : 0)), String(text[text.index(after: equals)...]))
            let values = Self.dimensionsOfStates.contains(dimension) ? states(typed) : parts(typed)
            return .object(
                [("dimension", .string(dimension)), ("values", .array(values.map(JSONValue.string)))]
                    + (isEach ? [("each", .bool(true))] : []))
        }
        let expected =
            names == Self.citationFields
            ? "DOCUMENT@PLACE, such as brief-2024@Pledges, or several with commas between"
            : names == Self.filterFields
                ? "DIMENSION=VALUE,VALUE or 'each DIMENSION=VALUE,VALUE'" : "a JSON object with \(names.joined(separator: ", "))"
        problems.append(FieldProblem(path: place, reason: .wrongShape(expected: expected)))
        return nil
    }
}
