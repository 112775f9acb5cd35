import Events
import Formats
import GlobalCompact
import JSON
import Messages
import Wire

/// Makes values of the cells of a sheet, by the shape of the field that each is of. What has two meanings is a fault that names both.
struct ImportedCells: Sendable {
    private let options: ImportOptions
    private let hasSemicolons: Bool
    /// The place of the cell that is being read.
    private var place = ""
    private(set) var problems: [Diagnostic] = []
    /// How many codes of two letters were taken for States, by these codes.
    private(set) var twoLetters: [String: String] = [:]

    init(_ options: ImportOptions, hasSemicolons: Bool) {
        (self.options, self.hasSemicolons) = (options, hasSemicolons)
    }

    /// The member that a cell says; nothing where it cannot be read, which is then among the problems.
    ///
    /// - Parameter currency: what stands in the field's column of currencies.
    mutating func value(_ text: String, _ spec: FieldSpec, currency: String? = nil, place: String) -> JSONValue? {
        self.place = place
        switch spec.shape {
        case .period: return days(text).map { .string($0.description) }
        case .money: return money(text, currency: currency)
        case .flag: return flag(text)
        case .text: return .string(text)
        case .word, .dayRule, .integer, .reference: return typed([Self.trimmed(text)], spec)
        case .states: return typed(parts(text).map { state($0) }, spec)
        case .texts, .words, .objectives, .numbers, .references, .dayRules: return typed(parts(text), spec)
        // Of several records each is a JSON object, or a list holds them; others are typed as a flag takes them.
        case .records: return text.hasPrefix("[") ? list(text) : typed(text.hasPrefix("{") ? [text] : parts(text), spec)
        case .content, .changes: return nil
        }
    }

    /// What was wrong since it was asked last.
    mutating func takeProblems() -> [Diagnostic] {
        defer { problems = [] }
        return problems
    }

    /// Values that `record` takes as flags are the same here.
    private mutating func typed(_ texts: [String], _ spec: FieldSpec) -> JSONValue? {
        var fields = TypedFields([spec], today: options.today)
        for text in texts where !text.isEmpty { _ = fields.take(spec.name, text) }
        problems += fields.problems.map { Sentences.field(FieldProblem(path: "", reason: $0.reason), place: place) }
        return fields.members.first?.value
    }

    private func parts(_ text: String) -> [String] {
        var parts: [String] = []
        var rest = text[...]
        while let next = rest.firstRange(of: options.listSeparator) {
            parts.append(Self.trimmed(String(rest[..<next.lowerBound])))
            rest = rest[next.upperBound...]
        }
        return (parts + [Self.trimmed(String(rest))]).filter { !$0.isEmpty }
    }

    private func list(_ text: String) -> JSONValue? {
        guard let document = try? JSONDocument(parsing: Array(text.utf8)) else { return .string(text) }
        return document.value(document.root)
    }

    /// Without spaces, of whichever kind, around it.
    static func trimmed(_ text: String) -> String {
        func isSpace(_ character: Character) -> Bool { character.isWhitespace || character == "\u{FEFF}" }
        guard let first = text.firstIndex(where: { !isSpace($0) }), let last = text.lastIndex(where: { !isSpace($0) }) else { return "" }
        return String(text[first...last])
    }

    /// A State by its name or by either of its codes; of lists with commas, `record` knows each.
    private mutating func state(_ text: String) -> String {
        if State(named: text) != nil { return text }
        guard text.utf8.count == 2, let state = State(twoLetters: text), text == text.uppercased() else { return text }
        twoLetters[text] = state.code
        return state.code
    }

    private mutating func flag(_ text: String) -> JSONValue? {
        switch Self.trimmed(text).lowercased() {
        case "true", "t", "1", "yes": return .bool(true)
        case "false", "f", "0", "no": return .bool(false)
        default:
            problems.append(Sentences.noFlag(text, place: place))
            return nil
        }
    }

    // MARK: Money

    private mutating func money(_ text: String, currency: String?) -> JSONValue? {
        let words = Self.trimmed(text).split(separator: " ").map(String.init)
        let codes = words.filter { Currency(codeEverInForce: $0) != nil }
        let numbers = words.filter(Self.hasDigits)
        if numbers.isEmpty, codes.isEmpty {
            problems.append(Sentences.noAmount(text, isWord: true, place: place))
            return nil
        }
        if words.count == 2, numbers.count == 1, codes.isEmpty, let code = words.first(where: { !Self.hasDigits($0) }),
            code.contains(where: \.isLetter)
        {
            problems.append(Sentences.field(FieldProblem(path: "", reason: .unknownCurrency(code)), place: place))
            return nil
        }
        guard words.count - codes.count == 1, codes.count < 2, let typed = words.first(where: { !codes.contains($0) }) else {
            problems.append(Sentences.noAmount(text, place: place))
            return nil
        }
        let beside = currency.map(Self.trimmed)
        guard let code = codes.first ?? beside else {
            problems.append(Sentences.amountWithoutCurrency(text, place: place))
            return nil
        }
        if let beside, code != beside {
            problems.append(Sentences.twoCurrencies(code, beside, place: place))
            return nil
        }
        guard let known = Currency(codeEverInForce: code) else {
            problems.append(Sentences.field(FieldProblem(path: "", reason: .unknownCurrency(code)), place: place))
            return nil
        }
        guard let amount = decimal(typed) else { return nil }
        do throws(MoneyProblem) {
            let money = try Money(typed: amount, currency: known)
            return .object([("amount", .string(money.amount)), ("currency", .string(money.currency.code))])
        } catch {
            problems.append(Sentences.noAmount(error, typed, isComma: options.decimal == .comma, place: place))
            return nil
        }
    }

    private static func hasDigits(_ word: String) -> Bool {
        word.unicodeScalars.contains { $0.properties.numericType != nil }
    }

    /// An amount with a point before its decimals: no sign, no thousands, and a comma only where that was told.
    private mutating func decimal(_ text: String) -> String? {
        let (points, commas) = (text.utf8.count { $0 == UInt8(ascii: ".") }, text.utf8.count { $0 == UInt8(ascii: ",") })
        let mark = options.decimal ?? .point
        if (mark == .comma ? points : commas) > 0 || points + commas > 1 {
            problems.append(Sentences.otherDecimals(text, isComma: mark == .comma, place: place))
            return nil
        }
        // Where fields stand apart by semicolons, commas mostly stand before decimals, and points between thousands.
        if options.decimal == nil, hasSemicolons, points == 1, text.split(separator: ".").last?.utf8.count == 3 {
            problems.append(Sentences.thousandsOrDecimals(text, place: place))
            return nil
        }
        return text.replacing(",", with: ".")
    }

    // MARK: Days

    /// The days that a cell says, in `occurred` and in fields of days.
    mutating func days(_ text: String, place: String) -> Period? {
        self.place = place
        return days(text)
    }

    private mutating func days(_ text: String) -> Period? {
        let text = Self.trimmed(text)
        if text.unicodeScalars.contains(where: { !$0.isASCII && $0.properties.numericType != nil }) {
            return refuse(Sentences.otherDigits(text, place: place))
        }
        if let number = Int(text), text.utf8.count == 5, (20_000...80_000).contains(number) {
            return refuse(Sentences.serialDay(text, Day(number: Int32(number) - 25_569), place: place))
        }
        if let parts = Self.yearLast(text) { return yearLast(text, parts) }
        do throws(PeriodProblem) {
            let period = try Period(parsing: text)
            let years = text.split(separator: "/").filter { $0 != ".." }.compactMap { Int($0.prefix(4)) }
            if years.contains(where: { $0 < 1900 }) { return refuse(Sentences.otherCalendar(text, place: place)) }
            return period
        } catch {
            return refuse(Sentences.noDay(error, of: text, place: place))
        }
    }

    private mutating func refuse(_ problem: Diagnostic) -> Period? {
        problems.append(problem)
        return nil
    }

    /// Three numbers of which the last may be the year: `11/03/2024`, `11.3.24`.
    private static func yearLast(_ text: String) -> (first: Int, second: Int, year: String)? {
        for mark in ["/", ".", "-"] as [Character] {
            let parts = text.split(separator: mark, omittingEmptySubsequences: false)
            guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }),
                parts[0].utf8.count <= 2, parts[1].utf8.count <= 2, [2, 4].contains(parts[2].utf8.count), let first = Int(parts[0]),
                let second = Int(parts[1])
            else { continue }
            return (first, second, String(parts[2]))
        }
        return nil
    }

    private mutating func yearLast(_ text: String, _ parts: (first: Int, second: Int, year: String)) -> Period? {
        func day(_ day: Int, _ month: Int) -> Day? {
            func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
            return Day("\(parts.year)-\(two(month))-\(two(day))")
        }
        if parts.year.utf8.count == 2 { return refuse(Sentences.twoDigitYear(text, place: place)) }
        let readings = [day(parts.first, parts.second), day(parts.second, parts.first)]
        guard let order = options.days else { return refuse(Sentences.dayOrMonthFirst(text, readings, place: place)) }
        guard let day = readings[order == .dmy ? 0 : 1] else { return refuse(Sentences.noSuchDayOf(text, order.rawValue, place: place)) }
        if parts.year < "1900" { return refuse(Sentences.otherCalendar(text, place: place)) }
        return Period(day: day)
    }
}
